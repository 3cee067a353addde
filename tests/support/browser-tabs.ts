import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './browser-launch';
import { waitUntil } from './wait';

/** The part of the extension API that the tests call from inside extension pages. */
declare const chrome: { tabs: { query(wish: object): Promise<{ id: number }[]> } };

/** The browser's number of a tab, as extension pages know it. */
export async function tabNumber(launched: LaunchedBrowser, page: Page): Promise<number> {
  const own = await launched.openOwn('options.html');
  await page.bringToFront();
  const active = await waitUntil(
    () =>
      own.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const self = await (chrome.tabs as unknown as { getCurrent(): Promise<{ id: number }> }).getCurrent();
        return tab && tab.id !== self.id ? tab.id : undefined;
      }),
    'the tab to come to the front',
  );
  await own.close();
  return active;
}

/** The toolbar popup as it shows for a tab, opened in a tab of its own. */
export async function openPopup(launched: LaunchedBrowser, page: Page): Promise<Page> {
  return launched.openOwn(`popup.html?tab=${await tabNumber(launched, page)}`);
}

/** Click the switch, box or button of an extension page that is labelled with exactly these words. */
export async function pressLabel(page: Page, words: string): Promise<void> {
  // A tab in the background neither scrolls nor hears clicks.
  await page.bringToFront();
  const label = await page.waitForSelector(`xpath/.//label[normalize-space()="${words}"]`);
  await label?.click();
}

/** The side panel as it shows for a tab, opened in a tab of its own. */
export async function openPanel(launched: LaunchedBrowser, page: Page): Promise<Page> {
  return launched.openOwn(`sidepanel.html?tab=${await tabNumber(launched, page)}`);
}

/** Turn to a part of the side panel by the words on its tab; done when that part is the one shown. */
export async function turnTo(panel: Page, words: string): Promise<void> {
  await panel.bringToFront();
  const tab = `.//button[@role="tab"][normalize-space()="${words}"]`;
  const button = await panel.waitForSelector(`xpath/${tab}`);
  await button?.click();
  await panel.waitForSelector(`xpath/${tab}[@aria-selected="true"]`);
}

/** Text a reader sees of the part of the panel that is turned to. */
export const partText = (panel: Page): Promise<string> =>
  panel.$eval('[role=tabpanel]:not([hidden])', (part) => (part as HTMLElement).innerText);
