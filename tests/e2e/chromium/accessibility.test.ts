import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openPanel, openPopup, pressLabel, turnTo } from '../../support/browser-tabs';
import { useReader } from '../../support/reader';
import { pause } from '../../support/wait';

const reader = useReader();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken on a page, each with the elements that break it. Runs axe in an isolated world: pages allow no eval. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { expression: AXE, contextId: executionContextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

describe.each(['light', 'dark'])('in %s colours, axe finds nothing to mend', (scheme) => {
  const inScheme = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  test('in the popup', async () => {
    const page = await reader.read('short.html');
    const popup = await openPopup(reader.launched, page);
    await popup.setViewport({ width: 400, height: 600 });
    await inScheme(popup);
    await popup.waitForSelector('.row-name');
    expect(await violations(popup)).toEqual([]);
    await popup.type('input[role=combobox]', 'assad');
    await popup.waitForSelector('[role=option]');
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.card-name');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('in the side panel', async () => {
    const page = await reader.read('sample-article.html');
    const panel = await openPanel(reader.launched, page);
    await panel.setViewport({ width: 400, height: 900 });
    await inScheme(panel);
    await panel.waitForSelector('.row-name');
    expect(await violations(panel)).toEqual([]);
    for (const part of ['Ties', 'Timeline', 'Opened']) {
      await turnTo(panel, part);
      expect(await violations(panel), part).toEqual([]);
    }
    await turnTo(panel, 'Ties');
    await pressLabel(panel, 'Table');
    expect(await violations(panel)).toEqual([]);
    await panel.click('.tie-table .name-link');
    await panel.waitForSelector('.card-name');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  test('in the options', async () => {
    const options = await reader.launched.openOwn('options.html');
    await inScheme(options);
    await options.waitForSelector('fieldset');
    expect(await violations(options)).toEqual([]);
    await options.close();
  });

  test('on the page shown after installing, with a card open', async () => {
    const welcome = await reader.launched.openOwn('welcome.html');
    await inScheme(welcome);
    await welcome.waitForSelector('.name-mark');
    expect(await violations(welcome)).toEqual([]);
    await welcome.click('.name-mark');
    await welcome.waitForSelector('.card-name');
    // Colours are judged once the card has faded in.
    await pause(300);
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });
});
