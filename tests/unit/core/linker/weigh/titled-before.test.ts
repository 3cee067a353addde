import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { ArrayEntities } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';
import { NaiveLexicon } from '../../../../support/naive-lexicon';

const entities = new ArrayEntities([
  {
    id: 'ann-bush',
    name: 'Ann Bush',
    kind: 'person',
    line: 'American politician',
    country: 'US',
    popularity: 0.5,
    related: [],
    titles: [{ words: ['president'] }],
  },
]);
const flags = AliasFlag.Short | AliasFlag.CommonWord;
const lexicon = new NaiveLexicon([
  { alias: 'Ann Bush', entity: 0, flags: 0, prior: 0.9, lang: '' },
  { alias: 'Bush', entity: 0, flags, prior: 0.4, lang: '' },
]);

test.each([
  ['Then President Bush spoke. They asked Bush about it.', 2],
  ['Then President Bush spoke. Bush said so.', 2],
  ['Then President Bush spoke. Bush was glad.', 2],
  ['Then President Bush spoke. Bush leaves were brown.', 1],
  ['They asked Bush about it.', 0],
])('whom an office tells is meant by the surname alone from there on: %s', (text, links) => {
  expect(linkText(text, { lexicon, entities }).links).toHaveLength(links);
});
