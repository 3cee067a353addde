import { describe, expect, test } from 'vitest';
import { awaitCard, cardText } from '../../support/browser-card';
import { awaitMarks, readMarks } from '../../support/browser-marks';
import { pressInCard } from '../../support/browser-pointer';
import { openPopup, tabNumber } from '../../support/browser-tabs';
import { badgeText, killWorker } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';
import { changeSettings } from '../../support/settings';
import { pause } from '../../support/wait';

const reader = useReader();

describe('the background worker', () => {
  test('may sleep: cards open without it, and a related name wakes it', async () => {
    const page = await reader.read('sample-article.html');
    await pause(500);
    await killWorker(reader.launched);
    const card = await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    expect(await cardText(card)).toMatch(/envoy/i);
    await pressInCard(page, '.more');
    await pressInCard(page, '.name-link');
    await awaitCard(page);
  });

  test('may sleep: new text of a page is still linked, with what the page said before', async () => {
    const page = await reader.read('changing.html');
    await pause(500);
    await killWorker(reader.launched);
    await page.evaluate(() => window.say('Later al-Sharaa spoke with Donald Trump.'));
    await expect
      .poll(async () => (await readMarks(page)).map((mark) => mark.text).join(', '))
      .toMatch(/Tom Barrack.*Sharaa.*Donald Trump/);
  });

  test('may sleep: the popup and the badge still know the page', async () => {
    const page = await reader.read('short.html');
    const tab = await tabNumber(reader.launched, page);
    await expect.poll(() => badgeText(reader.launched, tab)).toBe('4');
    await killWorker(reader.launched);
    const popup = await openPopup(reader.launched, page);
    await expect.poll(() => popup.$$eval('.row-name', (rows) => rows.length)).toBe(4);
    await popup.close();
    expect(await badgeText(reader.launched, tab)).toBe('4');
  });

  test('killed in the middle of a call: the page is marked all the same', async () => {
    for (const delay of [0, 30, 80]) {
      const page = await reader.open('nobody.html');
      const loading = page.goto(reader.server.url('sample-article.html'));
      await pause(delay);
      await killWorker(reader.launched).catch(() => {});
      await loading;
      await awaitMarks(page, 8_000);
    }
  });
});

test('the badge is gone while the reader wants none, and back at once', async () => {
  const page = await reader.read('short.html');
  const tab = await tabNumber(reader.launched, page);
  await expect.poll(() => badgeText(reader.launched, tab)).toBe('4');
  await changeSettings(reader.launched, { badge: false });
  await expect.poll(() => badgeText(reader.launched, tab)).toBe('');
  await changeSettings(reader.launched, { badge: null });
  await expect.poll(() => badgeText(reader.launched, tab)).toBe('4');
});
