import { describe, expect, test } from 'vitest';
import { boxInCard, cardText } from '../../support/browser-card';
import { awaitMarks, readMarks } from '../../support/browser-marks';
import { useReader } from '../../support/reader';

const reader = useReader();

describe('a card keeps its looks', () => {
  test.each([
    ['strict.html', 'under a policy that allows no style, no script and no sink'],
    ['hostile.html', 'under style rules that hide and twist everything'],
  ])('on %s, %s', async (path) => {
    const page = await reader.open(path);
    await awaitMarks(page);
    const card = await reader.card(page, 'Tom Barrack', 'Tom Barrack');
    const box = await boxInCard(card, '.card');
    expect(box.width).toBeGreaterThan(300);
    expect(box.height).toBeGreaterThan(100);
    const look = await card.run(function () {
      const heading = this.querySelector('.card-name') ?? this.host;
      const { letterSpacing, textTransform, visibility, direction } = getComputedStyle(heading);
      const { opacity, display, filter } = getComputedStyle(this.host);
      return { letterSpacing, textTransform, visibility, direction, opacity, display, filter };
    });
    expect(look).toMatchObject({
      textTransform: 'none',
      visibility: 'visible',
      direction: 'ltr',
      opacity: '1',
      filter: 'none',
    });
    expect(look.display).not.toBe('none');
    expect(await cardText(card)).toMatch(/envoy/i);
  });
});

test('forms that hide their own place lead nobody astray, and what stands after them is read', async () => {
  const page = await reader.read('clobbered.html');
  const texts = async () => (await readMarks(page)).map((mark) => mark.text);
  // Firefox shows extensions what a page cannot hide, so there the forms are read too; elsewhere they are passed over.
  const sees = (...names: string[]) => (reader.launched.engine === 'firefox' ? names : []);
  const inside = sees('Donald Trump', 'Emmanuel Macron');
  await expect.poll(texts).toEqual(['Ahmed al-Sharaa', 'Damascus', ...inside, 'Tom Barrack']);
  await page.evaluate(() => window.go());
  const later = sees('Keir Starmer');
  await expect
    .poll(texts)
    .toEqual(['Ahmed al-Sharaa', 'Damascus', ...inside, ...later, 'Tom Barrack', 'Friedrich Merz']);
  expect(await page.evaluate(() => window.errors)).toEqual([]);
});
