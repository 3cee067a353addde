import type { Lexicon } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';

/** Languages that write their marks always. */
const MARKED = new Set(['cs', 'sk']);
/** What a consonant is without its mark; no case of a name changes it so. */
const PLAIN: ReadonlyMap<number, number> = new Map([
  [0x10d, 0x63],
  [0x161, 0x73],
  [0x17e, 0x7a],
]);

/**
 * "[Němečka] nahradil Ludvík": Němeček's, and no case of Německo, where another consonant stands. Who is also known
 * without the marks of his name, "Babis", has them in it.
 */
export function hasOtherConsonant(
  { text, from, scanned, postings }: PageMention,
  lexicon: Lexicon,
  entities: EntityTable,
): boolean {
  if (!scanned.inflected || !MARKED.has(from.lang)) return false;
  const surface = lexicon.surface(scanned.alias);
  for (let at = 1; at < text.length; at++) {
    const plain = PLAIN.get(unitAt(text, at));
    if (plain === undefined || unitAt(surface, at) !== plain) continue;
    const marked = text.slice(0, at + 1);
    return !postings.some(({ entity }) => entities.name(entity).includes(marked));
  }
  return false;
}
