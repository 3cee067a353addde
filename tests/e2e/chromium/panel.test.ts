import { describe, expect, test } from 'vitest';
import { openPanel, openPopup, partText, turnTo } from '../../support/browser-tabs';
import { openRealPanel } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';

const reader = useReader();

describe('the browser’s own side panel', () => {
  test('opens from the popup, and follows the reader from tab to tab', async () => {
    const page = await reader.read('short.html');
    const popup = await openPopup(reader.launched, page);
    const button = await popup.waitForSelector('[aria-label="Open the side panel"]');
    const opened = reader.launched.browser.waitForTarget(
      (one) => one.url() === reader.launched.address('sidepanel.html'),
    );
    await button?.click();
    const panel = await (await opened).asPage();

    await page.bringToFront();
    const names = () => panel.$$eval('.row-name', (rows) => rows.map((row) => row.textContent ?? ''));
    await expect.poll(names).toEqual(['Ahmed al-Sharaa', 'Tom Barrack', 'Damascus', 'Donald Trump']);
    const article = await reader.read('sample-article.html');
    await article.bringToFront();
    await expect.poll(names).toContain('Manama Dialogue');
    const nobody = await reader.open('nobody.html');
    await nobody.bringToFront();
    await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain('No known names on this page');
    await nobody.goto('chrome://version');
    await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain('Can’t run on this page');
  });

  test('takes the reader to a name on the page', async () => {
    const page = await reader.read('short.html');
    const panel = await openRealPanel(reader.launched);
    await page.bringToFront();
    const jump = await panel.waitForSelector('[aria-label="Go to Donald Trump on the page"]');
    await jump?.evaluate((button) => (button as HTMLElement).click());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
  });
});

describe('on paper', () => {
  test('stand the names, the ties as a table and the timeline, without controls and history', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await panel.waitForSelector('[aria-label=Print]');
    await panel.emulateMediaType('print');
    const text = await panel.evaluate(() => document.body.innerText);
    for (const words of ['Syria’s president to visit Washington', 'Tom Barrack', 'envoy to', 'This page'])
      expect(text).toContain(words);
    for (const words of ['On this site', 'On everywhere', 'Clear the list', 'Point at a name', 'Picture'])
      expect(text).not.toContain(words);
    const sheet = await panel.pdf({ format: 'A4' });
    expect(sheet.length).toBeGreaterThan(10_000);
    await panel.emulateMediaType('screen');
    await panel.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
    await panel.click('[aria-label="Print"]');
    expect(await panel.evaluate('window.printed')).toBe(true);
    await panel.close();
  });
});

describe('the picture of ties', () => {
  test('stays calm on a page with many names', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await turnTo(panel, 'Ties');
    await panel.waitForSelector('.graph-name');
    expect(await panel.$$eval('.graph-name', (names) => names.length)).toBeLessThanOrEqual(25);
    expect(await partText(panel)).toContain('Point at a name to see its ties');
    await panel.close();
  });
});
