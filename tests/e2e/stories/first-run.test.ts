import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { awaitWelcome } from '../../support/browser-launch';
import { pressLabel } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';

const reader = useReader({ welcome: true });
const cardName = (page: Page) => page.evaluate(() => document.querySelector('.card-name')?.textContent ?? '');

describe('after installing', () => {
  let welcome: Page;
  beforeAll(async () => {
    welcome = await awaitWelcome(reader.launched.browser);
    await welcome.bringToFront();
    await welcome.waitForSelector('.name-mark');
  });

  test('a page greets the reader and lets them try a card', async () => {
    const names = await welcome.$$('.name-mark');
    await names[0]?.hover();
    await expect.poll(() => cardName(welcome)).toBe('Ahmed al-Sharaa');
    await welcome.keyboard.press('Escape');
    await expect.poll(() => cardName(welcome)).toBe('');
  });

  test('the same by keyboard alone', async () => {
    await welcome.focus('.name-mark:nth-of-type(2)');
    await welcome.keyboard.press('Tab');
    await expect.poll(() => cardName(welcome)).toBe('New York City');
    await welcome.keyboard.press('Escape');
    await expect.poll(() => cardName(welcome)).toBe('');
  });

  test('what is decided there holds: names only on chosen sites', async () => {
    await pressLabel(welcome, 'Show names on every site');
    const options = await reader.launched.openOwn('options.html');
    await options.waitForSelector('fieldset');
    const mode = () =>
      options.evaluate(() => document.querySelector('fieldset label:has(:checked)')?.textContent?.trim() ?? '');
    await expect.poll(mode).toBe('Only on the sites below');
    await options.close();
    await pressLabel(welcome, 'Show names on every site');
    await reader.read('short.html');
  });
});
