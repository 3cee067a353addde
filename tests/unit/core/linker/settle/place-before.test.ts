import { expect, test } from 'vitest';
import { AliasFlag } from '../../../../../core/lexicon/lexicon';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { wellKnown } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

const NAMES = [
  ['brussels', 'place', 'Brussels', 'Bruksela', 0],
  ['viktor-orban', 'person', 'Viktor Orbán', 'Orbán', AliasFlag.Short],
] as const;

const entities = wellKnown(NAMES.map(([id, kind, name]) => [id, kind, name]));
const lexicon = openLexicon(
  writeLexicon(NAMES.map(([, , , alias, flags], entity) => ({ alias, entity, lang: 'pl', prior: 0.97, flags }))),
);

test.each([
  ['Po rozmowie w Brukseli Orbán stwierdził, że tak.', ['Brukseli', 'Orbán']],
  ['Po rozmowie Wojciech Orbán stwierdził, że tak.', []],
])('a place in its case is no first name: %s', (text, surfaces) => {
  expect(linkText(text, { lexicon, entities }, { lang: 'pl' }).surfaces).toEqual(surfaces);
});
