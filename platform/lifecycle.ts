import { browser } from './browser';
import { extensionUrl } from './native-browser';

/** After installing and after every update of the extension or the browser. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}

/** Shows one of this extension's pages in the tab in front. */
export async function showPageHere(path: string): Promise<void> {
  await browser.tabs.update({ url: extensionUrl(path) });
}

/** Opens one of this extension's pages in a tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: extensionUrl(path) });
}
