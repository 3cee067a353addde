import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ke@0.7 | place | KE | Country in Africa | Kenya
imf@0.7 | organisation | US | Lender of the United Nations | IMF ~0.97 #66
jordan@0.7 | place | JO | Country in Asia | Jordan
larkworks@0.6 | organisation | US | Maker of aircraft | Larkworks ~0.95
tern-lark@0.6 | person | FR | Managing director of the IMF | Tern Lark | managing director imf@2019-
`);

test.each([
  ['Leaders from the Mt. Kenya region met in Kenya.', ['Kenya']],
  ['It was cut by 6 ft. Kenya said so.', ['Kenya']],
  ['The plan was approved in May. Larkworks said so.', ['Larkworks']],
  ['He bowed to the king. Jordan lies east of the river.', ['Jordan']],
  ['Then IMF Managing Director Tern Lark left.', ['IMF', 'Tern Lark']],
])('what stands beside a name: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
