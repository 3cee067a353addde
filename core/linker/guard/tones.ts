import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';

const VIETNAMESE = 'vi';
const VIETNAM = 'VN';
const MARKED = /\P{ASCII}/u;
/** Mr, Mrs, elder brother, elder sister, General, before the last name that Vietnamese are called by. */
const CALLED = /(?:^|[^\p{L}])(?:ông|bà|anh|chị|cô|bác|tướng) $/iu;
const LOOK = 7;

/** The White House, and no Nha Trang. */
const OTHERS = new Set(['nhà trắng']);

/** "[Bí] thư" is no Bỉ, which is Belgium: a syllable of Vietnamese has the marks that it has. */
export const hasOtherTone = ({ from, many, text, scanned }: PageMention, lexicon: Lexicon): boolean => {
  if (from.lang !== VIETNAMESE) return false;
  if (many) return OTHERS.has(text.toLowerCase());
  const surface = lexicon.surface(scanned.alias);
  return MARKED.test(surface) && surface.toLowerCase() !== text.toLowerCase();
};

/** "[Trung] ương": of one syllable a Vietnamese is told by how people are called, "ông [Trung]". */
export function isUncalled({ from, many, scanned }: PageMention, posting: Posting, entities: EntityTable): boolean {
  if (from.lang !== VIETNAMESE || many || !(posting.flags & AliasFlag.Short)) return false;
  if (entities.country(posting.entity) !== VIETNAM) return false;
  return !CALLED.test(from.run.text.slice(Math.max(0, scanned.start - LOOK), scanned.start));
}
