import { expect, test } from 'vitest';
import type { Lexicon } from '../../../../../../core/lexicon/lexicon';
import { isOfOtherGender } from '../../../../../../core/linker/guard/spelling/other-gender';
import type { PageMention } from '../../../../../../core/linker/settle/page-mention';

test.each([
  ['sr', 'Политика', 'Политико', true],
  ['sr', 'Politiku', 'Политико', true],
  ['sr', 'Политикa', 'Политика', false],
  ['sr', 'Макрона', 'Макрон', false],
  ['ru', 'Политика', 'Политико', false],
])('%s: %s as a case of %s: %s', (lang, text, surface, other) => {
  const mention = {
    text,
    many: false,
    from: { lang },
    scanned: { inflected: true, alias: 0 },
  } as unknown as PageMention;
  expect(isOfOtherGender(mention, { surface: () => surface } as unknown as Lexicon)).toBe(other);
});
