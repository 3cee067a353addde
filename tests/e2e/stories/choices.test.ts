import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, cardText } from '../../support/browser-card';
import { awaitMarks, readMarks } from '../../support/browser-marks';
import { pressInCard } from '../../support/browser-pointer';
import { useReader } from '../../support/reader';
import { changeSettings } from '../../support/settings';

const reader = useReader();
const texts = async (page: Page) => (await readMarks(page)).map((mark) => mark.text);
const said = async (page: Page) => cardText(await awaitCard(page));

/** Opens the card of a name and presses an entry of its menu. */
async function choose(page: Page, name: string, entry: string, row = ''): Promise<void> {
  await reader.card(page, name);
  await pressInCard(page, '[aria-label="More actions"]');
  await pressInCard(page, row ? `.card-menu li:nth-child(${row}) button` : '.card-menu button', entry);
}

const undo = (page: Page) => pressInCard(page, '.card-notice button', 'Undo');

describe('what a reader says of a name on its card', () => {
  test('wrong person on this page: these words are not marked here again, elsewhere they are', async () => {
    const page = await reader.read('short.html');
    await expect.poll(() => texts(page)).toContain('Barrack');
    await choose(page, 'Barrack', 'on this page');
    await expect.poll(() => said(page)).toContain('“Barrack” is not Tom Barrack on this page.');
    await expect.poll(() => texts(page)).not.toContain('Barrack');
    expect(await texts(page), 'other words for him').toContain('Tom Barrack');
    const other = await reader.read('reading.html');
    await expect.poll(() => texts(other)).toContain('Barrack');
    await other.close();
    await page.bringToFront();
    await undo(page);
    await expect.poll(() => texts(page)).toContain('Barrack');
  });

  test('wrong person on this site, and everywhere', async () => {
    const page = await reader.read('short.html');
    const sameSite = await reader.read('reading.html');
    await page.bringToFront();
    await choose(page, 'Barrack', 'on this site');
    await expect.poll(() => texts(sameSite), { message: 'the same site, in another tab' }).not.toContain('Barrack');
    const elsewhere = await reader.open(reader.server.elsewhere('short.html'));
    await awaitMarks(elsewhere);
    await expect.poll(() => texts(elsewhere)).toContain('Barrack');
    await page.bringToFront();
    await undo(page);
    await expect.poll(() => texts(page)).toContain('Barrack');
    await page.keyboard.press('Escape');
    await choose(page, 'Barrack', 'everywhere');
    await expect.poll(() => texts(elsewhere)).not.toContain('Barrack');
    await undo(page);
    await expect.poll(() => texts(elsewhere)).toContain('Barrack');
  });

  test('never mark it: gone in every form, and back with undo', async () => {
    const page = await reader.read('short.html');
    await choose(page, 'Tom Barrack', 'never mark it');
    await expect.poll(() => said(page)).toContain('Tom Barrack is not marked any more.');
    await expect.poll(() => texts(page)).not.toContain('Barrack');
    expect(await texts(page)).not.toContain('Tom Barrack');
    await undo(page);
    await expect.poll(() => texts(page)).toContain('Tom Barrack');
  });

  test('I know it: the marks stay, drawn faintly, and still open', async () => {
    const page = await reader.read('short.html');
    const drawings = () => page.evaluate(() => [...CSS.highlights.values()].filter(({ size }) => size > 0).length);
    expect(await drawings()).toBe(1);
    await choose(page, 'Tom Barrack', 'I know it');
    await expect.poll(drawings).toBe(2);
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await reader.card(page, 'Barrack', 'Tom Barrack');
    await page.keyboard.press('Escape');
    await choose(page, 'Tom Barrack', 'I know it');
    await undo(page);
    await expect.poll(drawings).toBe(1);
  });
});

describe('names are off with one click on the card', () => {
  test.each([
    ['Turn off on this site', 'Names are off on this site.'],
    ['Turn off everywhere', 'Names are off everywhere.'],
  ])('%s', async (label, words) => {
    const page = await reader.read('short.html');
    await reader.card(page, 'Tom Barrack');
    await pressInCard(page, `[aria-label="${label}"]`);
    await expect.poll(() => said(page)).toContain(words);
    await expect.poll(() => texts(page)).toEqual([]);
    await undo(page);
    await expect.poll(() => texts(page), { message: 'taken back' }).toContain('Tom Barrack');
    await pressInCard(page, `[aria-label="${label}"]`);
    await expect.poll(() => texts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await changeSettings(reader.launched, { enabled: null, sitesOff: null });
    await expect.poll(() => texts(page), { message: 'on again' }).toContain('Tom Barrack');
  });
});
