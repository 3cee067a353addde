import { browser } from './browser';

/** Opens the options in a tab, or goes to the tab that shows them. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
