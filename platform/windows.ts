import { browser } from './browser';

/** The window an extension page stands in. */
interface OwnWindow {
  id: number;
  /** Nothing of what is read in a private window is kept. */
  isPrivate: boolean;
}

/** The window this page stands in; -1 where the browser gives it no number. */
export async function ownWindow(): Promise<OwnWindow> {
  const { id = -1, incognito } = await browser.windows.getCurrent();
  return { id, isPrivate: incognito };
}
