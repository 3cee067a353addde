import type { Lexicon } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { meaningAt, type PageMention } from '../../settle/page-mention';

const BY = ' by ';
/** Those whose works bear titles. */
const WRITES = /\b(?:writer|novelist|author|poet|playwright|dramatist|essayist|composer|screenwriter)\b/i;

/** "[Amsterdam] by Ian McEwan": a title, whatever place it names. */
export function isTitleBy({ from, scanned: { end } }: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  if (!from.run.text.startsWith(BY, end)) return false;
  const writer = meaningAt(from, end + BY.length, lexicon)?.entity;
  return writer !== undefined && entities.kind(writer) === 'person' && WRITES.test(entities.line(writer));
}
