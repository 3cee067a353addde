import { describe, expect, onTestFinished, test } from 'vitest';
import { wikipediaUrl } from '../../../components/card/references';
import { dateText, monthText } from '../../../components/dates';
import { directionOf } from '../../../components/direction';
import { monogramOf } from '../../../components/entity-mark';
import { lookInEnglish } from '../../../components/interface/messages';
import { speaker, speakThrough } from '../../../components/say';

/** Speaks a few words in a language for one test; the setup file's English comes back after it. */
function speaking(words: Record<string, string>): void {
  speakThrough((name) => words[name] ?? '');
  onTestFinished(() => speakThrough(lookInEnglish));
}

describe('strings with slots', () => {
  const say = speaker<{ plain: string; 'in-slot': 'Open {name}'; many: { one: '{count}'; other: '{count}' } }>('room');

  test('fill, count and group', () => {
    speaking({
      interface_language: 'en-GB',
      room_plain: 'Close',
      room_in_slot: 'Open {name}',
      room_many_one: '{count} name',
      room_many_other: '{count} names',
    });
    expect(say('plain')).toBe('Close');
    expect(say('in-slot', { name: 'Ada {name}' })).toBe('Open Ada {name}');
    expect([0, 1, 2, 61_204].map((count) => say('many', { count }))).toEqual([
      '0 names',
      '1 name',
      '2 names',
      '61,204 names',
    ]);
  });

  test('take the plural form of the language', () => {
    speaking({
      interface_language: 'ru',
      room_many_one: '{count} имя',
      room_many_few: '{count} имени',
      room_many_many: '{count} имён',
      room_many_other: '{count} имени',
    });
    expect([1, 2, 5, 11, 21, 61_204].map((count) => say('many', { count }))).toEqual([
      '1 имя',
      '2 имени',
      '5 имён',
      '11 имён',
      '21 имя',
      '61\u00a0204 имени',
    ]);
  });

  test('keep foreign words in their own order where sentences run from right to left', () => {
    speaking({ interface_language: 'ar', room_in_slot: 'افتح {name}', room_many_few: '{count} أسماء' });
    expect(say('in-slot', { name: 'Ada (UK)' })).toBe('افتح \u2068Ada (UK)\u2069');
    expect(say('many', { count: 3 })).toBe('3 أسماء');
  });

  test('are empty, not wrong, when words are gone', () => {
    speaking({});
    expect(say('plain')).toBe('');
  });
});

test.each([
  ['en-GB', '29 January 2025', 'January 2025'],
  ['de', '29. Januar 2025', 'Januar 2025'],
  ['ar', '29 يناير 2025', 'يناير 2025'],
  ['zh-CN', '2025年1月29日', '2025年1月'],
])('dates in %s, as exact as they are known', (interface_language, day, month) => {
  speaking({ interface_language });
  expect([dateText('2025-01-29'), monthText('2025-01-29'), dateText('2025'), dateText('soon')]).toEqual([
    day,
    month,
    '2025',
    'soon',
  ]);
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
