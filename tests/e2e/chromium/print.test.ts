import { expect, test } from 'vitest';
import { boxInCard } from '../../support/browser-card';
import { useReader } from '../../support/reader';

const reader = useReader();

test('a printed page has no card over its text', async () => {
  const page = await reader.read('reading.html');
  const card = await reader.card(page, 'Ahmed al-Sharaa');
  expect((await boxInCard(card, '.card')).height).toBeGreaterThan(0);
  await page.emulateMediaType('print');
  expect((await boxInCard(card, '.card')).height).toBe(0);
});
