import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { awaitCard } from '../../support/browser-card';
import { readMarks } from '../../support/browser-marks';
import { useReader } from '../../support/reader';
import { changeSettings } from '../../support/settings';

const reader = useReader();
afterEach(() => changeSettings(reader.launched, { marks: null }));

/** As Windows' contrast themes do. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

test('in forced colours, names that shall not be marked are not filled, and open their cards', async () => {
  const page = await reader.read('short.html');
  const place = (await readMarks(page)).find(({ text }) => text === 'Tom Barrack');
  await forceColours(page);
  await changeSettings(reader.launched, { marks: 'none' });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.bringToFront();
  const { x = 0, y = 0 } = place ?? {};
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x + 20, y + 10, { steps: 6 });
  await awaitCard(page, 'Tom Barrack');
});
