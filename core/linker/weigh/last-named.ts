/** Who of several bearers of a surname a page has named last, those told in passing left out. */

import type { EntityTable } from '../../pack/entity-table';
import type { Anchors } from '../gather/anchors';
import { isShort } from '../gather/short-forms';
import { isToldRelative } from '../guard/person/relative';
import type { PageMention } from '../settle/page-mention';
import type { Candidate, Candidates } from './candidates';
import { Told, toldAsKin } from './told-as-kin';

/** In an apposition the other is meant unless the name is so many times oftener that of the one told there. */
const HARDLY = 10;

/** So many times oftener the surname is that of the one named first. */
const FAR_OFTENER = 3;

/**
 * True of somebody whom the page has named once, in passing and some paragraphs ago, after one whom the surname far oftener
 * means: "Justin Trudeau … born when Pierre Trudeau was in office. ¶ [Trudeau] …".
 */
function isPassed({ posting, anchor }: Candidate, mention: PageMention, candidates: readonly Candidate[]): boolean {
  if (!anchor || anchor.count > 1 || anchor.inTitle || anchor.paragraph >= mention.paragraph) return false;
  return candidates.some(
    (other) =>
      other.anchor !== undefined &&
      isShort(other.posting) &&
      other.anchor.order < anchor.order &&
      other.posting.prior >= FAR_OFTENER * posting.prior,
  );
}

/**
 * When a bearer was last named in full, -1 = not yet. Beside a bearer whom the name as often means, who is named only as a
 * relative is not thought of: "Marine Le Pen and her father Jean-Marie Le Pen. [Le Pen] …"; in an apposition to another's
 * name hardly ever: "Jeb Bush, brother of George W. Bush, … [Bush]".
 */
export function lastNamed(candidate: Candidate, { mention, candidates }: Candidates, entities: EntityTable): number {
  const { posting, anchor } = candidate;
  if (!anchor || anchor.lastNamed < 0) return -1;
  if (entities.kind(posting.entity) === 'person' && isPassed(candidate, mention, candidates)) return -1;
  if (anchor.lastNamed === anchor.lastToldPlainly) return anchor.lastNamed;
  const many = anchor.lastApposed === anchor.lastNamed ? HARDLY : 1;
  const chief = candidates.some((other) => {
    if (!isShort(other.posting) || other.posting === posting || (other.anchor?.lastNamed ?? -1) < 0) return false;
    return other.posting.prior * many >= posting.prior;
  });
  return chief ? anchor.lastToldPlainly : anchor.lastNamed;
}

/**
 * "Tim Walz and his wife Gwen [Walz]", "Oburu [Odinga], his elder brother": somebody unknown who is told as the relative of
 * the only one of the surname whom the page has named, and to whom it goes on belonging.
 */
export function isKinOfNamed(mention: PageMention, anchors: Anchors): boolean {
  const named = mention.postings.filter(({ entity }) => (anchors.of(entity)?.lastNamed ?? -1) >= 0);
  if (named.length !== 1) return false;
  return toldAsKin(mention) === Told.Kin || isToldRelative(mention);
}
