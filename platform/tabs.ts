import { browser } from './browser';

/** Number of the tab the reader looks at, or -1. */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? -1;
}

export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => listener(tab));
}
