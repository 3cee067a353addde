import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import type { PlayersHere } from './players-here';

const GOLF = /^Golf tournament\b/;
const TENNIS = /^Tennis tournament\b/;

/** Where the page names players of one of two games, tournaments of the other are not meant: golf has a "[US Open]" too. */
export function settleTournaments(
  mentions: readonly PageMention[],
  { golfers, tennis }: PlayersHere,
  entities: EntityTable,
): void {
  if (golfers === 0 ? tennis === 0 : tennis > 0) return;
  const other = golfers > 0 ? TENNIS : GOLF;
  for (const mention of mentions) {
    const [first] = mention.postings;
    if (first && entities.kind(first.entity) === 'event' && other.test(entities.line(first.entity)))
      mention.postings = mention.postings.slice(1);
  }
}
