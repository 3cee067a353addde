import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
botafogo | organisation | BR | Brazilian football club | Botafogo
workers-party | organisation | BR | Political party in Brazil | PT #66
sao-paulo | place | BR | State of Brazil | São Paulo; SP ~0.6 #66
`);

test.each([
  ['A derrota para o Botafogo-SP custou caro.', []],
  ['A derrota para o Botafogo custou caro.', ['Botafogo']],
  ['A deputada do PT-SP votou contra.', ['PT']],
])('a club of another state: %s', (text, expected) => {
  expect(linkText(text, world, { lang: 'pt' }).surfaces).toEqual(expected);
});
