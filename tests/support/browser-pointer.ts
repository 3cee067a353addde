import type { Frame, Page } from 'puppeteer-core';
import { awaitCard } from './browser-card';
import { bringIntoView, type Mark } from './browser-marks';
import { pause, waitUntil } from './wait';

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

/** Go to an element of the open card with the pointer, as a hand does, and click it. `words`: text it must have. */
export async function pressInCard(page: Page, selector: string, words = ''): Promise<void> {
  const card = await awaitCard(page);
  const place = await waitUntil(
    () =>
      card.run(function (wish = '{}') {
        const { selector, words } = JSON.parse(wish);
        const found = [...this.querySelectorAll(selector)] as HTMLElement[];
        const element = found.find((candidate) => candidate.innerText.includes(words));
        if (!element) return undefined;
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, JSON.stringify({ selector, words })),
    `${selector} "${words}" in the card`,
  );
  await page.mouse.move(place.x, place.y, { steps: 20 });
  await page.mouse.click(place.x, place.y);
}
