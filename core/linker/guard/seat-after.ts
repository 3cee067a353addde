import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { nextStart } from '../scan/word-walk';
import { meaningAt, type PageMention } from '../settle/page-mention';

/** Bodies of which many bear one name, and that papers tell with their town. */
const WITH_TOWN = /\b(?:university|college|school|hospital)\b/i;
const COMMA = ', ';
/** Share from which the name behind the comma is that place's. */
const SURE = 0.5;

/** "The [Queen's College], Oxford": a town of another country behind a school or hospital is that of another one. */
export function isSeatedAbroad(
  { from, scanned: { end } }: PageMention,
  entity: number,
  line: string,
  lexicon: Lexicon,
  entities: EntityTable,
): boolean {
  const { text } = from.run;
  if (!text.startsWith(COMMA, end) || !WITH_TOWN.test(line)) return false;
  const first = meaningAt(from, nextStart(text, end), lexicon);
  if (!first || first.prior < SURE || entities.kind(first.entity) !== 'place') return false;
  const there = entities.country(first.entity);
  return there !== '' && there !== entities.country(entity);
}
