import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn-air | organisation | NO | Norwegian airline | Tarn Air; TAS ~0.9 #66
tas | organisation | SK | Political party in Slovakia | Tarn and Solidarity; Ťaš ~0.03 #2
turkey | place | TR | Country in Asia | Turkey; Turki ~0.98
xo | person | CN | President of Tarn | Xo Tarn; Xo ~0.8 #1
yemen | place | YE | Country in Asia | Yemen
kp | place | PK | Province of Pakistan | Khyber Province; KP ~0.4 #66
pakistan | place | PK | Country in Asia | Pakistan
ohio | place | US | State of the United States | Ohio; OH ~0.4 #66
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Then TAS cut its staff.', ['tarn-air']],
  ['Xo Tarn spoke. Then they met the Prime Ministers XO at noon.', ['xo']],
  ['Xo Tarn spoke. Then they met President Xo at noon.', ['xo', 'xo']],
  ['It was told by Turki al-Malki at noon.', []],
  ['It was in Yemen al-Malki had met them.', ['yemen']],
])('names of other languages: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['In Khyber Province, Pakistan, he spoke of KP as one.', ['kp', 'pakistan', 'kp']],
  ['In Ohio he spoke of OH as one.', ['ohio']],
])('letters of a state that the page names: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
