import { expect, test } from 'vitest';
import { hasOtherAccent } from '../../../../../../core/linker/guard/spelling/greek-accent';
import type { PageMention } from '../../../../../../core/linker/settle/page-mention';

test.each([
  ['Σαμαράς', 'Σαμάρα', true],
  ['Σαμάρας', 'Σαμάρα', false],
  ['Αθήνας', 'Αθήνα', false],
  ['Βρυξελλών', 'Βρυξέλλες', false],
  ['Τσίπρας', 'Τσίπρας', false],
])('%s beside %s', (text, surface, other) => {
  expect(hasOtherAccent({ many: false, text, from: { lang: 'el' } } as PageMention, surface)).toBe(other);
});
