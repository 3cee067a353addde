import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { awaitNoCard } from '../../support/browser-card';
import { openPanel, openPopup, partText, pressLabel, turnTo } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();
const visibleNames = (panel: Page) =>
  panel.$$eval('[role=tabpanel]:not([hidden]) .row-name', (rows) => rows.map((row) => row.textContent ?? ''));
const shownCard = (panel: Page) => panel.$eval('.card-name', (name) => name.textContent).catch(() => undefined);
const openRow = async (panel: Page, name: string) => {
  const row = await panel.waitForSelector(`xpath/.//button[contains(@class,"row-main")][contains(.,"${name}")]`);
  await row?.click();
  await expect.poll(() => shownCard(panel)).toContain(name);
};

describe('the side panel', () => {
  test('lists the article’s names, by kind if asked, and opens their cards inside, back and forth', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await expect.poll(() => visibleNames(panel)).toContain('Tom Barrack');
    expect(await visibleNames(panel)).toContain('Damascus');
    await pressLabel(
      panel,
      `People${(await panel.$$eval('.row-mark[data-kind=person]', (all) => all.length)).toString()}`,
    );
    await expect.poll(() => visibleNames(panel)).not.toContain('Damascus');
    expect(await visibleNames(panel)).toContain('Tom Barrack');

    await openRow(panel, 'Tom Barrack');
    await panel.click('.more');
    await panel.waitForSelector('.card-section .name-link');
    await panel.$eval('.card-section .name-link', (link) => (link as HTMLElement).click());
    await expect.poll(() => shownCard(panel)).not.toBe('Tom Barrack');
    await panel.click('[aria-label=Back]');
    await expect.poll(() => shownCard(panel)).toBe('Tom Barrack');
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.up('Alt');
    await expect.poll(() => shownCard(panel)).not.toBe('Tom Barrack');
    await panel.click('[aria-label=Close]');
    await expect.poll(() => shownCard(panel)).toBeUndefined();
    await panel.close();
  });

  test('draws the ties of people and bodies, to point at, to walk by key and to read as a table', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await turnTo(panel, 'Ties');
    // Tries again while the picture still moves, as names come in.
    await panel.locator('.graph-name[title="Tom Barrack"]').hover();
    await expect.poll(() => partText(panel)).toMatch(/Tom Barrack appointed by Donald Trump since May 2025/);

    await panel.focus('.graph-name');
    const walked = new Set<string>();
    for (let step = 0; step < 12; step++) {
      walked.add(await panel.evaluate(() => document.activeElement?.getAttribute('title') ?? ''));
      await panel.keyboard.press('Tab');
    }
    expect(walked.size).toBeGreaterThan(8);

    await pressLabel(panel, 'Table');
    await expect.poll(() => partText(panel)).toMatch(/Tom Barrack\s+envoy to\s+Syria/);
    await panel.click('.tie-table .name-link');
    await panel.waitForSelector('.card-name');
    await panel.close();
  });

  test('lays names side by side, never one over the other', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await panel.setViewport({ width: 340, height: 800 });
    await turnTo(panel, 'Ties');
    await panel.waitForSelector('.graph-name');
    await pause(300);
    const overlaps = await panel.$$eval('.graph-name', (names) => {
      const boxes = names.map((name) => ({ title: name.getAttribute('title'), at: name.getBoundingClientRect() }));
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.at.left < b.at.right && b.at.left < a.at.right && a.at.top < b.at.bottom && b.at.top < a.at.bottom,
          )
          .map((b) => `${a.title} on ${b.title}`),
      );
    });
    expect(overlaps).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
    await panel.close();
  });

  test('puts the article among the dated events of its names', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await turnTo(panel, 'Timeline');
    await expect.poll(() => partText(panel)).toMatch(/1 November 2025\s+This page/);
    const days = await panel.$$eval('.events time', (times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect([...days].sort()).toEqual(days);
    const count = days.length;
    await panel.click('.panel-time > .more');
    await expect.poll(() => panel.$$eval('.events time', (times) => times.length)).toBeGreaterThan(count);
    await panel.close();
  });

  test('remembers cards that were open for a second, marks the other names as new, and forgets on demand', async () => {
    const page = await reader.read('short.html');
    await reader.card(page, 'Damascus');
    await pause(300);
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await page.mouse.move(5, 500);
    await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    await pause(1_500);
    await page.keyboard.press('Escape');

    const panel = await openPanel(reader.launched, page);
    await turnTo(panel, 'Opened');
    await expect.poll(() => visibleNames(panel)).toEqual(['Tom Barrack']);
    const popup = await openPopup(reader.launched, page);
    const fresh = () =>
      popup.$$eval('.row', (rows) =>
        rows.flatMap((row) =>
          row.querySelector('.row-new') ? [row.querySelector('.row-name')?.textContent ?? ''] : [],
        ),
      );
    await expect.poll(fresh).toEqual(['Ahmed al-Sharaa', 'Damascus', 'Donald Trump']);

    await panel.bringToFront();
    await panel.click('.panel-clear');
    await expect.poll(() => partText(panel)).toMatch(/listed here, in this browser only/);
    await expect.poll(fresh).toEqual([]);

    await pressLabel(panel, 'Remember the cards I open, in this browser only');
    await page.bringToFront();
    await page.mouse.move(5, 500);
    await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    await pause(1_500);
    expect(await visibleNames(panel)).toEqual([]);
    await pressLabel(panel, 'Remember the cards I open, in this browser only');
    await popup.close();
    await panel.close();
  });

  test('hands over the names as Markdown, to paste where the reader writes', async () => {
    const page = await reader.read('short.html');
    const panel = await openPanel(reader.launched, page);
    await panel.bringToFront();
    const copy = await panel.waitForSelector('[aria-label^="Copy"]');
    await copy?.click();
    await expect.poll(() => panel.$eval('.popup-dataset', (said) => said.textContent)).toBe('Copied.');
    await panel.focus('input[role=combobox]');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('v');
    await panel.keyboard.up('Control');
    await expect
      .poll(() => panel.$eval('input[role=combobox]', (box) => (box as HTMLInputElement).value))
      .toMatch(/# Who is who: A short report.*- \*\*Ahmed al-Sharaa\*\* \(أحمد الشرع\): .*- \*\*Tom Barrack\*\*: /);
    await panel.close();
  });

  test('searches everybody', async () => {
    const page = await reader.read('short.html');
    const panel = await openPanel(reader.launched, page);
    await panel.waitForSelector('input[role=combobox]');
    await panel.type('input[role=combobox]', 'bashar al-as');
    await panel.waitForSelector('[role=option] mark');
    await panel.keyboard.press('Enter');
    await expect.poll(() => shownCard(panel)).toBe('Bashar al-Assad');
    await panel.close();
  });
});
