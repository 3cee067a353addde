import type { Lexicon } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { nextStart } from '../../units/word-walk';

/** Bodies of which many bear one name, and that papers tell with their town. */
const WITH_TOWN = /\b(?:university|college|school|hospital)\b/i;
const COMMA_SPACE = ', ';
/** Share from which the name behind the comma is that place's, if another of the body's own country has not half of it. */
const LIKELY = 0.4;
const HALF = 0.5;

/** "The [Queen's College], Oxford": a town of another country behind a school or hospital is that of another one. */
export function isSeatedAbroad(
  { from, scanned: { end } }: PageMention,
  entity: number,
  line: string,
  lexicon: Lexicon,
  entities: EntityTable,
): boolean {
  const { text } = from.run;
  if (!text.startsWith(COMMA_SPACE, end) || !WITH_TOWN.test(line)) return false;
  const next = nextStart(text, end);
  const town = from.mentions.find(({ start }) => start === next);
  const [first, ...others] = town ? lexicon.postings(town.alias) : [];
  if (!first || first.prior < LIKELY || entities.kind(first.entity) !== 'place') return false;
  const there = entities.country(first.entity);
  const here = entities.country(entity);
  if (there === '' || there === here) return false;
  return !others.some((other) => other.prior > first.prior * HALF && entities.country(other.entity) === here);
}
