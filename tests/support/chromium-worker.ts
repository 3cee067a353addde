import type { Page, Target, WebWorker } from 'puppeteer-core';
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
  const target = launched.browser.targets().find((one) => isWorker(one, launched.address('')));
  // A page that asks at once wakes a new one: only the old one must be gone.
  const isGone = async () => !target || !launched.browser.targets().includes(target);
  await worker.close();
  // Of a worker that has hardly begun the browser now and then says it ends it, and does not.
  await waitUntil(isGone, 'the worker to end', 1_000).catch(() => killWorker(launched));
}

const isWorker = (target: Target, origin: string) =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

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

/** What the address bar offers under the default line after `who …`. */
export async function typeInAddressBar(
  launched: LaunchedBrowser,
  typed: string,
): Promise<{ content: string; description: string }[]> {
  const worker = await awaitWorker(launched);
  return (await worker.evaluate(
    `new Promise((answer) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, answer))`,
  )) as { content: string; description: string }[];
}

/** Press Enter on a line of the address bar, with Alt for a new tab. */
export async function enterInAddressBar(launched: LaunchedBrowser, content: string, newTab = false): Promise<void> {
  await dispatch(launched, 'omnibox.onInputEntered', [content, newTab ? 'newForegroundTab' : 'currentTab']);
}

/** Open the browser's real side panel in the window of a tab, as a press of ours does. */
export async function openRealPanel(launched: LaunchedBrowser): Promise<Page> {
  const own = await launched.openOwn('options.html');
  const session = await own.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
    userGesture: true,
    awaitPromise: true,
  });
  const target = await launched.browser.waitForTarget((one) => one.url() === launched.address('sidepanel.html'));
  await own.close();
  return target.asPage();
}

/**
 * What the browser is asked for when the key of the side panel is pressed. It opens one only by a real key, so the call is
 * caught; it must come in the same task, or the browser would refuse.
 */
export async function panelAskedFor(launched: LaunchedBrowser): Promise<unknown> {
  const worker = await awaitWorker(launched);
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { open } = chrome.sidePanel;
    const asked = [];
    chrome.sidePanel.open = async (wish) => void asked.push(wish);
    chrome.commands.onCommand.dispatch('open-panel', tab);
    chrome.sidePanel.open = open;
    return asked;
  })()`);
}

/** Open the browser's real popup over the tab in front. */
export async function openRealPopup(launched: LaunchedBrowser): Promise<Page> {
  const worker = await awaitWorker(launched);
  const target = launched.browser.waitForTarget((one) => one.url() === launched.address('popup.html'));
  await worker.evaluate('chrome.action.openPopup()');
  const popup = await (await target).asPage();
  await popup.waitForSelector('.row-name');
  return popup;
}

/** Let the extension into private windows. It starts anew, so call this before anything else. */
export async function allowPrivateWindows(launched: LaunchedBrowser): Promise<void> {
  await enterDeveloperMode(launched);
  const page = await launched.browser.newPage();
  await page.goto('chrome://extensions');
  const update = { extensionId: new URL(launched.address('')).host, incognitoAccess: true };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  await page.close();
}

/** Open a page in a new private window. */
export async function openPrivately(launched: LaunchedBrowser, url: string): Promise<Page> {
  const own = await waitUntil(
    // Blocked while the extension starts anew.
    () => launched.openOwn('options.html').catch(() => undefined),
    'the extension to be back',
  );
  await waitUntil(() => own.evaluate('chrome.extension.isAllowedIncognitoAccess()'), 'access to private windows');
  await own.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, url })})`);
  const target = await launched.browser.waitForTarget((one) => one.url() === url);
  await own.close();
  const page = await target.asPage();
  // The new window may know its address before it has gone there; what is asked on the way is answered by nobody.
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await waitUntil(() => page.evaluate(isThere).catch(() => false), 'the private page');
  return page;
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
