import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
poirier | person | CA | Canadian politician | Pierre Poirier; Poirier ~0.97 #1
party-ca | organisation | CA | Political party in Canada | Conservative Party of Canada; Conservative Party ~0.3 #1
party-uk | organisation | GB | Political party in Britain | Conservative Party of Britain; Conservative Party ~0.5 #1
`);

test.each([
  ['Poirier leads the Conservative Party now.', ['poirier', 'party-ca']],
  ['Jane Poirier leads the Conservative Party now.', []],
])('a sure short form speaks of its country: %s', (text, expected) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(expected);
});
