import { AliasFlag, type Lexicon } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import type { PageMention } from '../../settle/page-mention';
import { isSmallEvent } from '../../settle/small-event';
import { classOf, DIGIT, unitAt } from '../../units/char-class';

/** Share from which letters written small are taken for a name. */
export const KNOWN_SMALL = 0.5;
/** … and several words: "pays baltes" hardly are anything else. */
const SURE_SMALL = 0.9;

/** "dpa" writes itself so, and hardly anything else does; what begins with digits has no capital: "2024 election", "76ers". */
const isWordSmall = ({ text, many, scanned, postings }: PageMention, lexicon: Lexicon): boolean => {
  if (lexicon.surface(scanned.alias) !== text) return false;
  const digits = classOf(unitAt(text, 0)) === DIGIT;
  if (digits && !many) return true;
  return postings.some(({ flags, prior }) => prior >= KNOWN_SMALL && (digits || (flags & AliasFlag.Acronym) !== 0));
};

/** Armies, which reports of wars tell in every other line: "l'armée russe" is said of its soldiers there. */
const ARMY = /\b(?:army|armed forces?|air force|aerospace forces|navy|military)\b/i;

/**
 * "le parquet national financier", "les pays baltes", "les gilets jaunes": languages that write bodies, regions and groups
 * small have them so in the dataset. Wars and agreements, which are told in the same words without being meant, have rules
 * of their own.
 */
function isNameSmall({ many, from, scanned, postings }: PageMention, lexicon: Lexicon, entities: EntityTable): boolean {
  const [first] = postings;
  if (!many || from.lang === 'en' || first === undefined || first.prior < SURE_SMALL) return false;
  if (first.flags & ~AliasFlag.Primary || entities.kind(first.entity) === 'event') return false;
  const surface = lexicon.surface(scanned.alias);
  return surface === surface.toLowerCase() && !ARMY.test(entities.line(first.entity));
}

/** True of a name that is written without a capital as its language or its owner writes it. */
export const isWrittenSmall = (mention: PageMention, lexicon: Lexicon, entities: EntityTable): boolean =>
  isWordSmall(mention, lexicon) ||
  isNameSmall(mention, lexicon, entities) ||
  (mention.many && isSmallEvent(mention.scanned, lexicon, entities, mention.from.lang));
