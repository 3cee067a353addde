import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
heron-air | organisation | US | American airline | Heron Air Lines; Heron ~0.12 #9
teal-airlines | organisation | US | American airline | Teal Airlines
wren-airways | organisation | US | American airline with the IATA code WN | Wren Airways; WA ~0.3 #66
heron | place | CA | City in British Columbia, Canada | Heron ~0.15 #136
special-service | organisation | GB | Unit of the army | Special Service; WA ~0.5 #66
tarn | organisation | US | American retailer | Tarn
rill-airline | organisation | AE | Airline of Rill, owned by the land | Rill Airline; Rills ~0.45 #1
country-ae | place | AE | Country in Asia | Rill; Rills ~0.5
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  [
    'Then Teal Airlines, Wren Airways and others cut trips. It was Heron that led.',
    ['teal-airlines', 'wren-airways', 'heron-air'],
  ],
  ['Then Teal Airlines, Tarn and others cut trips. It was Heron that led.', ['teal-airlines', 'tarn']],
  ['Then Rills, Teal Airlines and Wren Airways cut trips.', ['rill-airline', 'teal-airlines', 'wren-airways']],
  [
    'Then Teal Airlines and Wren Airways cut trips. They went to the Rills.',
    ['teal-airlines', 'wren-airways', 'country-ae'],
  ],
  ['Then Rills, Tarn and Wren Airways cut trips.', ['tarn', 'wren-airways']],
  ['Then Teal Airlines and Wren Airways cut trips to the Heron.', ['teal-airlines', 'wren-airways']],
])('names of airlines among airlines: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['Most Heron flights were late.', ['heron-air']],
  ['The WA cabin crew went on strike.', ['wren-airways']],
  ['The WA soldiers went on strike.', []],
  ['Most Heron houses were late.', []],
])('airlines by what they have: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
