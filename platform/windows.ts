import { browser } from './browser';

/** The window an extension page stands in. */
interface OwnWindow {
  id: number;
  /** Nothing of what is read in a private window is kept. */
  isPrivate: boolean;
}

export async function ownWindow(): Promise<OwnWindow> {
  const { id = -1, incognito } = await browser.windows.getCurrent();
  return { id, isPrivate: incognito };
}
