import { expect, test } from 'vitest';
import type { Lexicon } from '../../../../../core/lexicon/lexicon';
import { hasOtherConsonant } from '../../../../../core/linker/guard/other-consonant';
import type { PageMention } from '../../../../../core/linker/settle/page-mention';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

test.each([
  ['cs', 'Němečka', 'Německo', true],
  ['cs', 'Německa', 'Německo', false],
  ['cs', 'Čadu', 'Čad', false],
  ['cs', 'Varšavy', 'Varšava', false],
  ['en', 'Němečka', 'Německo', false],
])('%s: %s as a case of %s: %s', (lang, text, surface, other) => {
  const mention = { text, from: { lang }, scanned: { inflected: true, alias: 0 } } as unknown as PageMention;
  expect(hasOtherConsonant(mention, { surface: () => surface } as unknown as Lexicon)).toBe(other);
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
