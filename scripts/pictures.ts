/** `npm run pictures`: makes the pictures of the README with the built extension on the sample article. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { awaitCard, awaitNoCard } from '../tests/support/browser-card';
import { launchBrowser } from '../tests/support/browser-launch';
import { awaitMarks } from '../tests/support/browser-marks';
import { pressInCard, restOn } from '../tests/support/browser-pointer';
import { openPopup } from '../tests/support/browser-tabs';
import { servePages } from '../tests/support/server';
import { pause } from '../tests/support/wait';

const FOLDER = resolve(import.meta.dirname, '../docs/pictures');

mkdirSync(FOLDER, { recursive: true });
const server = await servePages();
const launched = await launchBrowser('chromium', { headless: true, viewport: { width: 900, height: 640 } });
const page = await launched.browser.newPage();
await page.goto(server.url('sample-article.html'));
await awaitMarks(page, 15_000);

await restOn(page, page, 'Tom Barrack');
await awaitCard(page, 'Tom Barrack');
await picture(page, 'card');

await page.keyboard.press('Escape');
await awaitNoCard(page);
await page.mouse.move(5, 5);
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await restOn(page, page, 'Ahmed al-Sharaa');
await awaitCard(page, 'Sharaa');
await pressInCard(page, 'button', 'More');
await picture(page, 'card-more-dark');
await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);

const popup = await openPopup(launched, page);
await popup.setViewport({ width: 380, height: 600 });
await popup.waitForSelector('.row-name');
await picture(popup, 'popup');

const options = await launched.openOwn('options.html');
await options.setViewport({ width: 900, height: 900 });
await picture(options, 'options');

await launched.close();
await server.close();

async function picture(tab: Page, name: string): Promise<void> {
  await pause(400);
  const path = resolve(FOLDER, `${name}.png`);
  await tab.screenshot({ path: path as `${string}.png` });
  console.log(`docs/pictures/${name}.png`);
}
