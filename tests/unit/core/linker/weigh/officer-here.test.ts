import { expect, test } from 'vitest';
import type { AliasEntry } from '../../../../../core/lexicon/lexicon';
import { ArrayEntities } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';
import { NaiveLexicon } from '../../../../support/naive-lexicon';

const SHORT = 1;
const FREQUENT = 9;

/** Who holds an office, and who held one; how often the surname means him, and whether many have it. */
const people = [
  ['ida-merl', 'Ida Merl', 'DE', 'chancellor', 0, 0.95, SHORT],
  ['oto-pistor', 'Oto Pistor', 'DE', 'minister', 0, 0.7, SHORT],
  ['ben-fidan', 'Ben Fidan', 'TR', 'minister', 0, 0.6, FREQUENT],
  ['lea-karn', 'Lea Karn', 'CA', 'prime minister', 0, 0.8, SHORT],
  ['tom-rast', 'Tom Rast', 'CA', 'minister', 0, 0.8, FREQUENT],
  ['jan-gone', 'Jan Gone', 'FI', 'minister', 20200101, 0.78, SHORT],
  ['uwe-seld', 'Uwe Seld', 'NO', 'minister', 0, 0.35, SHORT],
] as const;
const aliases: AliasEntry[] = people.flatMap(([, name, , , , prior, flags], entity) => [
  { alias: name, entity, flags: 0, prior: 0.95, lang: '' },
  { alias: name.split(' ')[1] as string, entity, flags, prior, lang: '' },
]);
const entities = new ArrayEntities(
  people.map(([id, name, country, office, to]) => ({
    id,
    name,
    kind: 'person' as const,
    line: `Politician, ${office}`,
    country,
    popularity: 0.4,
    related: [],
    titles: [{ words: office.split(' '), ...(to ? { to } : {}) }],
  })),
);
const world = { lexicon: new NaiveLexicon(aliases), entities };

test.each([
  ['de', 'Gestern berieten Merl und Pistor lange.', ['ida-merl', 'oto-pistor']],
  ['de', 'Merl schwieg gestern lange. Das will Pistor nicht.', ['ida-merl', 'oto-pistor']],
  ['de', 'Merl schwieg gestern lange. Das will Karn nicht.', ['ida-merl', 'lea-karn']],
  ['es', 'Gestern sprach Merl y Fidan.', ['ida-merl', 'ben-fidan']],
  ['es', 'Merl y Seld lo dicen.', ['ida-merl', 'uwe-seld']],
  // The chancellor is named elsewhere.
  ['de', 'Gestern kam Ida Merl nach Ulm.\n\nDas will Pistor nicht.', ['ida-merl', 'oto-pistor']],
  // Nobody who holds an office stands beside.
  ['de', 'Das will Pistor nicht.', []],
  ['de', 'Das will Fidan nicht.', []],
  // Of another country, with a surname that many have; no longer in office; seldom called so.
  ['de', 'Merl schwieg gestern lange. Das will Rast nicht.', ['ida-merl']],
  ['de', 'Merl schwieg gestern lange. Das will Gone nicht.', ['ida-merl']],
  ['de', 'Merl schwieg gestern lange. Das will Seld nicht.', ['ida-merl']],
  // Somebody else of the name.
  ['de', 'Merl schwieg. Die Wirtin Eva Pistor aus Ulm will das nicht. Pistor klagt.', ['ida-merl']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).links.map(({ entity }) => entity)).toEqual(expected);
});
