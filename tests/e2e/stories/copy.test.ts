import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { awaitCard, cardText } from '../../support/browser-card';
import { pressInCard } from '../../support/browser-pointer';
import { useReader } from '../../support/reader';

const reader = useReader();

async function copied(page: Page, format: string): Promise<string> {
  await reader.card(page, 'Tom Barrack');
  await pressInCard(page, '[aria-label="More actions"]');
  await pressInCard(page, '.card-menu button', format);
  await expect.poll(async () => cardText(await awaitCard(page))).toContain('Copied.');
  await page.keyboard.press('Escape');
  await page.$eval('#paste', (field) => {
    (field as HTMLTextAreaElement).value = '';
    (field as HTMLTextAreaElement).focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
}

test('a card is copied as text, as Markdown, as citations with their sources and dates', async () => {
  const page = await reader.read('reading.html');
  const text = await copied(page, 'text');
  expect(text).toMatch(/^Tom Barrack\n\n/);
  expect(text).toMatch(/as of \d* ?[A-Z][a-z]+ 20\d\d/);
  const markdown = await copied(page, 'Markdown');
  expect(markdown).toMatch(/^\*\*Tom Barrack\*\*\n\n/);
  expect(markdown).toMatch(/\n- .+ \[[^\]]+\]\(<https:\/\/[^>]+>\)/);
  const citation = await copied(page, 'citation');
  expect(citation).toMatch(/\(as of [A-Z][a-z]+ 20\d\d\)\. .+, “.+”, .* ?20\d\d, https:\/\//);
});
