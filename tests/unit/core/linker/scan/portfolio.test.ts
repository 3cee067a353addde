import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
sindh-pk@0.4 | place | PK | Province of Pakistan | Sindh ~0.9
lark-university | organisation | US | University in Ohio | Lark University ~0.9
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['On Monday Sindh Information Minister Ann Nobody spoke.', ['Sindh']],
  ['On Monday Sindh Law and Justice Minister Ann Nobody spoke.', ['Sindh']],
  ['So said Lark University Law Professor Ann Nobody.', ['Lark University']],
  ['On Monday Sindh Housing Corridor opened.', []],
  ['On Monday Sindh Housing opened.', []],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
