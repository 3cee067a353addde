import { describe, expect, test } from 'vitest';
import { LEAST_TEXT, MOST_TEXT, sampleOf, spokenLanguage, toldEnglish } from '../../../../core/page/spoken-language';

describe('the language a page is read in', () => {
  test.each([
    ['as it says', 'en-GB', 'en', 99, 'en-GB'],
    ['as it says, where nothing is known of its text', 'fr', '', 0, 'fr'],
    ['what its text is in, where it says none', '', 'ru', 80, 'ru'],
    ['none, where its text is in several', '', 'ru', 60, ''],
    ['what its text is plainly in, whatever it says', 'en-US', 'ar', 98, 'ar'],
    ['as it says, where much of its text is in that', 'en', 'ar', 80, 'en'],
    ['as it says, of two that are alike', 'sr-Latn', 'hr', 99, 'sr-Latn'],
    ['as it says, of Norwegian', 'nb-NO', 'no', 99, 'nb-NO'],
  ])('is %s', (_, declared, language, percentage, read) =>
    expect(spokenLanguage(declared, { language, percentage })).toBe(read),
  );
  const POLES = 'At ten in the Sejm, Mariusz Błaszczak and Jarosław Kaczyński of Prawo i Sprawiedliwość spoke.';
  test.each([
    ['English of Polish names', POLES, 'en'],
    ['Polish with an English title', `Film „Kings of Leon”${' obejrzało w Polsce wielu ludzi'.repeat(20)}`, undefined],
    ['text without words', '12 : 30', undefined],
  ])('is told by common words: %s', (_, text, language) => expect(toldEnglish(text)?.language).toBe(language));
});

describe('the text it is told by', () => {
  const body = (text: string) => ({ text, place: 'body' });
  test('is that of the article', () =>
    expect(sampleOf([{ text: 'Menu'.repeat(100), place: 'furniture' }, body('a'.repeat(LEAST_TEXT))])).toBe(
      `${'a'.repeat(LEAST_TEXT)}\n`,
    ));
  test('is none while there is little', () => expect(sampleOf([body('A few words.'), body('And more.')])).toBe(''));
  test('is no longer than is needed', () =>
    expect(sampleOf(Array.from({ length: 90 }, () => body('a'.repeat(100)))).length).toBe(MOST_TEXT));
});
