import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../core/lexicon/write-lexicon';
import { ArrayEntities } from '../../../support/array-entities';
import { linkText } from '../../../support/link-text';

const NAMES = [
  ['pennsylvania', 'State of the United States', 'Pa.'],
  ['johnstown', 'Town in Pennsylvania, the United States', 'Johnstown'],
] as const;
const entities = new ArrayEntities(
  NAMES.map(([id, line, name]) => ({
    id,
    name,
    kind: 'place',
    line,
    country: 'US',
    popularity: 0.5,
    related: [],
    titles: [],
  })),
);
const lexicon = openLexicon(
  writeLexicon(
    NAMES.map(([, , alias], entity) => {
      const flags = alias === 'Pa.' ? AliasFlag.Acronym | AliasFlag.CaseSensitive : 0;
      return { alias, entity, lang: 'en', prior: 0.9, flags };
    }),
  ),
);

test.each([
  ['He spoke in Johnstown, Pa. (AP)', ['Johnstown', 'Pa.']],
  ['He spoke in Coalfield, Pa., on Friday.', ['Pa.']],
  ['Then Mike Nobody, R-Pa., spoke.', ['Pa.']],
  ['She asked Pa. He said no.', []],
  ['Pa was asleep.', []],
])('a state cut short stands after a place or a party: %s', (text, surfaces) => {
  expect(linkText(text, { lexicon, entities }).surfaces).toEqual(surfaces);
});
