import type { Browser, Target, WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from './browser-launch';
import { waitUntil } from './wait';

/** The background worker of the extension, once it runs. */
export async function awaitWorker({ browser, address }: LaunchedBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => isWorker(candidate, address('')), { timeout: 5_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('the background worker cannot be reached');
  return worker;
}

/** End the background worker as the browser does when it has been idle. */
export async function killWorker(launched: LaunchedBrowser): Promise<void> {
  const worker = await awaitWorker(launched);
  await worker.close();
  await waitUntil(async () => !hasWorker(launched.browser, launched.address('')), 'the worker to end');
}

const isWorker = (target: Target, origin: string) =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

const hasWorker = (browser: Browser, origin: string) => browser.targets().some((target) => isWorker(target, origin));

/** Press a keyboard command of the extension: tests cannot press keys that the browser itself takes. */
export async function pressCommand(launched: LaunchedBrowser, command: string): Promise<void> {
  await dispatch(launched, 'commands.onCommand', [command]);
}

/** Choose the extension's entry in the menu over selected text of a tab. */
export async function chooseSelectionMenu(launched: LaunchedBrowser, tab: number, text: string): Promise<void> {
  await dispatch(launched, 'contextMenus.onClicked', [
    { menuItemId: 'who-is', selectionText: text, frameId: 0, editable: false, pageUrl: '' },
    { id: tab },
  ]);
}

async function dispatch(launched: LaunchedBrowser, event: string, given: unknown[]): Promise<void> {
  const worker = await awaitWorker(launched);
  await worker.evaluate(
    (path, parameters) => {
      const [room = '', name = ''] = path.split('.');
      const api = (
        globalThis as unknown as { chrome: Record<string, Record<string, { dispatch(...all: unknown[]): void }>> }
      ).chrome;
      api[room]?.[name]?.dispatch(...parameters);
    },
    event,
    given,
  );
}

/** Text on the toolbar button over a tab. */
export async function badgeText(launched: LaunchedBrowser, tab: number): Promise<string> {
  const worker = await awaitWorker(launched);
  return worker.evaluate(
    (tabId) =>
      (
        globalThis as unknown as { chrome: { action: { getBadgeText(wish: object): Promise<string> } } }
      ).chrome.action.getBadgeText({ tabId }),
    tab,
  );
}

/** Let unpacked extensions come back after a reload, as they do where somebody develops them. */
export async function enterDeveloperMode({ browser }: LaunchedBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}
