import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit, PLACED } from '../scan/context-bits';
import { leftOf, type Neighbour, rightOf } from '../scan/neighbour';
import type { RunSetting } from '../scan/run-setting';
import type { ScannedMention } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { COMMA_GAP, SPACE_GAP } from '../units/word-walk';
import { isAct, isDeal, isOwnedByStates, joinsParties } from '../words/governments';
import { ARTICLE, CONNECTOR, FUNCTION, PLACING, SPEECH } from '../words/language-words';
import type { Candidate } from './candidates';

/** A name that mostly stands for its government; of others the words beside decide. */
const MOSTLY = 0.5;
/** Words between a name and the verb that tells what it is: "has reportedly agreed". */
const BETWEEN = 3;

/** "in Damascus", "at the White House", "à la Maison Blanche". */
function isPlaced(setting: RunSetting, { bits, start }: ScannedMention): boolean {
  if (bits & PLACED) return true;
  const article = leftOf(setting, start);
  if (article?.gap !== SPACE_GAP || !(bits & Bit.Article || article.bits & ARTICLE)) return false;
  const before = leftOf(setting, article.start);
  return before?.gap === SPACE_GAP && ((before.bits & PLACING) !== 0 || before.word === 'at');
}

/** "Tehran denies", "Damascus reportedly hopes", "Beijing has endorsed". */
function actsNext(setting: RunSetting, end: number): boolean {
  let at: Neighbour | undefined = rightOf(setting, end);
  for (let step = 0; at && step < BETWEEN && at.gap === SPACE_GAP && !at.capital; step++) {
    if (at.bits & SPEECH || isAct(at.word)) return true;
    const passes = at.word.endsWith('ly') || (at.bits & FUNCTION && !(at.bits & (PLACING | CONNECTOR)));
    if (!passes) return false;
    at = rightOf(setting, at.end);
  }
  return false;
}

/** "Beijing’s climate policy". */
function ownsNext(setting: RunSetting, end: number): boolean {
  let at: Neighbour | undefined = rightOf(setting, end + 2);
  for (let step = 0; at && step < BETWEEN && !at.capital; step++) {
    if (isOwnedByStates(at.word)) return true;
    at = rightOf(setting, at.end);
    if (at && at.gap !== SPACE_GAP) return false;
  }
  return false;
}

/** "talks between Washington and [Tehran]", "pressure on [Moscow]", "the deal with [Ankara]". */
function dealsBefore(setting: RunSetting, start: number): boolean {
  let at: Neighbour | undefined = leftOf(setting, start);
  if (!at || !joinsParties(at.word)) return false;
  for (let step = 0; at && step < 5 && (at.gap === SPACE_GAP || at.gap === COMMA_GAP); step++) {
    if (isDeal(at.word)) return true;
    if (!joinsParties(at.word) && !at.capital && !at.caseless) return false;
    at = leftOf(setting, at.start);
  }
  return false;
}

/** What the words stand for by custom, the government of a country mostly; undefined when the place itself is meant. */
function standsFor({ metonym, scanned, from }: PageMention): Posting | undefined {
  if (!metonym) return undefined;
  const { setting } = from;
  if (!setting) return undefined;
  const dealt = dealsBefore(setting, scanned.start);
  if (isPlaced(setting, scanned) && !dealt) return undefined;
  if (metonym.prior >= MOSTLY || dealt || actsNext(setting, scanned.end)) return metonym;
  return scanned.bits & Bit.Possessive && ownsNext(setting, scanned.end) ? metonym : undefined;
}

/** A meaning that is the seat of `ruler`, an entity number. */
export interface Seat {
  candidate: Candidate;
  ruler: number;
}

/**
 * The meaning of a mention that stands for a government here: of Washington the capital, not the state, nor the first
 * president. Undefined when no meaning is a seat or the place itself is meant.
 */
export function seatOf(
  mention: PageMention,
  candidates: readonly Candidate[],
  entities: EntityTable,
): Seat | undefined {
  const posting = standsFor(mention);
  if (!posting) return undefined;
  const country = entities.country(posting.entity);
  let seat: Candidate | undefined;
  for (const candidate of candidates) {
    const { entity } = candidate.posting;
    if (entities.kind(entity) !== 'place' || (country !== '' && entities.country(entity) !== country)) continue;
    if (!seat || entities.popularity(entity) > entities.popularity(seat.posting.entity)) seat = candidate;
  }
  return seat && { candidate: seat, ruler: posting.entity };
}
