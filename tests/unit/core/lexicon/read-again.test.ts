import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';
import type { Affix } from '../../../../core/text/affixes';
import { ARABIC_PROCLITICS } from '../../../../core/text/arabic';
import { KOREAN_PARTICLES } from '../../../../core/text/korean';
import { CYRILLIC_ENDINGS } from '../../../../core/text/slavic-cyrillic';
import { entry } from './marked';

/** A name as it is known, and a word of a text that a rule reads as that name. */
const ending = (stem: string, { cut, put }: Affix) => [stem + put, stem + cut] as const;
const beginning = (stem: string, { cut, put }: Affix) => [put + stem, cut + stem] as const;

const TABLES: readonly [string, string, string, (readonly [string, string])[]][] = [
  ['Russian', 'ru', 'Жгор', CYRILLIC_ENDINGS.all.map((rule) => ending('Балгат', rule))],
  ['Korean', 'ko', '서울', KOREAN_PARTICLES.all.map((rule) => ending('바라', rule))],
  ['Arabic', 'ar', 'مدرسة', ARABIC_PROCLITICS.all.map((rule) => beginning('صنعاء', rule))],
];

/** Which rules read a word is remembered; the second time only these are asked. */
describe('a word that is read otherwise is read so again', () => {
  it.each(TABLES)('%s', (_, lang, other, words) => {
    for (const [name, word] of words) {
      const lexicon = openLexicon(writeLexicon([name, `${other} ${name}`].map(entry)));
      const first = lexicon.scan(`${word}, ${other} ${word}.`, lang);
      expect(first.length, `${name} in ${word}`).toBeGreaterThan(0);
      expect(lexicon.scan(`${word}, ${other} ${word}.`, lang)).toEqual(first);
    }
  });

  it('by each of several rules', () => {
    // "Балгате" may be a form of each of these, by rules near the beginning of their list and far down.
    const names = ['Балгат', 'Балгата', 'Балгато', 'Балгаты', 'Балгать', 'Балгатя', 'Балгатый', 'Балгатий'];
    const lexicon = openLexicon(writeLexicon(names.map(entry)));
    for (const cut of ['а', 'у', 'ом', 'е', 'ым', 'ого', 'ому', 'ем']) {
      const first = lexicon.scan(`Балгат${cut}`, 'ru');
      expect(lexicon.scan(`Балгат${cut}`, 'ru')).toEqual(first);
      expect(first.length, cut).toBeGreaterThan(1);
    }
  });
});
