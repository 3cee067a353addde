import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, boxInCard, readCard } from '../../support/browser-card';
import { bringIntoView } from '../../support/browser-marks';
import { useReader } from '../../support/reader';
import { changeSettings } from '../../support/settings';
import { pause } from '../../support/wait';

const reader = useReader();
const titles = (page: Page) => page.$$eval('[title]', (found) => found.map((element) => element.getAttribute('title')));

describe('a page works as ever', () => {
  test('tooltips of its own give way to an open card and are back when it closes', async () => {
    const page = await reader.read('reading.html');
    await reader.card(page, 'Tom Barrack');
    expect(await titles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    expect(await titles(page)).toEqual(['The envoy', 'An envoy']);
  });

  test('text with names in it can be selected, and no card covers what is selected', async () => {
    const page = await reader.read('reading.html');
    const mark = await bringIntoView(page, 'Tom Barrack');
    const y = mark.y + mark.height / 2;
    await page.mouse.move(mark.x - 2, y);
    await page.mouse.down();
    await page.mouse.move(mark.x + mark.width + 60, y, { steps: 12 });
    await pause(800);
    expect(await readCard(page), 'while selecting').toBeUndefined();
    await page.mouse.up();
    await page.mouse.move(mark.x + mark.width / 2, y, { steps: 4 });
    await pause(800);
    expect(await page.evaluate(() => String(getSelection()))).toContain('Tom Barrack');
    expect(await readCard(page), 'over the selection').toBeUndefined();
  });

  test('a link with a name in it is followed by a click, its card open or not', async () => {
    const page = await reader.read('reading.html');
    await reader.card(page, 'Donald Trump');
    const mark = await bringIntoView(page, 'Donald Trump');
    await page.mouse.click(mark.x + 10, mark.y + mark.height / 2);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#elsewhere');
    await awaitNoCard(page);
  });

  test('a link with a name in it can be dragged, and no card opens meanwhile', async () => {
    const page = await reader.read('reading.html');
    await page.$eval('#link', (link) =>
      link.addEventListener('dragstart', () => document.documentElement.setAttribute('data-dragged', 'yes')),
    );
    const mark = await bringIntoView(page, 'Donald Trump');
    const y = mark.y + mark.height / 2;
    await page.mouse.move(mark.x + 20, y);
    await page.mouse.down();
    await page.mouse.move(mark.x + 50, y + 30, { steps: 10 });
    await pause(700);
    expect(await readCard(page)).toBeUndefined();
    await page.mouse.up();
    expect(await page.evaluate(() => document.documentElement.dataset.dragged)).toBe('yes');
  });
});

describe('a card keeps to its times', () => {
  afterAll(() => changeSettings(reader.launched, { hoverDelay: null }));

  test('it stays when the pointer comes back at once, and opens nothing right after scrolling', async () => {
    const page = await reader.read('reading.html');
    const mark = await reader.rest(page, 'Tom Barrack');
    await awaitCard(page);
    await page.mouse.move(mark.x + 20, mark.y - 25, { steps: 3 });
    await pause(120);
    await page.mouse.move(mark.x + 20, mark.y + mark.height / 2, { steps: 3 });
    await pause(700);
    expect(await readCard(page), 'a quick return').toBeDefined();
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await page.mouse.wheel({ deltaY: 4 });
    await pause(900);
    expect(await readCard(page), 'text that scrolled under a still pointer').toBeUndefined();
  });

  test('with a card open the next name opens sooner', { retry: 2 }, async () => {
    await changeSettings(reader.launched, { hoverDelay: 1500 });
    const page = await reader.read('reading.html');
    const second = await bringIntoView(page, 'Ahmed al-Sharaa');
    await reader.card(page, 'Tom Barrack');
    await page.mouse.move(second.x + second.width / 2, second.y + second.height / 2, { steps: 6 });
    const start = Date.now();
    await awaitCard(page, 'Ahmed al-Sharaa');
    expect(Date.now() - start, 'well under the 1,500 ms of the first').toBeLessThan(1200);
  });
});

describe('with a key to hold', () => {
  afterAll(() => changeSettings(reader.launched, { open: null }));

  test('a card opens only while the key is down over a name', async () => {
    const page = await reader.read('reading.html');
    await changeSettings(reader.launched, { open: 'hold' });
    await page.bringToFront();
    await reader.rest(page, 'Tom Barrack');
    await pause(900);
    expect(await readCard(page)).toBeUndefined();
    await page.keyboard.down('Alt');
    await awaitCard(page, 'Tom Barrack');
    await page.keyboard.up('Alt');
    await pause(500);
    expect(await readCard(page), 'after letting go').toBeDefined();
  });
});

describe('for the keyboard and the ear', () => {
  test('a card says who came up, is a named dialog without a cage, and takes no focus from the page', async () => {
    const page = await reader.read('reading.html');
    await page.focus('#link');
    const card = await reader.card(page, 'Tom Barrack');
    const told = () =>
      card.run(function () {
        const dialog = this.querySelector('[role=dialog]');
        return [
          dialog?.getAttribute('aria-label'),
          dialog?.getAttribute('aria-modal'),
          (this.querySelector('.unseen[role=status]') as HTMLElement | null)?.textContent,
        ];
      });
    await expect.poll(async () => (await told())[2]).toMatch(/^Tom Barrack: ./);
    expect((await told()).slice(0, 2)).toEqual(['Tom Barrack', null]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    const box = await boxInCard(card, '.card');
    expect(box.width).toBeLessThanOrEqual(400);
  });
});
