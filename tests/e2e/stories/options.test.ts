import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { awaitCard, readCard } from '../../support/browser-card';
import { readMarks } from '../../support/browser-marks';
import { pressLabel } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();
const texts = async (page: Page) => (await readMarks(page)).map((mark) => mark.text);

/** Each story changes one thing on the options page while an article stays open in another tab. */
let article: Page;
let options: Page;
beforeEach(async () => {
  article = await reader.read('short.html');
  options = await reader.launched.openOwn('options.html');
});
afterEach(() => options.close());

describe('an option takes effect in open pages at once', () => {
  test('kinds to show', async () => {
    await pressLabel(options, 'Places');
    await expect.poll(() => texts(article)).not.toContain('Damascus');
    expect(await texts(article)).toContain('Tom Barrack');
    await pressLabel(options, 'Places');
    await expect.poll(() => texts(article)).toContain('Damascus');
  });

  test('first mention only', async () => {
    await expect.poll(() => texts(article)).toContain('Barrack');
    await pressLabel(options, 'Only the first mention of each');
    await expect.poll(() => texts(article)).toEqual(['Ahmed al-Sharaa', 'Tom Barrack', 'Damascus', 'Donald Trump']);
    await pressLabel(options, 'Every mention of a name');
    await expect.poll(() => texts(article)).toContain('Barrack');
  });

  test('click only', async () => {
    await pressLabel(options, 'Only on click, tap or key');
    await pause(200);
    await article.bringToFront();
    const mark = await reader.rest(article, 'Tom Barrack');
    await pause(900);
    expect(await readCard(article)).toBeUndefined();
    await article.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await awaitCard(article, 'Tom Barrack');
    await article.keyboard.press('Escape');
    await options.bringToFront();
    await pressLabel(options, 'When the pointer rests on a name');
  });

  test('colours of the card', async () => {
    await pressLabel(options, 'Dark');
    await pause(200);
    await article.bringToFront();
    const card = await reader.card(article, 'Tom Barrack');
    const paper = await card.run(function () {
      return getComputedStyle(this.querySelector('.card') as Element).backgroundColor;
    });
    const [red = 255, green = 255, blue = 255] = (paper.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue), paper).toBeLessThan(90);
    await options.bringToFront();
    await pressLabel(options, 'As the system');
  });

  test('a site taken off by its name', async () => {
    // The questions are there once the background has told what was chosen.
    await options.waitForSelector('input[inputmode=url]');
    await options.type('input[inputmode=url]', 'http://localhost/anything');
    await options.keyboard.press('Enter');
    await expect.poll(() => texts(article)).toEqual([]);
    const remove = await options.waitForSelector('button[aria-label="Remove localhost"]');
    await remove?.click();
    await expect.poll(() => texts(article)).toContain('Tom Barrack');
  });
});
