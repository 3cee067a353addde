import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-alliance@0.4 | organisation | IN | Alliance of Indian parties | Lark Alliance; LKA ~0.65 #${AliasFlag.Acronym}
delhi | place | IN | Capital of India | Delhi
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['Staff had to sign an LKA before leaving. The LKA barred them from speaking.', []],
  ['Staff of an LKA ally left. The LKA was silent.', ['LKA', 'LKA']],
  ['In Delhi an LKA with more seats won. The LKA was silent.', ['Delhi', 'LKA', 'LKA']],
  ['The LKA was silent.', ['LKA']],
])('letters used as a common noun: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
