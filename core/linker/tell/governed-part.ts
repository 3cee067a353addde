import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { Cue } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { phraseBefore, phraseBehind, phrasesBefore, phrasesBehind, withOwner } from '../words/phrases';
import { partOf } from './division-told';
import { partNamedAfter } from './part-of-town';

/** Whose head governs a part of a country, and no town. */
const BEFORE = phrasesBefore([
  'governor of',
  'gobernador de',
  'gobernadora de',
  'governador de',
  'governadora de',
  'gouverneur de',
]);
const BEHIND = phrasesBehind(['governor', 'gov.', 'lt. governor', 'lieutenant governor', 'deputy governor']);
/** Cities that have governors themselves. */
const CITIES = new Set(['Bangkok', 'Jakarta', 'Kinshasa', 'Nairobi', 'Phnom Penh', 'Tokyo']);
/** Parts that have no governors. */
const GOVERNORLESS = new Set(['county', 'district']);

/**
 * "[Buenos Aires] Governor", "gobernador de [Buenos Aires]": the province named after the town, where no part of a country is
 * called as the town is. `known` keeps such parts by the town's number.
 */
export function governedPostings(
  mention: PageMention,
  postings: readonly Posting[],
  lexicon: Lexicon,
  entities: EntityTable,
  known: Map<number, number>,
): readonly Posting[] {
  const { from, scanned } = mention;
  if (!(scanned.cues & Cue.Office) || CITIES.has(mention.text)) return postings;
  const { text } = from.run;
  const governed =
    phraseBehind(text, withOwner(text, scanned.end), BEHIND) !== '' || phraseBefore(text, scanned.start, BEFORE) !== '';
  if (!governed) return postings;
  if (postings.some(({ entity }) => isCountry(entity, entities) || partOf(entity, entities) !== '')) return postings;
  return postings.map((posting) => {
    const { entity } = posting;
    if (entities.kind(entity) !== 'place') return posting;
    const part = known.get(entity) ?? partNamedAfter(entity, lexicon, entities);
    known.set(entity, part);
    return part < 0 || GOVERNORLESS.has(partOf(part, entities)) ? posting : { ...posting, entity: part };
  });
}
