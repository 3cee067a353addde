/** `npm run pictures`: makes the pictures of the README with the built extension on the sample article. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { awaitCard, awaitNoCard } from '../tests/support/browser-card';
import { launchBrowser } from '../tests/support/browser-launch';
import { awaitMarks, bringIntoView } from '../tests/support/browser-marks';
import { pressInCard, restOn } from '../tests/support/browser-pointer';
import { openPanel, openPopup, turnTo } from '../tests/support/browser-tabs';
import { servePages } from '../tests/support/server';
import { pause } from '../tests/support/wait';

const FOLDER = resolve(import.meta.dirname, '../docs/pictures');
/** No picture of the README is larger. */
const MOST_BYTES = 250_000;

mkdirSync(FOLDER, { recursive: true });
const server = await servePages();
const launched = await launchBrowser('chromium', { headless: true, viewport: { width: 900, height: 800 } });
const page = await launched.browser.newPage();
await page.goto(server.url('sample-article.html'));
await awaitMarks(page, 15_000);

await restOn(page, page, 'Tom Barrack');
await awaitCard(page, 'Tom Barrack');
await picture(page, 'card');

await page.keyboard.press('Escape');
await awaitNoCard(page);
await page.mouse.move(5, 5);
await inColours(page, 'dark');
await page.setViewport({ width: 900, height: 800 });
await restOn(page, page, 'Ahmed al-Sharaa');
await awaitCard(page, 'Sharaa');
await pressInCard(page, 'button', 'More');
await picture(page, 'card-dark');
await page.keyboard.press('Escape');
await awaitNoCard(page);
await inColours(page, 'light');

const popup = await openPopup(launched, page);
await popup.setViewport({ width: 360, height: 590 });
await popup.waitForSelector('.row-mark svg');
await picture(popup, 'popup');

const panel = await openPanel(launched, page);
await panel.setViewport({ width: 400, height: 960 });
await turnTo(panel, 'Ties');
const name = await panel.waitForSelector('.graph-name[title="Ahmed al-Sharaa"]');
await name?.focus();
await picture(panel, 'panel');

const options = await launched.openOwn('options.html');
await options.setViewport({ width: 900, height: 760 });
await picture(options, 'options');

const welcome = await launched.openOwn('welcome.html');
await welcome.setViewport({ width: 900, height: 760 });
await picture(welcome, 'first-run');

const phone = await launched.browser.newPage();
await phone.setViewport({ width: 390, height: 760, isMobile: true, hasTouch: true });
await phone.goto(server.url('sample-article.html'));
await awaitMarks(phone, 15_000);
const mark = await bringIntoView(phone, 'Donald Trump');
await phone.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
await awaitCard(phone, 'Trump');
await picture(phone, 'phone');

await launched.close();
await server.close();

async function picture(tab: Page, name: string): Promise<void> {
  await tab.bringToFront();
  await pause(600);
  const bytes = packed(Buffer.from(await tab.screenshot()));
  if (bytes.length > MOST_BYTES) throw new Error(`${name}.png has ${bytes.length} bytes, more than ${MOST_BYTES}`);
  writeFileSync(resolve(FOLDER, `${name}.png`), bytes);
  console.log(`docs/pictures/${name}.png  ${Math.round(bytes.length / 1000)} kB`);
}

/** The same picture as tight as the format allows: no transparency, every filter tried on every line. */
function packed(screenshot: Buffer): Buffer {
  const options = { colorType: 2, inputHasAlpha: true, deflateLevel: 9, filterType: -1 } as const;
  const tight = PNG.sync.write(PNG.sync.read(screenshot), options);
  return tight.length < screenshot.length ? tight : screenshot;
}

function inColours(tab: Page, scheme: 'light' | 'dark'): Promise<void> {
  return tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}
