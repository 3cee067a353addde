import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
golkar | organisation | ID | Political party in Indonesia | Golkar ~0.9
labour | organisation | GB | Political party in the United Kingdom | Labour ~0.6 #4
brics@0.7 | organisation |  | Group of states | BRICS ~0.9 #66
telegraph | organisation | GB | News publisher | Telegraph ~0.9
country-id@0.8 | place | ID | Country in Asia | Indonesia ~0.97
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['The former Golkar Party leader spoke in Indonesia.', ['Golkar Party', 'Indonesia']],
  ['He left Golkar for the rest of his days.', ['Golkar']],
  ['He joined the Golkar Party Workers League in Indonesia.', ['Indonesia']],
  ['The Telegraph Party leader spoke.', []],
  ['They met at the sixteenth BRICS Summit on Tuesday.', []],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
