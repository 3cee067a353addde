import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { awaitCard, cardText } from '../tests/support/browser-card';
import type { LaunchedBrowser } from '../tests/support/browser-launch';
import { awaitMarks } from '../tests/support/browser-marks';
import { restOn } from '../tests/support/browser-pointer';
import { openPopup } from '../tests/support/browser-tabs';
import { namesTable } from './start-names';

const FOLDER = join(import.meta.dirname, '../build/start');

/** Read an article without a window: print the names found and one card, and take pictures. */
export async function readAloud(
  launched: LaunchedBrowser,
  article: string,
  step: (line: string) => void,
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await launched.browser.newPage();
  await page.goto(article);
  const marks = await awaitMarks(page, 15_000);
  step(`${marks.length} names are marked on the page`);
  await picture(page, 'page');
  step('who is meant, and why');
  console.log(`\n${indent((await namesTable(article)).join('\n'))}\n`);

  const name = marks.find((mark) => mark.text === 'Tom Barrack')?.text ?? marks[0]?.text ?? '';
  step(`resting the pointer on "${name}"`);
  await restOn(page, page, name);
  const card = await awaitCard(page);
  console.log(`\n${indent(await cardText(card))}\n`);
  await picture(page, 'card');

  const popup = await openPopup(launched, page);
  await popup.setViewport({ width: 400, height: 640 });
  await popup.waitForSelector('.row-name');
  await picture(popup, 'popup');

  async function picture(tab: Page, title: string): Promise<void> {
    const path = join(FOLDER, `${title}.png`);
    await tab.screenshot({ path: path as `${string}.png` });
    step(`picture: ${relative(process.cwd(), path)}`);
  }
}

const indent = (text: string) => text.replace(/^/gm, '    ');
