import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { awaitCard, awaitNoCard, boxInCard, cardText, type OpenCard, readCards } from '../../support/browser-card';
import { pressInCard } from '../../support/browser-pointer';
import { useReader } from '../../support/reader';
import { pause, waitUntil } from '../../support/wait';

const reader = useReader();
const boxes = async (page: Page) => Promise.all((await readCards(page)).map((card) => boxInCard(card, '.card')));
const pin = (page: Page) => pressInCard(page, '[aria-label="Pin this card"]');

async function drag(page: Page, card: OpenCard, by: { x: number; y: number }): Promise<void> {
  const head = await boxInCard(card, '.card-kicker');
  const [x, y] = [head.x + head.width - 10, head.y + head.height / 2];
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.down();
  // Firefox's driver moves no pointer out of the window.
  await page.mouse.move(Math.min(1_095, x + by.x), y + by.y, { steps: 8 });
  await page.mouse.up();
}

test('a pinned card stays when the pointer leaves and the page scrolls, and goes where it is dragged', async () => {
  const page = await reader.read('short.html');
  await reader.card(page, 'Tom Barrack');
  await pin(page);
  await page.mouse.move(1_050, 780, { steps: 10 });
  await page.mouse.wheel({ deltaY: 900 });
  await pause(900);
  const [before] = await boxes(page);
  expect(before, 'still there').toBeDefined();
  const [card] = await readCards(page);
  await drag(page, card as OpenCard, { x: 250, y: 90 });
  const [after] = await boxes(page);
  expect(Math.round((after?.x ?? 0) - (before?.x ?? 0))).toBe(250);
  expect(Math.round((after?.y ?? 0) - (before?.y ?? 0))).toBe(90);
  await drag(page, card as OpenCard, { x: 5_000, y: 0 });
  const [edge] = await boxes(page);
  expect((edge?.x ?? 0) + (edge?.width ?? 0), 'never out of sight').toBeLessThanOrEqual(1_100);
  await pressInCard(page, '[aria-label="Close"]');
  await awaitNoCard(page);
});

test('a card pinned where there is little room has more of it once opened in full', async () => {
  const page = await reader.read('short.html');
  await page.setViewport({ width: 640, height: 400 });
  await reader.card(page, 'Tom Barrack');
  await pin(page);
  await pressInCard(page, '.more');
  await expect.poll(async () => (await boxes(page))[0]?.height).toBeGreaterThan(350);
});

test('two pinned cards stand side by side, a third takes the place of the first', async () => {
  const page = await reader.read('short.html');
  const pinNewest = async (name: string, cards: number) => {
    await reader.rest(page, name);
    const newest = await waitUntil(async () => (await readCards(page))[cards - 1], `${cards} cards`);
    await awaitCard(page);
    await pause(200);
    const place = await boxInCard(newest, '[aria-label="Pin this card"]');
    await page.mouse.move(place.x + 10, place.y + 10, { steps: 12 });
    await page.mouse.click(place.x + 10, place.y + 10);
    await page.mouse.move(1_090, 790, { steps: 6 });
    await pause(500);
  };
  await pinNewest('Tom Barrack', 1);
  await drag(page, (await readCards(page))[0] as OpenCard, { x: 60, y: 200 });
  await pinNewest('Ahmed al-Sharaa', 2);
  const [first, second] = await boxes(page);
  if (!first || !second) throw new Error('not two cards');
  const apart = first.x + first.width <= second.x || second.x + second.width <= first.x;
  expect(apart, JSON.stringify([first, second])).toBe(true);
  for (const box of [first, second]) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1_100);
  }
  await pinNewest('Barrack', 3);
  expect(await boxes(page)).toHaveLength(2);
  expect(await cardText((await readCards(page))[0] as OpenCard)).toContain('Ahmed al-Sharaa');
});

test('by keys: pinned, moved by arrows, closed by Escape', async () => {
  const page = await reader.read('short.html');
  await reader.card(page, 'Tom Barrack');
  await pin(page);
  const [before] = await boxes(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const [after] = await boxes(page);
  expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)].map(Math.round)).toEqual([24, 48]);
  await page.keyboard.press('Escape');
  await awaitNoCard(page);
});
