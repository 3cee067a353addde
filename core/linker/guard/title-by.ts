import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';

const BY = ' by ';
/** Those whose works bear titles. */
const WRITES = /\b(?:writer|novelist|author|poet|playwright|dramatist|essayist|composer|screenwriter)\b/i;

/** "[Amsterdam] by Ian McEwan": a title, whatever place it names. */
export function isTitleBy({ from, scanned: { end } }: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  if (!from.run.text.startsWith(BY, end)) return false;
  const start = end + BY.length;
  const writer = from.mentions.find((other) => other.start === start);
  const first = writer && lexicon.postings(writer.alias)[0];
  return first !== undefined && entities.kind(first.entity) === 'person' && WRITES.test(entities.line(first.entity));
}
