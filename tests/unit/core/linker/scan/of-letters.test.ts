import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-us@0.9 | place | US | Country in North America | US ~0.97 #2
asean | organisation | | Union of states | ASEAN ~0.97
riyadh | place | SA | Capital of Saudi Arabia | Riyadh
court | organisation | US | Court of the United States | US District Court
tarn-act | event | US | Act of the United States | Tarn Act
tarn | organisation | US | Company | TRN ~0.97
`);

test.each([
  ['They went to the US Embassy in Riyadh.', ['US', 'Riyadh']],
  ['They went to US District Judge Ann Nobody.', ['US']],
  ['They went to the US District Court at noon.', ['US District Court']],
  ['They wanted the US Tarn Act to end.', ['US', 'Tarn Act']],
  ['They came to the 47th ASEAN Summit and to the US Summit.', []],
  ['They came to the TRN District and the TRN Embassy.', []],
  ['They came to the US Widget Museum.', []],
])('letters before what is theirs: %s', (text, names) => {
  expect(linkText(text, world).surfaces).toEqual(names);
});
