import { browser } from './browser';

/** Firefox's side bar, which the browser's types do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** False in browsers without one, on phones for instance. */
export const hasSidePanel = (): boolean =>
  (browser as WithSidebar).sidebarAction !== undefined || browser.sidePanel?.open !== undefined;

/**
 * Opens the side panel (Chromium) or side bar (Firefox) of a window. Browsers allow it only as the direct answer to
 * what the reader did, so call it before anything is awaited. False = the browser has none or refused.
 */
export async function openSidePanel(window: number): Promise<boolean> {
  const { sidebarAction } = browser as WithSidebar;
  try {
    if (sidebarAction !== undefined) await sidebarAction.open();
    else if (browser.sidePanel?.open !== undefined) await browser.sidePanel.open({ windowId: window });
    else return false;
    return true;
  } catch {
    return false;
  }
}
