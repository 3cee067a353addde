import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
congress@0.5 | organisation | IN | Political party of India | Congress ~0.9
relief-society | organisation | | World body | Relief Society of Nations ~0.95
town-fc | organisation | GB | English football club | Tarn Hove Albion ~0.99
sugar-board | organisation | | World body | Sugar Board ~0.95
`);

test.each([
  ['Then Jairam Nobody of the Congress spoke.', ['Congress']],
  ['Then A D Nobody of the Congress spoke.', ['Congress']],
  ['Then Necephor Nobody of the Relief Society of Nations spoke.', ['Relief Society of Nations']],
  ['Then they bought Joao Nobody of Tarn Hove Albion.', ['Tarn Hove Albion']],
  ['Then the Executive Committee of the Congress met.', []],
  ['Then the Grand University of the Relief Society of Nations met.', []],
  ['Then they read Green Nobody of Sugar Board.', []],
])('%s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
