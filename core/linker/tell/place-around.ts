import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { isPart } from '../entity/place-line';
import { isShire } from '../entity/shire';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';

/** Meanings rarer than this are left out of account. */
export const LIKELY = 0.2;

/** The places that a mention may well mean. */
export function likelyPlaces(mention: PageMention, entities: EntityTable): number[] {
  return mention.postings
    .filter(({ entity, prior }) => prior >= LIKELY && entities.kind(entity) === 'place')
    .map((posting) => posting.entity);
}

/** What ends an apposition or the place of a dateline: in "Jordan, Minnesota, and Ohio" a list goes on. */
const CLOSES =
  /^(?:$|[.;:)!?]|, (?!(?:and|or|but|dan|y|e|et|ou|und|oder|i|og|och|ve|și|ja|és) )\p{Ll}| (?:[—–]|--?) | \(\p{Lu}{2})/u;
const LONGEST_CLOSE = 6;

/** True when what lies around a place is told to the end at `end`. */
export const closesAt = (text: string, end: number): boolean => CLOSES.test(textAfter(text, end, LONGEST_CLOSE));

/** What stands between a place and the larger one it lies in, besides the comma: "Bahawalpur in [Punjab]". */
const LIES_IN = new Set([' in ', ' in the ', ' à ', ' en ']);
const LONGEST_JOINT = 8;

/** True when the place that ends at `end` is told to lie in the one that begins at `start`. */
export const liesIn = (text: string, end: number, start: number): boolean =>
  start - end <= LONGEST_JOINT && LIES_IN.has(text.slice(end, Math.max(end, start)));

/** "[Tripoli] in Lebanon": the country told after a place, if one of several of the name lies there; else ''. */
export function countryAround(mention: PageMention, next: PageMention | undefined, entities: EntityTable): string {
  const { scanned, from, postings } = mention;
  if (next?.from !== from || postings.length < 2 || !liesIn(from.run.text, scanned.end, next.scanned.start)) return '';
  const land = likelyPlaces(next, entities).find(
    (entity) => isCountry(entity, entities) || isPart(entity, entities) || isShire(entity, entities),
  );
  const country = land === undefined ? '' : entities.country(land);
  const lies = ({ entity }: Posting) => entities.kind(entity) === 'place' && entities.country(entity) === country;
  return country !== '' && postings.some(lies) ? country : '';
}

/** How often the name of a town that tells where a quarter lies means that town. */
const SURE_TOWN = 0.9;

/** "in [Hanover Park], Cape Town, where": the country of the town that alone is meant after the comma. */
export function townAround({ scanned }: PageMention, next: PageMention, entities: EntityTable): string {
  const [only] = next.postings;
  if (!(scanned.bits & Bit.Placing) || !only || only.prior < SURE_TOWN) return '';
  if (entities.kind(only.entity) !== 'place' || isCountry(only.entity, entities) || isPart(only.entity, entities))
    return '';
  return closesAt(next.from.run.text, next.scanned.end) ? entities.country(only.entity) : '';
}
