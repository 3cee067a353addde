import { describe, expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { ArrayEntities } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const NAMES = [
  ['pennsylvania', 'State of the United States', 'Pa.'],
  ['north-carolina', 'State of the United States', 'NC'],
  ['johnstown', 'Town in Pennsylvania, the United States', 'Johnstown'],
  ['new-jersey', 'State of the United States', 'N.J.'],
  ['british-columbia', 'Province of Canada', 'B.C.'],
  ['west-virginia', 'State of the United States', 'W.Va.'],
  ['mississippi', 'State of the United States', 'Miss.'],
  ['jane-wayne', 'American singer', 'Wayne'],
] as const;
const entities = new ArrayEntities(
  NAMES.map(([id, line, name]) => ({
    id,
    name,
    kind: id === 'jane-wayne' ? 'person' : 'place',
    line,
    country: 'US',
    popularity: 0.5,
    related: [],
    titles: [],
  })),
);
const lexicon = openLexicon(
  writeLexicon(
    NAMES.map(([id, , alias], entity) => {
      const flags = alias.endsWith('.') ? AliasFlag.Acronym | AliasFlag.CaseSensitive : 0;
      return { alias, entity, lang: 'en', prior: id === 'jane-wayne' ? 0.05 : 0.9, flags };
    }),
  ),
);

test.each([
  ['He spoke in Johnstown, Pa. (AP)', ['Johnstown', 'Pa.']],
  ['He spoke in Coalfield, Pa., on Friday.', ['Pa.']],
  ['Then Mike Nobody, R-Pa., spoke.', ['Pa.']],
  ['He spoke in Coalfield, W.Va., on Friday.', ['W.Va.']],
  ['He spoke in Coalfield, W. Va., on Friday.', ['W. Va.']],
  ['Then Mike Nobody, D-W.Va., spoke.', ['W.Va.']],
  ['He spoke in Coalfield, Miss., on Friday.', ['Miss.']],
  ['He spoke in Wayne, Miss. Then he left.', ['Miss.']],
  ['WAYNE, Miss. — He spoke.', ['Miss.']],
  ['He asked the mayor of Miss. Then he left.', []],
  ['In Miss. Robinson we trust.', []],
  ['She asked Pa. He said no.', []],
  ['Pa was asleep.', []],
  ['Then a line to B.C.’s coast was near.', ['B.C.']],
  ['Then N.J. voters chose her.', ['N.J.']],
  ['Then they found a coin of 90 B.C. at last.', []],
])('a state cut short stands after a place or a party: %s', (text, surfaces) => {
  expect(linkText(text, { lexicon, entities }).surfaces).toEqual(surfaces);
});

describe('a part of a country told after a town', () => {
  const world = tinyWorld(`
country-jo | place | JO | Country in Asia | Jordan
minnesota | place | US | State of the United States | Minnesota
ohio | place | US | State of the United States | Ohio
new-york | place | US | City in New York, the United States | New York ~0.9
paris | place | FR | Capital of France | Paris ~0.98
paris-ohio | place | US | Town in Ohio, the United States | Paris ~0.01
kingston | place | JM | Capital of Jamaica | Kingston
hollow | place | US | District of Los Angeles, known for its films | Hollow ~0.9
hollow-ohio | place | US | City in Ohio, the United States | Hollow ~0.1
country-ge | place | GE | Country in Western Asia | Georgia ~0.5
georgia-state | place | US | State of the United States | Georgia ~0.45
athens | place | GR | Capital of Greece | Athens ~0.9
athens-us | place | US | City in Georgia, the United States | Athens ~0.05
country-lb | place | LB | Country in Asia | Lebanon
tripoli-ly | place | LY | Capital of Libya | Tripoli ~0.85
tripoli-lb | place | LB | City in Lebanon | Tripoli ~0.12
new-york-state | place | US | State of the United States | New York ~0.2
stevens | person | US | American writer | Ann Stevens; Stevens ~0.1 #1
washington@0.9 | place | US | The capital of the United States, seat of its president | Washington ~0.8
washington-state | place | US | State of the United States | Washington ~0.2
`);
  test.each([
    ['Police in Jordan, Minnesota, closed it.', ['minnesota']],
    ['They drove through Jordan, Minnesota.', ['minnesota']],
    ['He flew to Jordan, Minnesota and Ohio.', ['country-jo', 'minnesota', 'ohio']],
    ['He flew to Jordan, Minnesota, and Ohio.', ['country-jo', 'minnesota', 'ohio']],
    ['They met in Coal Creek, New York, on Monday.', ['new-york-state']],
    ['They met in Stevens, New York, on Monday.', ['new-york-state']],
    ['They met in New York on Monday.', ['new-york']],
    ['They met in Kingston, Ohio, on Monday.', ['ohio']],
    ['They met in Kingston on Monday.', ['kingston']],
    ['They met in Paris, Ohio, on Monday.', ['paris-ohio', 'ohio']],
    ['They met in Paris on Monday.', ['paris']],
    ['They met in Hollow, Ohio, on Monday.', ['hollow-ohio', 'ohio']],
    ['They met in Hollow on Monday.', ['hollow']],
    ['They met in Hollow, Green County, Ohio, on Monday.', ['hollow-ohio', 'ohio']],
    ['The storm was 140 miles SW of Kingston on Monday.', ['kingston']],
    ['They met in Athens, Georgia, on Monday.', ['athens-us', 'georgia-state']],
    ['They met in Tripoli in Lebanon.', ['tripoli-lb', 'country-lb']],
    ['They met in Tripoli on Monday.', ['tripoli-ly']],
    ['They met in Washington, Ohio, on Monday.', ['ohio']],
    ['They met in Washington, Minn., on Monday.', []],
    ['They met in New York, Ohio, on Monday.', ['ohio']],
    ['They met in Washington on Monday.', ['washington']],
  ])('%s', (text, expected) => {
    expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(expected);
  });
});
