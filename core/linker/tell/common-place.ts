import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { CLOSED, OPEN, type PageMention } from '../settle/page-mention';
import { classOf, UPPER, unitAt } from '../units/char-class';

/** What stands beside a place and beside no first name: "[Alberta] Premier", "in [Alberta]", "the [Alberta] region". */
const TELLS = Bit.OfficeRight | Bit.Placing | Bit.PlaceNoun;
/** What stands beside people. */
const UNTOLD = Bit.Honorific | Bit.Ranked | Bit.PersonTail;
/** Places less known than this are hardly meant by a first name. */
const HEARD_OF = 0.35;

/** "to [Georgia]’s credit": whose something is may be anybody's. */
const tellsPlace = (bits: number): boolean => (bits & (bits & Bit.Possessive ? TELLS & ~Bit.Placing : TELLS)) !== 0;

const isFirstName = ({ flags, entity }: Posting, entities: EntityTable): boolean =>
  (flags & AliasFlag.CommonName) !== 0 && entities.kind(entity) === 'place' && entities.popularity(entity) >= HEARD_OF;

/** "[Houston]’s Top Dentists": perhaps the beginning of a title. */
const ownsName = ({ from: { run }, scanned: { bits, end } }: PageMention): boolean =>
  (bits & Bit.Possessive) !== 0 && classOf(unitAt(run.text, end + 3)) === UPPER;

const isWhole = ({ many, left, right }: PageMention): boolean => !many && left === CLOSED && right === CLOSED;

/** The meaning as that of a name that is no first name. */
export const asPlace = (posting: Posting): Posting => ({ ...posting, flags: posting.flags & ~AliasFlag.CommonName });

/** "Georgia Stevens": the name is somebody's first name here. */
const beginsName = ({ many, right }: PageMention): boolean => !many && right === OPEN;

/**
 * A first name that is a well-known place as well ("Alberta", "Jordan", "Georgia") is the place on a page where the words
 * beside it once say so, and that has nobody of that first name: there it no longer counts as one.
 */
export function settleCommonPlaces(mentions: readonly PageMention[], entities: EntityTable): void {
  let told: Set<number> | undefined;
  for (const mention of mentions) {
    const { bits, alias, titles } = mention.scanned;
    if (!tellsPlace(bits) || bits & UNTOLD || titles.length > 0 || !isWhole(mention)) continue;
    if (mention.postings.some((posting) => isFirstName(posting, entities))) {
      told ??= new Set();
      told.add(alias);
    }
  }
  if (!told) return;
  for (const mention of mentions) if (beginsName(mention)) told.delete(mention.scanned.alias);
  for (const mention of mentions) {
    if (!told.has(mention.scanned.alias) || !isWhole(mention) || ownsName(mention)) continue;
    mention.postings = mention.postings.map((posting) => (isFirstName(posting, entities) ? asPlace(posting) : posting));
  }
}
