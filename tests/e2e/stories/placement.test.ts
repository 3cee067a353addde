import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { awaitCard, boxInCard } from '../../support/browser-card';
import { bringIntoView, type Mark, readMarks } from '../../support/browser-marks';
import { pressInCard } from '../../support/browser-pointer';
import { useReader } from '../../support/reader';
import { pause, waitUntil } from '../../support/wait';

const reader = useReader();

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Rests on the first line of a mark where it is; answers its box and that of the card. */
async function openOn(page: Page, text: string, find = bringIntoView): Promise<{ mark: Mark; card: Box }> {
  const mark = await find(page, text);
  await pause(150);
  await page.mouse.move(mark.x + mark.width / 2 - 30, mark.y + mark.height / 2 - 20);
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 5 });
  const card = await awaitCard(page);
  await pause(150);
  return { mark, card: await boxInCard(card, '.card') };
}

const inPlace = (page: Page | Parameters<typeof readMarks>[0], text: string): Promise<Mark> =>
  waitUntil(async () => (await readMarks(page)).find((mark) => mark.text === text), text);

/** The card is in sight as a whole and does not cover the line it was opened on. */
async function expectWellPlaced(page: Page, { mark, card }: { mark: Mark; card: Box }): Promise<void> {
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(view.width);
  expect(card.y + card.height).toBeLessThanOrEqual(view.height);
  const covers =
    card.x < mark.x + mark.width - 1 &&
    card.x + card.width > mark.x + 1 &&
    card.y < mark.y + mark.height - 1 &&
    card.y + card.height > mark.y + 1;
  expect(covers, JSON.stringify({ mark, card })).toBe(false);
}

test('beside the line of a name that runs over two', async () => {
  const page = await reader.read('places.html');
  const placed = await openOn(page, 'Ahmed al-Sharaa');
  await expectWellPlaced(page, placed);
  expect(Math.abs(placed.card.x - placed.mark.x), 'where that line begins').toBeLessThan(2);
});

test('at the right edge of words that run right to left', async () => {
  const page = await reader.read('places.html');
  const placed = await openOn(page, 'توم باراك');
  await expectWellPlaced(page, placed);
  const [right, edge] = [placed.card.x + placed.card.width, placed.mark.x + placed.mark.width];
  expect(Math.abs(right - edge)).toBeLessThan(2);
});

test.each([
  ['beside vertical writing', 'Donald Trump'],
  ['in a zoomed part of a page', 'Bashar al-Assad'],
  ['in a corner of the window', 'Recep Tayyip Erdoğan'],
])('%s', async (_, name) => {
  const page = await reader.read('places.html');
  await expectWellPlaced(page, await openOn(page, name, name.startsWith('Recep') ? inPlace : bringIntoView));
});

test('as wide as ever where the page is zoomed as a whole', async () => {
  const page = await reader.read('places.html');
  await page.evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  const placed = await openOn(page, 'Bashar al-Assad');
  await expectWellPlaced(page, placed);
  expect(placed.card.width).toBeLessThanOrEqual(400);
});

test('inside a modal dialog, where it can be pressed', async () => {
  const page = await reader.read('places.html');
  await page.$eval('#modal', (dialog) => (dialog as HTMLDialogElement).showModal());
  await page.mouse.move(10, 10);
  await page.mouse.click(14, 14);
  await openOn(page, 'Vladimir Putin', inPlace);
  const place = await boxInCard(await awaitCard(page), '[aria-label="Close"]');
  const hit = await page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.getAttribute('popover') ?? 'something else',
    place.x + 5,
    place.y + 5,
  );
  expect(hit, 'the card is on top and live').toBe('manual');
});

test('in fullscreen', async () => {
  const page = await reader.read('places.html');
  const entered = await page
    .evaluate(() =>
      document
        .querySelector('#full')
        ?.requestFullscreen()
        .then(() => true),
    )
    .catch(() => false);
  // Only a click may ask for the whole screen: one is made up for it.
  if (!entered) {
    await page.$eval('#full', (part) => part.addEventListener('click', () => void part.requestFullscreen()));
    await page.click('#full');
    await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), 'the whole screen');
  }
  await pause(300);
  await openOn(page, 'Emmanuel Macron', inPlace);
  expect(await page.evaluate(() => document.querySelector('#full > [popover]') !== null)).toBe(true);
});

test('on a screen 320 pixels wide', async () => {
  const page = await reader.read('places.html');
  await page.setViewport({ width: 320, height: 640 });
  await expectWellPlaced(page, await openOn(page, 'Ahmed al-Sharaa'));
});

test('in a low window, opened in full with room to read', async () => {
  const page = await reader.read('short.html');
  await page.setViewport({ width: 640, height: 400 });
  await openOn(page, 'Tom Barrack');
  await pressInCard(page, '.more');
  const card = await awaitCard(page);
  await expect.poll(async () => (await boxInCard(card, '.card')).height).toBeGreaterThan(350);
  const { y, height } = await boxInCard(card, '.card');
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(400);
});

test('in a low window, its menu open, with its foot in reach', async () => {
  const page = await reader.read('short.html');
  await page.setViewport({ width: 640, height: 400 });
  const placed = await openOn(page, 'Tom Barrack');
  await expectWellPlaced(page, placed);
  await pressInCard(page, '.more');
  await pressInCard(page, '[aria-label="More actions"]');
  const card = await awaitCard(page);
  await waitUntil(
    () =>
      card.run(function () {
        return this.querySelector('.card-menu') !== null;
      }),
    'the menu',
  );
  const reach = await card.run(function () {
    const foot = this.querySelector('.card-foot') as Element;
    foot.scrollIntoView({ block: 'nearest' });
    const sheet = (this.querySelector('.card') as Element).getBoundingClientRect();
    const menu = this.querySelector('.card-menu') as Element;
    return { under: sheet.bottom - foot.getBoundingClientRect().bottom, hidden: menu.scrollHeight - menu.clientHeight };
  });
  expect(reach.under, 'the foot ends inside of the card').toBeGreaterThanOrEqual(0);
  expect(reach.hidden, 'every line of the menu is in sight').toBeLessThanOrEqual(0);
});
