import { AliasFlag, AMBIGUOUS, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isOfSiblings } from '../entity/home-country';
import { isGeneric } from '../names/generic-name';
import { titleFit } from '../names/title-fit';
import { Bit } from '../scan/context-bits';
import { NOUN_CAPITALS } from '../scan/scan-run';
import { OPEN, type PageMention } from '../settle/page-mention';
import { givenNameFit, isShort } from './short-forms';
import { isSureAlone } from './sure-name';

/** A full name of several words is evidence for other names from this prior on. */
const SURE_MANY = 0.2;

/** So many times oftener the name is short for another body: "Liberal Democratic Party" of Japan's, in Macedonia a whole name. */
const MORE_OFTEN = 2;

/** "Die Welt ist": an article and a noun where nouns and the first word of a sentence have capitals. */
const beginsNoun = ({ from, scanned: { bits } }: PageMention): boolean =>
  NOUN_CAPITALS.has(from.lang) && (bits & Bit.SentenceStart) !== 0;

/**
 * 정청래 대표, 何立峰副总理: a name without capitals of whom the page says the office that he holds or held. Without it
 * many may bear the name.
 */
const hasHisOffice = ({ scanned: { bits, titles } }: PageMention, { entity, prior }: Posting, entities: EntityTable) =>
  (bits & Bit.Caseless) !== 0 &&
  titles.length > 0 &&
  prior >= SURE_MANY &&
  titleFit(titles, entities.titles(entity), 0).fits === 1;

/** The meaning a full name most likely has, before anything else is known; undefined when that is not sure enough. */
export function sureMeaning(mention: PageMention, lexicon: Lexicon, entities: EntityTable): Posting | undefined {
  let best: Posting | undefined;
  let unsure = 0;
  for (const posting of mention.postings) {
    if (isShort(posting) && givenNameFit(mention, posting, false, lexicon, entities) < 2) {
      if (mention.many && entities.kind(posting.entity) === 'organisation') unsure = Math.max(unsure, posting.prior);
      continue;
    }
    if (!best || posting.prior > best.prior) best = posting;
  }
  if (!best || best.prior * MORE_OFTEN < unsure) return undefined;
  if (isShort(best)) return best;
  if (mention.left === OPEN && !mention.many) return undefined;
  if (!mention.many || (best.flags & AliasFlag.CommonWord && beginsNoun(mention)))
    return isSureAlone(best) || hasHisOffice(mention, best, entities) ? best : undefined;
  return best.prior >= SURE_MANY ? best : undefined;
}

/** Share from which a name that every country's body could have is one country's: "Federal Reserve". */
const ITS_ALONE = 0.9;

/** So many times the share of the first meaning makes the second as likely. */
const AS_LIKELY = 0.8;

/** "Democratic Action Party": bodies of two countries bear the name alike. */
export function isTied([first, second]: readonly Posting[], entities: EntityTable): boolean {
  if (!first || !second || second.prior < AS_LIKELY * first.prior) return false;
  if (entities.kind(first.entity) !== 'organisation' || entities.kind(second.entity) !== 'organisation') return false;
  return entities.country(first.entity) !== entities.country(second.entity);
}

/** "House of Representatives", "Department of Justice": which country's it is others on the page tell, not the name. */
export const isShared = ({ postings, text, from }: PageMention, entities: EntityTable): boolean =>
  isTied(postings, entities) ||
  ((postings.length > 1 || (postings[0]?.prior ?? 1) < ITS_ALONE) && isGeneric(text, from.lang)) ||
  isOfSiblings(text, from.lang);

/** Share from which hardly anyone else bears a short form. */
const SURELY = 0.95;

/** Who is meant by a short form that speaks of its country as a full name does: "Trump", "Poilievre". */
export function knownByShort({ postings, left }: PageMention, entities: EntityTable): Posting | undefined {
  const [first] = postings;
  if (!first || !isShort(first) || first.prior < SURELY || first.flags & AMBIGUOUS || left === OPEN) return undefined;
  return entities.kind(first.entity) === 'person' && entities.country(first.entity) !== '' ? first : undefined;
}
