import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awaitCard, boxInCard } from '../../support/browser-card';
import { type LaunchedBrowser, launchBrowser } from '../../support/browser-launch';
import { awaitMarks } from '../../support/browser-marks';
import { restOn } from '../../support/browser-pointer';
import { openPopup } from '../../support/browser-tabs';
import { type LoggingProxy, startProxy } from '../../support/proxy';
import { ENGINE } from '../../support/reader';
import { type PageServer, servePages } from '../../support/server';
import { pause } from '../../support/wait';

let server: PageServer;
let proxy: LoggingProxy;
let launched: LaunchedBrowser;

beforeAll(async () => {
  server = await servePages();
  proxy = await startProxy();
  launched = await launchBrowser(ENGINE, { proxy: proxy.address });
});
afterAll(async () => {
  await launched?.close();
  await proxy?.close();
  await server?.close();
});

describe('a whole visit: reading, a card, the popup, a search, the options', () => {
  test('asks the network for nothing but the page itself', async () => {
    const page = await launched.browser.newPage();
    await page.goto(server.url('sample-article.html'));
    await awaitMarks(page);
    await restOn(page, page, 'Tom Barrack');
    const box = await boxInCard(await awaitCard(page), '.card');
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 10 });

    const popup = await openPopup(launched, page);
    await popup.waitForSelector('input');
    await popup.type('input', 'Assad');
    await pause(500);
    await launched.openOwn('options.html');
    await pause(1_000);

    const paths = ['sample-article.html', 'sample-article.css'].map((path) => `GET ${server.url(path)}`);
    const ours = proxy.seen.filter((line) => line.includes('localhost') || line.includes('127.0.0.1'));
    expect(ours).toEqual(paths);
    const others = proxy.seen.filter((line) => !ours.includes(line));
    expect(
      others.filter((line) => !browsersOwn(line)),
      'the browser itself may ask, the extension may not',
    ).toEqual([]);
  });
});

/** Requests that the bare browser makes of its maker on its own account in a fresh profile. */
function browsersOwn(line: string): boolean {
  const hosts: Record<string, RegExp> = {
    chromium: /^(CONNECT |\w+ http:\/\/)[\w.-]+\.(google|googleapis|gvt1)\.com[:/]/,
    firefox: /^(CONNECT |\w+ http:\/\/)[\w.-]+\.(mozilla\.(com|net|org)|firefox\.com)[:/]/,
  };
  return hosts[ENGINE]?.test(line) ?? false;
}
