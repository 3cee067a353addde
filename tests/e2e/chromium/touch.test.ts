import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, boxInCard, readCard } from '../../support/browser-card';
import { bringIntoView } from '../../support/browser-marks';
import { openPopup } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();

/** A phone: a small screen, a finger, no pointer that hovers. */
async function phone(path: string): Promise<{ page: Page; finger: CDPSession }> {
  const page = await reader.open('nobody.html');
  await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: true });
  await page.goto(reader.server.url(path));
  const finger = await page.createCDPSession();
  await finger.send('Emulation.setEmitTouchEventsForMouse', { enabled: false });
  return { page, finger };
}

/** Puts a finger on a name for some milliseconds. */
async function touch({ page, finger }: { page: Page; finger: CDPSession }, text: string, milliseconds: number) {
  const mark = await bringIntoView(page, text);
  await pause(200);
  const point = { x: mark.x + Math.min(20, mark.width / 2), y: mark.y + mark.height / 2 };
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await pause(milliseconds);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('with a finger', () => {
  test('a tap on a name opens a sheet at the lower edge; a tap beside it closes it', async () => {
    const on = await phone('reading.html');
    await touch(on, 'Tom Barrack', 60);
    const box = await boxInCard(await awaitCard(on.page, 'Tom Barrack'), '.card');
    const view = await on.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(Math.round(box.width), 'as wide as the screen').toBe(view.width);
    expect(Math.abs(box.y + box.height - view.height), 'at its lower edge').toBeLessThan(2);
    await on.page.touchscreen.tap(200, 20);
    await awaitNoCard(on.page);
  });

  test('a tap on a link with a name in it follows the link', async () => {
    const on = await phone('reading.html');
    await touch(on, 'Donald Trump', 60);
    await expect.poll(() => on.page.evaluate(() => location.hash)).toBe('#elsewhere');
    await pause(500);
    expect(await readCard(on.page)).toBeUndefined();
  });

  test('a long press on it opens the card instead', async () => {
    const on = await phone('reading.html');
    await touch(on, 'Donald Trump', 900);
    await awaitCard(on.page, 'Donald Trump');
    expect(await on.page.evaluate(() => location.hash)).toBe('');
  });

  test('a swipe along the sheet turns back', async () => {
    const on = await phone('reading.html');
    await touch(on, 'Tom Barrack', 60);
    const card = await awaitCard(on.page, 'Tom Barrack');
    const press = async (selector: string) => {
      const { x, y, width, height } = await boxInCard(await awaitCard(on.page), selector);
      await on.page.touchscreen.tap(x + width / 2, y + height / 2);
    };
    await press('.more');
    await card.run(function () {
      this.querySelector('.ties .name-link')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await press('.ties .name-link');
    const heading = () =>
      card.run(function () {
        return (this.querySelector('.card-name') as HTMLElement | null)?.innerText ?? '';
      });
    await expect.poll(heading).not.toBe('Tom Barrack');
    const { y, height } = await boxInCard(card, '.card');
    const at = (x: number) => [{ x, y: y + height / 2 }];
    await on.finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(60) });
    for (let x = 80; x <= 300; x += 20)
      await on.finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
    await on.finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(heading).toBe('Tom Barrack');
  });
});

test('the popup is no wider than a narrow phone', async () => {
  const page = await reader.read('short.html');
  const popup = await openPopup(reader.launched, page);
  await popup.setViewport({ width: 320, height: 640, hasTouch: true, isMobile: true });
  await popup.waitForSelector('.row-name');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await popup.close();
});
