import { describe, expect, onTestFinished, test } from 'vitest';
import { awaitNoCard } from '../../support/browser-card';
import { awaitMarks, readMarks } from '../../support/browser-marks';
import { awaitWorker, enterDeveloperMode } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';
import { pause, waitUntil } from '../../support/wait';

const reader = useReader();

/** How long the driver waits for a prepared page to take its place (`TIME_FOR_WAITING_FOR_SWAP` in its FrameManager). */
const SWAP = 100;

/**
 * Until `restore` is called, the driver waits five seconds for a prepared page: after {@link SWAP} milliseconds it would
 * give the tab up, and on a busy machine the swap takes longer.
 */
function patientDriver(): { restore(): void } {
  const plain = globalThis.setTimeout;
  const patient = (run: () => void, ms?: number, ...more: unknown[]) =>
    plain(run, ms === SWAP ? 5_000 : ms, ...(more as []));
  globalThis.setTimeout = Object.assign(patient, plain) as typeof setTimeout;
  return {
    restore: () => {
      globalThis.setTimeout = plain;
    },
  };
}

describe('the life of a page', () => {
  test('kept in the back/forward cache: names and cards are there on return, with settings of now', async () => {
    const page = await reader.read('short.html');
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => {
        window.cameFromCache = event.persisted;
      }),
    );
    await page.goto(reader.server.elsewhere('nobody.html'));
    await page.goBack();
    expect(await page.evaluate(() => window.cameFromCache), 'the browser did keep the page').toBe(true);
    await awaitMarks(page);
    await reader.card(page, 'Tom Barrack', 'Tom Barrack');
  });

  test('prerendered: nothing before it is shown, names and cards after', async () => {
    const asked = () => reader.server.asked.filter((path) => path === 'prepared.html').length;
    const before = asked();
    const page = await reader.open('prerender.html');
    await expect.poll(asked).toBeGreaterThan(before);
    await pause(500);
    const driver = patientDriver();
    onTestFinished(driver.restore);
    await page.click('#next');
    // The prepared page takes the place of this one: for a moment there is none to ask.
    const was = await waitUntil(
      () =>
        page
          .evaluate(() => location.pathname === '/prepared.html' && { prerendered: window.wasPrerendered })
          .catch(() => false as const),
      'the prepared page',
    );
    driver.restore();
    expect(was.prerendered, 'the browser did prerender').toBe(true);
    await awaitMarks(page);
    await reader.card(page, 'Tom Barrack', 'Tom Barrack');
  });
});

describe('an extension reloaded under an open page', () => {
  test('takes its marks and card away there, and works in pages opened after', async () => {
    await enterDeveloperMode(reader.launched);
    const page = await reader.read('vandal.html');
    await reader.card(page, 'Tom Barrack');
    const worker = await awaitWorker(reader.launched);
    await worker.evaluate('chrome.runtime.reload()').catch(() => {});
    await pause(1_500);
    await page.mouse.move(300, 300, { steps: 5 });
    await page.mouse.move(500, 400, { steps: 5 });
    await awaitNoCard(page);
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 5_000 }).toBe(0);
    expect(await page.evaluate(() => window.errors)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

    const fresh = await reader.read('short.html');
    await reader.card(fresh, 'Tom Barrack', 'Tom Barrack');
  });
});
