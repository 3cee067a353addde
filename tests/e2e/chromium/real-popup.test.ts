import { expect, test } from 'vitest';
import { openRealPopup } from '../../support/chromium-worker';
import { useReader } from '../../support/reader';

const reader = useReader();

test('the browser’s own popup is asked for the room the names need, and no more than browsers give', async () => {
  const page = await reader.read('sample-article.html');
  await page.bringToFront();
  const popup = await openRealPopup(reader.launched);
  // Browsers size the window after the page, 800 × 600 at most; what stands outside of it scrolls twice.
  const needs = await popup.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { width, height, scrolled: document.documentElement.scrollHeight };
  });
  expect(needs.width).toBe(360);
  expect(needs.height).toBeGreaterThan(500);
  expect(needs.scrolled).toBeLessThanOrEqual(600);
});
