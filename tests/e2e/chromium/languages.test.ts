import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { OpenCard } from '../../support/browser-card';
import { pressInCard } from '../../support/browser-pointer';
import { openPopup } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';

/** Firefox speaks the languages it was installed with; Chromium speaks all of them. */
const words = (page: Page) => page.evaluate(() => document.body.innerText);
const root = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title]);

/** Where words of the card's first such element that has them all begin: pixels from the left. */
const placesOf = (card: OpenCard, selector: string, ...words: string[]) =>
  card.run(function (wish = '{}') {
    const { selector, words } = JSON.parse(wish) as { selector: string; words: string[] };
    const has = ({ textContent }: Element) => words.every((word) => textContent?.includes(word));
    const text = [...this.querySelectorAll(selector)].find(has)?.firstChild;
    if (!text) throw new Error(`No ${selector} says ${words}`);
    return words.map((word) => {
      const range = document.createRange();
      const start = text.nodeValue?.indexOf(word) ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + word.length);
      return range.getBoundingClientRect().x;
    });
  }, JSON.stringify({ selector, words }));

describe('a reader whose browser speaks Arabic', () => {
  const reader = useReader({ lang: 'ar' });

  test('meets card, popup and options in Arabic, from right to left', async () => {
    const page = await reader.read('short.html');
    const card = await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    const look = await card.run(function () {
      const theme = this.querySelector('.theme');
      return [theme?.getAttribute('lang'), theme?.getAttribute('dir'), theme?.textContent?.includes('المزيد')];
    });
    expect(look).toEqual(['ar', 'rtl', true]);

    const popup = await openPopup(reader.launched, page);
    await popup.waitForSelector('.row-name');
    expect(await words(popup)).toContain('4 أسماء في هذه الصفحة');

    const options = await reader.launched.openOwn('options.html');
    await options.waitForSelector('fieldset');
    expect(await root(options)).toEqual(['ar', 'rtl', 'خيارات Backgrounder']);

    const welcome = await reader.launched.openOwn('welcome.html');
    await (await welcome.waitForSelector('.name-mark'))?.click();
    const direction = await welcome
      .waitForSelector('.card')
      .then((own) => own?.evaluate((it) => getComputedStyle(it).direction));
    expect(direction, 'a card over an English sentence').toBe('rtl');
    await Promise.all([popup.close(), options.close(), welcome.close()]);
  });

  test('reads Arabic dates from right to left beside English words', async () => {
    const page = await reader.read('sample-article.html');
    const card = await reader.card(page, 'Bashar al-Assad', 'Bashar al-Assad');
    await pressInCard(page, 'button.more');
    const [from = 0, to = 0] = await placesOf(card, '.role-when', '2000', '2024');
    expect(from, 'when a post was held').toBeGreaterThan(to);
    const [words = 0, year = 0] = await placesOf(card, '.backing', 'تاريخ', '20');
    expect(words, 'as of when').toBeGreaterThan(year);
  });
});

describe('a reader whose browser speaks a language we do not', () => {
  const reader = useReader({ lang: 'pl' });

  test('meets English, and English is what it is called', async () => {
    const options = await reader.launched.openOwn('options.html');
    await options.waitForSelector('fieldset');
    expect(await root(options)).toEqual(['en-GB', 'ltr', 'Backgrounder options']);
    await options.close();
  });
});
