import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { awaitCard, awaitNoCard, readCard } from '../../support/browser-card';
import { awaitMarks, readMarks } from '../../support/browser-marks';
import { useReader } from '../../support/reader';
import { pause, waitUntil } from '../../support/wait';

const reader = useReader();
const texts = async (page: Page) => (await readMarks(page)).map((mark) => mark.text);

describe('a page that changes while it is read', () => {
  test('gets its new names marked after it navigated inside itself, and loses the old ones', async () => {
    const page = await reader.read('changing.html');
    await page.evaluate(() => window.navigateInside());
    await expect.poll(() => texts(page)).toEqual(['Donald Trump', 'New York']);
  });

  test('gets names marked as it grows at the end', async () => {
    const page = await reader.read('changing.html');
    for (let part = 1; part <= 2; part++) {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await waitUntil(
        async () => (await texts(page)).filter((text) => text === 'Bashar al-Assad').length >= part,
        `part ${part}`,
      );
    }
  });

  test('has marks where the words are after a text was rewritten', async () => {
    const page = await reader.read('changing.html');
    await page.evaluate(() => window.rewrite('It was said that Tom Barrack had left.'));
    await expect.poll(() => texts(page)).toEqual(['Tom Barrack']);
  });

  test('unlocks a surname when the full name arrives later', async () => {
    const page = await reader.read('changing.html');
    await page.evaluate(() => window.say('Then Barrack spoke to Shaibani.'));
    await expect.poll(() => texts(page)).toContain('Barrack');
    expect(await texts(page)).not.toContain('Shaibani');
    await page.evaluate(() => window.say('Asaad al-Shaibani left.'));
    await expect.poll(() => texts(page)).toEqual(expect.arrayContaining(['Shaibani', 'Asaad al-Shaibani']));
  });

  test('that tears out marks and card once gets no error, and both come back', async () => {
    const page = await reader.read('vandal.html');
    await reader.card(page, 'Tom Barrack');
    await page.evaluate(() => window.vandalise());
    await awaitCard(page, 'Tom Barrack');
    await page.keyboard.press('Escape');
    await awaitNoCard(page);
    await page.mouse.move(500, 500, { steps: 5 });
    await page.mouse.move(200, 60, { steps: 5 });
    await waitUntil(async () => (await texts(page)).includes('Tom Barrack'), 'marks to come back');
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  test('that tears out every foreign element at once wins without a fight', async () => {
    const page = await reader.read('vandal.html');
    await page.evaluate(() => window.keepVandalising());
    await reader.rest(page, 'Tom Barrack');
    await pause(1_200);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    expect(await page.evaluate(() => window.errors)).toEqual([]);
  });

  test('shows its names again when the reader comes back to it', async () => {
    const page = await reader.read('short.html');
    await page.goto(reader.server.url('nobody.html'));
    // The driver waits in vain for a load when the page comes from the back/forward cache.
    await page.evaluate(() => history.back());
    await page.waitForFunction('location.pathname === "/short.html"');
    await awaitMarks(page);
    await reader.rest(page, 'Tom Barrack');
    await awaitCard(page, 'Tom Barrack');
    expect(await readCard(page)).toBeDefined();
  });
});
