import type { LaunchedBrowser } from './browser-launch';

/** The part of the extension API that is called from inside an extension page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Changes settings as the options page does; `null` puts one back to its default. */
export async function changeSettings(launched: LaunchedBrowser, patch: Record<string, unknown>): Promise<void> {
  const own = await launched.openOwn('options.html');
  await own.evaluate(
    (ask) => chrome.runtime.sendMessage({ to: 'background', from: 'page', name: 'settings.set', ask }),
    patch,
  );
  await own.close();
}
