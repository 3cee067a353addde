import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { awaitNoCard } from '../../support/browser-card';
import { bringIntoView } from '../../support/browser-marks';
import { useReader } from '../../support/reader';
import { pause, waitUntil } from '../../support/wait';

const reader = useReader();
const FRAME = 1_000 / 60;
/** Openings whose median counts, and how many are tried to have that many undisturbed. */
const COUNTED = 5;
const TRIED = 25;
/** A fixed piece of work takes this many times its best when others want the processor too. */
const DISTURBED = 1.5;
const NAMES = ['Tom Barrack', 'Donald Trump', 'Bashar al-Assad'];

interface Times {
  /** The end of the delay. */
  rang: number;
  shown: number;
  /** Milliseconds the fixed piece of work took, right after. */
  work: number;
}

/**
 * Milliseconds from the end of the delay until a card stands in the page, by the page's own clock. The delay ends when a
 * timer of the page's would ring, set at the same move: on a busy machine timers are late for everybody. Openings in
 * which the processor was taken from the page do not count; on an idle machine none is left out.
 */
test('a card is there within a frame after its delay', { retry: 2 }, async () => {
  const page = await reader.read('sample-article.html');
  await pause(1_500);
  await watchCards(page);
  const works: number[] = [];
  // As many as it takes to meet the machine at its best once.
  for (let time = 0; time < 60; time++) works.push(await work(page));
  const best = Math.min(...works);
  const undisturbed = (all: readonly Times[]) => all.filter((times) => times.work <= best * DISTURBED);
  const all: Times[] = [];
  for (let tried = 0; tried < TRIED && undisturbed(all).length < COUNTED; tried++) {
    all.push(await openOnce(page, NAMES[tried % NAMES.length] as string));
  }
  const late = (undisturbed(all).length < COUNTED ? all : undisturbed(all)).map(({ rang, shown }) => shown - rang);
  const median = late.toSorted((a, b) => a - b)[Math.floor(late.length / 2)] as number;
  console.info(
    `card after the delay: median ${median.toFixed(1)} ms of ${late.map((ms) => ms.toFixed(1)).join(', ')}; ${all.length} tried`,
  );
  expect(median).toBeLessThan(FRAME);
});

/** Has the page note when its own timer rings and when an element comes up. */
function watchCards(page: Page): Promise<void> {
  return page.evaluate(() => {
    const times = { rang: 0, shown: 0 };
    Object.assign(window, { times });
    const ring = (due: number) => Object.assign(times, { rang: Math.max(due, performance.now()) });
    // Set to ring a little before the card's own timer, which would keep it waiting.
    addEventListener('pointermove', () => setTimeout(ring, 445, performance.now() + 450), { capture: true });
    new MutationObserver(() => Object.assign(times, { shown: times.shown || performance.now() })).observe(
      document.documentElement,
      { childList: true },
    );
  });
}

/** Milliseconds a fixed piece of work takes in the page now. */
function work(page: Page): Promise<number> {
  return page.evaluate(() => {
    const from = performance.now();
    for (let sum = 0; sum < 4_000_000; sum++);
    return performance.now() - from;
  });
}

async function openOnce(page: Page, name: string): Promise<Times> {
  const mark = await bringIntoView(page, name);
  await page.mouse.move(5, 5);
  // Until the timer of that move has rung.
  await pause(700);
  await page.evaluate(() => Object.assign((window as unknown as { times: Times }).times, { rang: 0, shown: 0 }));
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
  const { rang, shown } = await waitUntil(async () => {
    const now = await page.evaluate(() => ({ ...(window as unknown as { times: Times }).times }));
    return now.rang > 0 && now.shown > 0 && now;
  }, `the card of ${name}`);
  const worked = await work(page);
  await page.keyboard.press('Escape');
  await awaitNoCard(page);
  return { rang, shown, work: worked };
}
