import { expect, test } from 'vitest';
import type { Lexicon } from '../../../../../../core/lexicon/lexicon';
import { hasOtherConsonant } from '../../../../../../core/linker/guard/spelling/other-consonant';
import type { PageMention } from '../../../../../../core/linker/settle/page-mention';
import type { EntityTable } from '../../../../../../core/pack/entity-table';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

test.each([
  ['cs', 'Němečka', 'Německo', 'Germany', true],
  ['cs', 'Německa', 'Německo', 'Germany', false],
  ['cs', 'Čadu', 'Čad', 'Chad', false],
  ['cs', 'Varšavy', 'Varšava', 'Warsaw', false],
  ['cs', 'Larkoše', 'Larkos', 'Jan Larkoš', false],
  ['en', 'Němečka', 'Německo', 'Germany', false],
])('%s: %s as a case of %s: %s', (lang, text, surface, name, other) => {
  const scanned = { inflected: true, alias: 0 };
  const mention = { text, from: { lang }, scanned, postings: [{ entity: 0 }] } as unknown as PageMention;
  const entities = { name: () => name } as unknown as EntityTable;
  expect(hasOtherConsonant(mention, { surface: () => surface } as unknown as Lexicon, entities)).toBe(other);
});

const world = tinyWorld(`
surakarta-id@0.5 | place | ID | City in Indonesia | Surakarta ~0.95; Kota Surakarta ~0.97
`);

test.each([
  ['Hal itu kata Wali Kota Surakarta kemarin.', ['Surakarta']],
  ['Hal itu terjadi di Kota Surakarta kemarin.', ['Kota Surakarta']],
])('a mayor and his town: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'id' }).surfaces).toEqual(expected);
});
