import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { awaitCard, readCard } from '../../support/browser-card';
import { pressInCard } from '../../support/browser-pointer';
import { useReader } from '../../support/reader';

const reader = useReader();

const heading = async (page: Page) =>
  (await readCard(page))?.run(function () {
    return (this.querySelector('.card-name') as HTMLElement | null)?.innerText ?? '';
  });

/** Opens a related name, one not seen yet if there is one; answers its name. */
async function follow(page: Page, seen: string[]): Promise<string> {
  await pressInCard(page, '.more', 'More');
  const related = await (await awaitCard(page)).run(function (wanted = '[]') {
    const known = JSON.parse(wanted);
    const names = [...this.querySelectorAll('.card-details .name-link')].map((link) => (link as HTMLElement).innerText);
    return names.find((name) => name !== '' && !known.includes(name)) ?? names[0] ?? '';
  }, JSON.stringify(seen));
  await pressInCard(page, '.card-details .name-link', related);
  await expect.poll(() => heading(page)).toBe(related);
  return related;
}

test('related names open one in another to any depth, back and ahead by button and by key', async () => {
  const page = await reader.read('sample-article.html');
  await reader.card(page, 'Tom Barrack', 'Tom Barrack');
  const way = ['Tom Barrack'];
  for (let depth = 1; depth <= 4; depth++) way.push(await follow(page, way));
  for (const name of way.slice(0, -1).toReversed()) {
    await pressInCard(page, '[aria-label="Back"]');
    await expect.poll(() => heading(page)).toBe(name);
  }
  expect(await (await awaitCard(page)).run(hasBack), 'at the beginning there is no way back').toBe(false);
  await pressInCard(page, '[aria-label="Forward"]');
  await expect.poll(() => heading(page)).toBe(way[1]);

  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => heading(page)).toBe(way[2]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Alt');
  await expect.poll(() => heading(page)).toBe(way[0]);
  expect(page.url(), 'the page itself went nowhere').toContain('sample-article.html');
});

function hasBack(this: ShadowRoot): boolean {
  return this.querySelector('[aria-label="Back"]') !== null;
}
