import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
liberals@0.5 | organisation | BR | Political party of Brazil | Partido Lavrado; PL ~0.9 #2
rally@0.5 | organisation | FR | Political party of France | RN ~0.9 #2
`);

test.each([
  ['Nomeou Ana Ninguém (PL-MG) ontem.', ['PL']],
  ['Nomeou Ana Ninguém (PL-RN) ontem.', ['PL']],
  ['Nomeou Ana Ninguém (RN) ontem.', ['RN']],
])('%s', (text, expected) => {
  expect(linkText(text, world, { lang: 'pt' }).surfaces).toEqual(expected);
});
