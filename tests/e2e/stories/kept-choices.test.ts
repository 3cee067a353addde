import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMarks } from '../../support/browser-marks';
import { pressInCard } from '../../support/browser-pointer';
import { pressLabel } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';

const reader = useReader();
const texts = async (page: Page) => (await readMarks(page)).map((mark) => mark.text);
const words = (page: Page) => page.evaluate(() => document.body.innerText);

let article: Page;
let options: Page;
beforeEach(async () => {
  article = await reader.read('short.html');
  options = await reader.launched.openOwn('options.html');
  await options.waitForSelector('.rule-list');
});
afterEach(() => options.close());

/** Presses a button of the options page by what it is called. */
async function press(name: string): Promise<void> {
  await options.bringToFront();
  const button = await options.waitForSelector(`xpath/.//button[normalize-space()="${name}" or @aria-label="${name}"]`);
  await button?.click();
}

/** Gives the page a file to load. */
async function load(text: string): Promise<void> {
  const path = join(tmpdir(), `backgrounder-story-${process.pid}.json`);
  writeFileSync(path, text);
  await options.bringToFront();
  const picker = await options.waitForSelector('input[type=file]');
  await (picker as NonNullable<typeof picker> & { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

describe('what was said of a name', () => {
  test('is listed in the options by name, and taken back there', async () => {
    await article.bringToFront();
    await reader.card(article, 'Tom Barrack', 'Tom Barrack');
    await pressInCard(article, '[aria-label="More actions"]');
    await pressInCard(article, '.card-menu button', 'never mark it');
    await expect.poll(() => texts(article)).not.toContain('Tom Barrack');
    await expect.poll(() => words(options)).toMatch(/Never marked\s+Tom Barrack/);
    await press('Undo: Tom Barrack');
    await expect.poll(() => texts(article)).toContain('Tom Barrack');
    expect(await words(options)).toContain('Undone: Tom Barrack');
  });
});

describe('a backup', () => {
  test('shows what it would change, changes it as one, and can be taken back', async () => {
    await load(
      JSON.stringify({
        backgrounder: 1,
        settings: { kinds: ['place'], textSize: 'large' },
        rules: { muted: [{ entity: 'donald-trump', at: 1 }] },
      }),
    );
    await expect.poll(() => words(options)).toContain('Text size: Normal → Large');
    expect(await words(options)).toContain('Never marked: 1 more, 0 fewer');
    expect(await texts(article)).toContain('Tom Barrack');
    await press('Change it');
    await expect.poll(() => texts(article)).toEqual(['Damascus']);
    await press('Take it back');
    await expect.poll(() => texts(article)).toContain('Tom Barrack');
  });

  test('that is none is refused, with the field and the remedy', async () => {
    await load(JSON.stringify({ backgrounder: 1, settings: { hoverDelay: 60_000 } }));
    await expect.poll(() => words(options)).toContain('settings.hoverDelay must be a number from 0 to 5,000.');
    expect(await texts(article)).toContain('Tom Barrack');
  });

  test('saved and loaded again is the same', async () => {
    await pressLabel(options, 'Large');
    // What the browser would put into a file is read where the page hands it over.
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => document.documentElement.setAttribute('data-saved', text));
        return make.call(URL, file);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await press('Save to a file');
    const saved = () => options.evaluate(() => document.documentElement.getAttribute('data-saved') ?? '');
    await expect.poll(saved).toContain('"textSize": "large"');
    const file = await saved();
    await press('Reset all settings');
    await expect.poll(() => words(options)).toContain('All settings are reset.');
    await load(file);
    await expect.poll(() => words(options)).toContain('Text size: Normal → Large');
    await press('Change it');
    await expect.poll(() => words(options)).toContain('Loaded.');
    await load(file);
    await expect.poll(() => words(options)).toContain('There is nothing to change.');
    await press('Reset all settings');
  });
});

test('an option is found by its words', async () => {
  await options.bringToFront();
  await options.type('input[type=search]', 'dark');
  await expect.poll(() => words(options)).toContain('1 option');
  expect(await options.$$eval('h2', (headings) => headings.map((heading) => heading.textContent))).toEqual([
    'Appearance',
  ]);
});
