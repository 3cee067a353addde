import { describe, expect, test } from 'vitest';
import { enterInAddressBar, typeInAddressBar } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';

const reader = useReader();

describe('“who …” in the address bar', () => {
  test('offers names, namesakes told apart, and opens the card of the one chosen in a new tab', async () => {
    const offered = await typeInAddressBar(reader.launched, 'georgia');
    expect(offered.length).toBeGreaterThan(2);
    expect(offered[0]?.description).toMatch(/^<match>Georgia[^<]*<\/match> <dim>/);
    expect(new Set(offered.map(({ content }) => content)).size).toBe(offered.length);
    const chosen = offered[0]?.content ?? '';
    const opened = reader.launched.browser.waitForTarget((one) => one.url().includes('sidepanel.html?card='));
    await enterInAddressBar(reader.launched, chosen, true);
    const page = await (await opened).asPage();
    const name = await page.waitForSelector('.card-name');
    expect(chosen).toContain(await name?.evaluate((element) => element.textContent));
    await page.close();
  });

  test('plain Enter means the best name, in the tab in front', async () => {
    const page = await reader.open('nobody.html');
    await page.bringToFront();
    await typeInAddressBar(reader.launched, 'tom barrack');
    await enterInAddressBar(reader.launched, 'tom barrack');
    const name = await page.waitForSelector('.card-name');
    expect(await name?.evaluate((element) => element.textContent)).toBe('Tom Barrack');
    await page.click('[aria-label=Back]');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Who is who');
  });

  test('nobody known: a search that says so', async () => {
    const page = await reader.open('nobody.html');
    await page.bringToFront();
    expect(await typeInAddressBar(reader.launched, 'zzyzx <b>&')).toEqual([]);
    await enterInAddressBar(reader.launched, 'zzyzx <b>&');
    await page.waitForFunction(() => document.body.innerText.includes('Nothing is known under “zzyzx <b>&”'));
  });
});
