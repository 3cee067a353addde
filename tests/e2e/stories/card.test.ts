import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, boxInCard, cardText, readCard } from '../../support/browser-card';
import { bringIntoView } from '../../support/browser-marks';
import { pressInCard } from '../../support/browser-pointer';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();

describe('a card', () => {
  test('opens when the pointer rests on a name for 450 ms, not before, and says who it is and why', async () => {
    const page = await reader.read('sample-article.html');
    await reader.rest(page, 'Tom Barrack');
    await pause(200);
    expect(await readCard(page), 'too early').toBeUndefined();
    const card = await awaitCard(page, 'Tom Barrack');
    const text = await cardText(card);
    expect(text, 'the role').toMatch(/envoy/i);
    expect(text, 'the date of the data').toMatch(/20\d\d/);
    const box = await boxInCard(card, '.card');
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
  });

  test('of a country says who leads it, whose card is a press away', async () => {
    const page = await reader.read('sample-article.html');
    const card = await reader.card(page, 'Syria', 'Syria');
    expect(await cardText(card)).toContain('Ahmed al-Sharaa, president');
    await pressInCard(page, '.card-roles .name-link', 'Ahmed al-Sharaa');
    expect(await cardText(await awaitCard(page, 'Ahmed al-Sharaa'))).toMatch(/Led|president of Syria/i);
  });

  test('stays shut when the pointer only passes over a name', async () => {
    const page = await reader.read('short.html');
    const mark = await bringIntoView(page, 'Tom Barrack');
    await page.mouse.move(mark.x - 80, mark.y + 10);
    await page.mouse.move(mark.x + mark.width + 200, mark.y + 10, { steps: 12 });
    await page.mouse.move(mark.x + mark.width + 200, mark.y + 120, { steps: 4 });
    await pause(900);
    expect(await readCard(page)).toBeUndefined();
  });

  test('stays open while the pointer travels into it and rests there', async () => {
    const page = await reader.read('short.html');
    const card = await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    const box = await boxInCard(card, '.card');
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(60, box.height / 2), { steps: 15 });
    await pause(900);
    expect(await readCard(page)).toBeDefined();
  });

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['leaving with the pointer', (page) => page.mouse.move(1_050, 760, { steps: 12 })],
    ['scrolling on', (page) => page.mouse.wheel({ deltaY: 900 })],
  ])('closes by %s and leaves nothing in the page', async (_, leave) => {
    const page = await reader.read('short.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await reader.card(page, 'Tom Barrack');
    await leave(page);
    await awaitNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('opens a related name in place, and comes back', async () => {
    const page = await reader.read('sample-article.html');
    await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    await pressInCard(page, '.more');
    const related = await (await awaitCard(page)).run(function () {
      return (this.querySelector('.name-link') as HTMLElement | null)?.innerText ?? '';
    });
    expect(related).not.toBe('');
    await pressInCard(page, '.name-link', related);
    const heading = async () =>
      (await readCard(page))?.run(function () {
        return (this.querySelector('.card-name') as HTMLElement | null)?.innerText ?? '';
      });
    await expect.poll(heading).toBe(related);
    await pressInCard(page, 'button[aria-label="Back"]');
    await expect.poll(heading).toBe('Tom Barrack');
    expect(page.url(), 'the page itself went nowhere').toContain('sample-article.html');
  });

  test('is closed by its own button', async () => {
    const page = await reader.read('short.html');
    await reader.card(page, 'Tom Barrack');
    await pressInCard(page, 'button[aria-label="Close"]');
    await awaitNoCard(page);
  });

  test('gives the name as the language of the page writes it, with the English and the native one beside it', async () => {
    const page = await reader.read('german.html');
    const card = await reader.card(page, 'Wladimir Putin', 'Wladimir Putin');
    const names = await card.run(function () {
      return [...this.querySelectorAll('.card-name, .card-native')].map((name) =>
        (name as HTMLElement).innerText.trim(),
      );
    });
    expect(names).toEqual(['Wladimir Putin', 'Vladimir Putin', 'Владимир Путин']);
  });
});
