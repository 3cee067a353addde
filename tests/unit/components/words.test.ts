import { describe, expect, test } from 'vitest';
import { wikipediaUrl } from '../../../components/card/references';
import { monogramOf } from '../../../components/entity-mark';
import { directionOf } from '../../../components/language-text';
import { speaker } from '../../../components/say';

describe('strings with slots', () => {
  const say = speaker({
    plain: 'Close',
    slot: 'Open {name}',
    many: { one: '{count} name', other: '{count} names' },
  });
  test('fill, count and group', () => {
    expect(say('plain')).toBe('Close');
    expect(say('slot', { name: 'Ada {name}' })).toBe('Open Ada {name}');
    expect([0, 1, 2, 61_204].map((count) => say('many', { count }))).toEqual([
      '0 names',
      '1 name',
      '2 names',
      '61,204 names',
    ]);
  });
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ckb', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['ku', 'ltr'],
  ['ug-Latn', 'ltr'],
  ['ru', 'ltr'],
  ['', 'ltr'],
])('%j is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test.each([
  ['Ahmed al-Sharaa', 'AS'],
  ['United Nations', 'UN'],
  ['ISIS', 'I'],
  ['Ursula von der Leyen', 'UL'],
  ['Ángel Gurría', 'ÁG'],
  ['9/11', ''],
  ['習近平', '習'],
])('%s is abbreviated %s', (name, monogram) => {
  expect(monogramOf(name)).toBe(monogram);
});

test('an article’s address', () => {
  expect(wikipediaUrl('Türkiye–Syria? border')).toBe(
    'https://en.wikipedia.org/wiki/T%C3%BCrkiye%E2%80%93Syria%3F_border',
  );
});
