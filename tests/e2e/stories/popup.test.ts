import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../../support/browser-marks';
import { openPopup, pressLabel } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';
import { waitUntil } from '../../support/wait';

const reader = useReader();
const markCount = async (page: Page) => (await readMarks(page)).length;
const names = (popup: Page) =>
  popup.$$eval('.row-name', (rows) => rows.map((row) => (row as HTMLElement).innerText.trim()));

describe('the popup', () => {
  test('lists the names of the page in order of appearance, with counts', async () => {
    const page = await reader.read('short.html');
    const popup = await openPopup(reader.launched, page);
    await expect.poll(() => names(popup)).toEqual(['Ahmed al-Sharaa', 'Tom Barrack', 'Damascus', 'Donald Trump']);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('localhost');
    expect(text).toMatch(/4 names/);
    expect(text).toContain('×2');
    await popup.close();
  });

  test('takes the reader to the first mention of a name', async () => {
    const page = await reader.read('short.html');
    const popup = await openPopup(reader.launched, page);
    const row = await popup.waitForSelector('.row:nth-child(4) .row-main');
    await row?.click();
    await popup.close();
    await page.bringToFront();
    const mark = await waitUntil(async () => {
      const far = (await readMarks(page)).find(({ text }) => text === 'Donald Trump');
      return far && far.y > 0 && far.y < 800 ? far : undefined;
    }, 'the mention to be scrolled to');
    expect(mark.text).toBe('Donald Trump');
  });

  test('opens the card of any name of the dataset from its search box', async () => {
    const page = await reader.open('nobody.html');
    const popup = await openPopup(reader.launched, page);
    await popup.waitForSelector('input[role=combobox]');
    await popup.type('input[role=combobox]', 'bashar al-as');
    await popup.waitForSelector('[role=option]');
    await popup.keyboard.press('Enter');
    const heading = await popup.waitForSelector('.card-name');
    expect(await heading?.evaluate((element) => element.textContent)).toBe('Bashar al-Assad');
    await popup.close();
  });

  test('turns a site off and on in all its open tabs at once, and this is remembered', async () => {
    const first = await reader.read('short.html');
    const second = await reader.read('sample-article.html');
    const elsewhere = await reader.read(reader.server.elsewhere('short.html'));
    const popup = await openPopup(reader.launched, first);
    await pressLabel(popup, 'On this site');
    await expect.poll(() => markCount(first)).toBe(0);
    await expect.poll(() => markCount(second)).toBe(0);
    expect(await markCount(elsewhere)).toBeGreaterThan(0);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Off on this site');

    await first.reload();
    const later = await reader.open('short.html');
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await markCount(first)).toBe(0);
    expect(await markCount(later)).toBe(0);

    await pressLabel(popup, 'On this site');
    await expect.poll(() => markCount(first)).toBeGreaterThan(0);
    await expect.poll(() => markCount(second)).toBeGreaterThan(0);
    await popup.close();
  });

  test('turns everything off and on again', async () => {
    const page = await reader.read('short.html');
    const popup = await openPopup(reader.launched, page);
    await pressLabel(popup, 'On everywhere');
    await expect.poll(() => markCount(page)).toBe(0);
    await pressLabel(popup, 'On everywhere');
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);
    await popup.close();
  });

  test('shows one kind of names if asked', async () => {
    const page = await reader.read('sample-article.html');
    const popup = await openPopup(reader.launched, page);
    await expect.poll(() => names(popup)).toContain('Damascus');
    const people = await popup.$$eval('.row-mark[data-kind=person]', (all) => all.length);
    await pressLabel(popup, `People${people}`);
    await expect.poll(() => names(popup).then(({ length }) => length)).toBe(people);
    expect(await names(popup)).toContain('Tom Barrack');
    expect(await names(popup)).not.toContain('Damascus');
    await popup.close();
  });

  test('shows names only on chosen sites after one click, and this one is chosen', async () => {
    const page = await reader.read('short.html');
    const elsewhere = await reader.read(reader.server.elsewhere('short.html'));
    const popup = await openPopup(reader.launched, page);
    await pressLabel(popup, 'Only on chosen sites');
    await expect.poll(() => markCount(elsewhere)).toBe(0);
    expect(await markCount(page)).toBeGreaterThan(0);
    await pressLabel(popup, 'On this site');
    await expect.poll(() => markCount(page)).toBe(0);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('not one of your chosen sites');
    await pressLabel(popup, 'Only on chosen sites');
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);
    await expect.poll(() => markCount(elsewhere)).toBeGreaterThan(0);
    await popup.close();
  });

  test('walks the results with arrow keys', async () => {
    const page = await reader.open('nobody.html');
    const popup = await openPopup(reader.launched, page);
    await popup.waitForSelector('input[role=combobox]');
    await popup.type('input[role=combobox]', 'georgia');
    await popup.waitForSelector('[role=option]:nth-child(2)');
    await expect.poll(() => popup.$eval('[role=option] mark', (part) => part.textContent)).toMatch(/^georgia$/i);
    const second = await popup.$eval('[role=option]:nth-child(2) .row-name', (name) => name.textContent);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.$eval('.card-name', (name) => name.textContent).catch(() => '')).toBe(second);
    await popup.close();
  });

  test('says why a page cannot be read, and offers to reload it', async () => {
    // Browsers keep content scripts out of extension pages as they do out of their own.
    const page = await reader.launched.openOwn('options.html');
    const popup = await openPopup(reader.launched, page);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toMatch(/Can’t run on this page.*reload it/s);
    expect(await popup.$('.popup-head .switch')).toBeNull();
    await popup.close();
    await page.close();
  });
});
