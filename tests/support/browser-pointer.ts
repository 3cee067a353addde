import type { Frame, Page } from 'puppeteer-core';
import { bringIntoView, type Mark } from './browser-marks';
import { pause } from './wait';

/** Move the pointer as a hand does, onto a name of a frame whose corner is at (left, top) of the tab. */
export async function restOn(
  page: Page,
  frame: Frame | Page,
  text: string,
  nth = 0,
  corner = { x: 0, y: 0 },
): Promise<Mark> {
  const mark = await bringIntoView(frame, text, nth);
  await pause(150);
  const x = corner.x + mark.x + mark.width / 2;
  const y = corner.y + mark.y + mark.height / 2;
  await page.mouse.move(x - 60, y + 45);
  await page.mouse.move(x, y, { steps: 6 });
  return mark;
}
