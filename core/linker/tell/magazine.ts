import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { clearBits } from '../settle/page-mention';
import { classOf, OTHER, unitAt } from '../units/char-class';
import { COMMA, SPACE } from '../units/signs';

/** How the lines of seas and rivers begin, and those of what is read. */
const SEA = /^(?:ocean|sea|river)\b/i;
const READ = /\b(?:magazine|weekly|newspaper)\b/i;
const SAYS = / (?:reported|reports|published|wrote|writes|magazine|article|editor|journalist)\b/y;

/** "for The [Atlantic]", "The [Atlantic] reported": a sea has no capital article within a sentence, and says nothing. */
function isTold({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  if (!text.startsWith('The ', start - 4)) return false;
  SAYS.lastIndex = end;
  return (
    SAYS.test(text) ||
    (unitAt(text, start - 5) === SPACE && classOf(unitAt(text, start - 6)) !== OTHER) ||
    unitAt(text, start - 6) === COMMA
  );
}

/** "пише [The Atlantic]": in other languages a sea has its own name, and only what is read has that article. */
const isTitle = ({ text, from }: PageMention): boolean => from.lang !== 'en' && text.startsWith('The ');

/** How surely the magazine is meant where the sea is not. */
const TOLD = 0.9;

/**
 * The meanings of a name that a sea and a magazine share. Where the magazine is told of, it is sure and the sea is none;
 * elsewhere it is not thought of, though the page named it before.
 */
export function magazinePostings(
  mention: PageMention,
  postings: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  const isSea = ({ entity }: Posting) => entities.kind(entity) === 'place' && SEA.test(entities.line(entity));
  const title = isTitle(mention);
  if (!title && (mention.many || unitAt(mention.from.run.text, mention.scanned.start - 1) !== SPACE)) return postings;
  if (!postings.some(isSea)) return postings;
  const isRead = ({ entity }: Posting) =>
    entities.kind(entity) === 'organisation' &&
    entities.name(entity).startsWith('The ') &&
    READ.test(entities.line(entity));
  if (!title && !isTold(mention)) return postings.filter((posting) => !isRead(posting) || posting.prior >= TOLD);
  // The article is its own.
  clearBits(mention, Bit.Article);
  return postings
    .filter((posting) => !isSea(posting))
    .map((posting) =>
      isRead(posting)
        ? { ...posting, prior: TOLD, flags: posting.flags & ~(AliasFlag.Short | AliasFlag.CommonWord) }
        : posting,
    );
}
