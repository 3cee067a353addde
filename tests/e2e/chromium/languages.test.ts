import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openPopup } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';

/** Firefox speaks the languages it was installed with; Chromium speaks all of them. */
const words = (page: Page) => page.evaluate(() => document.body.innerText);
const root = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title]);

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
