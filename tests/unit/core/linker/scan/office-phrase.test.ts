import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
bank-of-lark@0.3 | organisation | GH | Central bank | Bank of Lark ~0.98
lark-gh@0.3 | place | GH | City in Ghana | Larkton ~0.7
ann-harrow@0.3 | person | GH | Economist | Ann Harrow ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

// The doctor is who follows, and no title of the name before the comma.
test.each([
  ['He worked with the Bank of Lark, under Governor Dr. Paul Nobody.', ['Bank of Lark']],
  ['It was shown in Larkton, Dr. Paul Nobody said.', ['Larkton']],
  ['So said Ann Harrow, the governor.', ['Ann Harrow']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
