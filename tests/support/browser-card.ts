import type { Page } from 'puppeteer-core';
import { isBidi, readCardsByBidi } from './browser-card-bidi';
import { readCardsByCdp } from './browser-card-cdp';
import { waitUntil } from './wait';

/**
 * The open card. Its shadow root is closed to pages and so to these tests; the browsers' debugging protocols reach
 * it all the same, and run a function with the root as `this`.
 */
export interface OpenCard {
  run<T>(inRoot: (this: ShadowRoot, argument?: string) => T, argument?: string): Promise<T>;
}

/** The cards open in a tab (its top frame), in the order in which they opened. */
export async function readCards(page: Page): Promise<OpenCard[]> {
  return isBidi(page) ? readCardsByBidi(page) : readCardsByCdp(page);
}

/** The first of them, or undefined. */
export async function readCard(page: Page): Promise<OpenCard | undefined> {
  return (await readCards(page))[0];
}

/** Wait for a card whose text has these words in it. */
export async function awaitCard(page: Page, words = '', milliseconds = 8_000): Promise<OpenCard> {
  return waitUntil(
    async () => {
      const card = await readCard(page);
      return card && (await cardText(card)).includes(words) ? card : undefined;
    },
    `a card with "${words}"`,
    milliseconds,
  );
}

/** Wait until no card is open. */
export async function awaitNoCard(page: Page, milliseconds = 8_000): Promise<void> {
  await waitUntil(async () => (await readCard(page)) === undefined, 'the card to close', milliseconds);
}

/** Everything the card says, blocks on lines of their own. */
export function cardText(card: OpenCard): Promise<string> {
  return card.run(function () {
    return [...this.children]
      .map((child) => (child as HTMLElement).innerText ?? '')
      .join('\n')
      .trim();
  });
}

/** Where the card's first element with this selector is, in the viewport. */
export function boxInCard(
  card: OpenCard,
  selector: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return card.run(function (wanted) {
    const element = this.querySelector(wanted ?? '*');
    if (!element) throw new Error(`Nothing in the card is ${wanted}`);
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}
