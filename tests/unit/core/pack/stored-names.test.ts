import { describe, expect, it } from 'vitest';
import type { LanguageText } from '../../../../core/card/entity-card';
import { restoreNames, storeNames } from '../../../../core/pack/stored-names';

const ALIASES = ['Sharaa', 'الشرع', 'Шараа'];
const aliasOf = (text: string) => (ALIASES.includes(text) ? ALIASES.indexOf(text) : undefined);
const surface = (alias: number) => ALIASES[alias] as string;
const name = (lang: string, text: string): LanguageText => ({ lang, text });

describe('names of a card', () => {
  it.each<[string, LanguageText[], unknown]>([
    ['none', [], undefined],
    ['known to the lexicon', [name('ar', 'الشرع'), name('ru', 'Шараа')], { lines: 'ar\t\nru\t', aliases: [1, 2] }],
    ['not known', [name('fa', 'شرع')], { lines: 'fa\tشرع' }],
    [
      'several of one language',
      [name('en', 'Sharaa'), name('en', 'Shar’a'), name('', 'Шараа'), name('en', 'Sharaa')],
      { lines: 'en\t\tShar’a\n\t\nen\t', aliases: [0, 2, 0] },
    ],
  ])('%s', (_, names, stored) => {
    expect(storeNames(names, aliasOf)).toEqual(stored);
    expect(restoreNames(storeNames(names, aliasOf), surface)).toEqual(names);
  });
});
