import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import { Bit } from '../scan/context-bits';
import { OPEN, type PageMention } from '../settle/page-mention';
import { CALENDAR, FUNCTION, HONORIFIC, PLACING, SPEECH, TITLE } from '../words/language-words';
import { endsLetters, endsPair } from './ampersand';
import { freeBehindPersons } from './behind-person';
import { bodiesToldBefore } from './body-noun';
import { isOtherWord } from './compound';
import { isDemonym, isPeople, speaks } from './country-adjective';
import { isAnotherYears } from './edition';
import { isExcluded, isWhole } from './excluded';
import { followsName } from './follows-name';
import { isForeignBody } from './foreign-body';
import { isForeignForm } from './foreign-form';
import { isHonour } from './honour';
import { isOnlyThere } from './house-there';
import { goesOn, isOtherLeague, isStatesOwn } from './longer-body';
import { isCatalogued, isNamedAfter, isOfState } from './named-after';
import { isInn, isQuotedWork, isWork } from './named-work';
import { isOthersTitle } from './noble-title';
import { freeLeaders } from './of-leader';
import { bodiesRefused, placesRefused } from './other-form';
import { isChannel, isOtherEdition } from './other-paper';
import { isOfCommittee, isOfPart } from './part-body';
import {
  isCitizen,
  isClubsPlace,
  isForeignPolicy,
  isGround,
  isHouse,
  isPlainNoun,
  isPlayed,
  isTown,
} from './plain-noun';
import { goesOnInQuotes, isQuotedName, isQuotedPaper, isTitled } from './quoted-name';
import { hasNumber, numberAfter } from './ruler-number';
import { signs, tookPicture } from './signature';
import { followsParticle, precedesArticle } from './surname-particle';
import { hasOtherTone, isUncalled } from './tones';
import { isNoLandscape, landBeside } from './waters';
import { wellWritten, withoutMark } from './well-written';

const WELL_KNOWN = 0.6;
/** Towns less known than this say nothing in the news: "[Patterson] observed" is a man. */
const HEARD_OF = 0.25;
const PLACED = Bit.Placing | Bit.PlaceNoun | Bit.CommaName | Bit.Possessive;

/** "Bürgermeister", "Cada": an everyday word of the page's language; of names only surnames are spelt so. */
const EVERYDAY = FUNCTION | TITLE | HONORIFIC | CALENDAR | PLACING | SPEECH;
const isEveryday = ({ word }: PageMention): boolean => (word & EVERYDAY) !== 0;

/** Towns joined by a hyphen are one place, Hesse-Darmstadt; countries, people and bodies are two parties. */
const standsAlone = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) !== 'place' || entities.popularity(entity) >= WELL_KNOWN || isCountry(entity, entities);

/** "playing at home against [Wake Forest]": of a town that few know the team is meant. */
const isOpponent = ({ from, scanned: { start } }: PageMention): boolean =>
  from.run.text.startsWith(AGAINST, start - AGAINST.length);
const AGAINST = 'against ';

const NONE: readonly Posting[] = [];

/** Leaves of each mention's meanings those that may stand there, as far as one mention alone can tell. */
export function applyGuards(mentions: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): void {
  freeBehindPersons(mentions, entities);
  freeLeaders(mentions, entities);
  let last: PageMention | undefined;
  for (const mention of mentions) {
    if (mention.postings.length === 0) continue;
    if (isExcluded(mention, lexicon, entities) || hasOtherTone(mention, lexicon)) mention.postings = NONE;
    else if (!isWhole(mention) && !followsName(mention, last, entities))
      mention.postings = bodiesToldBefore(mention, entities);
    last = mention;
  }
  for (const mention of mentions)
    if (mention.postings.length > 0) mention.postings = guarded(mention, lexicon, entities);
}

/** The meanings of one mention that may stand there, if it is not excluded. */
function guarded(mention: PageMention, lexicon: Lexicon, entities: EntityTable): readonly Posting[] {
  const { bits } = mention.scanned;
  // "Syrian" is no name; "Palestina" looks like an adjective and is one.
  const demonym = isDemonym(mention);
  const hyphened = (bits & (Bit.HyphenLeft | Bit.HyphenRight)) !== 0 && !mention.many;
  const everyday = !(bits & Bit.Upper) && isEveryday(mention);
  const catalogued = isCatalogued(mention);
  const quoted = isQuotedName(mention);
  const paper = isQuotedPaper(mention) || isTitled(mention);
  const firmless = goesOnInQuotes(mention) || isPlainNoun(mention) || isForeignPolicy(mention);
  const verb = bits & Bit.Speech && !(bits & PLACED) && !mention.many && !mention.metonym;
  const elsewhere = isOfState(mention, lexicon, entities) || isStatesOwn(mention) || goesOn(mention, lexicon);
  if (isOtherLeague(mention)) return NONE;
  const marked = withoutMark(mention, lexicon);
  let thing: boolean | undefined;
  const bearsName = () => {
    thing ??= isNamedAfter(mention);
    return thing;
  };
  const people = isPeople(mention);
  const channel = isChannel(mention);
  const refused = placesRefused(mention, lexicon);
  const unmarked = bodiesRefused(mention, lexicon);
  const number = numberAfter(mention);
  let work: boolean | undefined;
  let quotedWork: boolean | undefined;
  const land = landBeside(mention);
  const house = isHouse(mention) || isPlayed(mention);
  const mayStand = (posting: Posting, kind: string): boolean => {
    if (mention.firm && kind !== 'organisation') return false;
    if (!wellWritten(mention, posting, lexicon) || (marked !== '' && !entities.name(posting.entity).startsWith(marked)))
      return false;
    if (
      demonym &&
      (mention.from.lang === 'en' || isCitizen(mention) || kind !== 'place') &&
      !(kind === 'person' && speaks(mention))
    )
      return false;
    if (quoted && kind === 'place' && !standsAlone(posting.entity, entities)) return false;
    if (bits & Bit.Ranked && !mention.many && kind === 'place') return false;
    if ((channel || paper) && kind === 'place') return false;
    if (firmless && kind === 'organisation') return false;
    if (bits & Bit.Ampersand && !(kind === 'place' && standsAlone(posting.entity, entities))) return false;
    if (kind === 'place' && endsPair(mention) && !standsAlone(posting.entity, entities)) return false;
    if (kind === 'organisation' && endsLetters(mention)) return false;
    if (hyphened && !standsAlone(posting.entity, entities)) return false;
    if (kind !== 'person' && followsParticle(mention)) return false;
    if (land !== '' && isNoLandscape(land, kind, entities.line(posting.entity))) return false;
    if (kind === 'place') {
      quotedWork ??= isQuotedWork(mention);
      if (quotedWork) return false;
    }
    if (kind === 'place' || kind === 'person') {
      work ??= isWork(mention, true);
      if (work && (kind === 'place' || isWork(mention, false))) return false;
    }
    if (kind === 'event' && isAnotherYears(mention, entities.id(posting.entity), entities.line(posting.entity)))
      return false;
    if (kind === 'person' && bits & Bit.Ranked && isInn(mention)) return false;
    if (kind === 'person' && isOthersTitle(mention, entities.name(posting.entity))) return false;
    if (kind === 'person' && number !== '' && !hasNumber(posting.entity, number, entities)) return false;
    if (kind === 'person' && tookPicture(mention)) return false;
    if (kind === 'person' && isUncalled(mention, posting, entities)) return false;
    if (kind === 'person') return !(bits & (Bit.AfterSlash | Bit.Credit)) && !bearsName() && !isGround(mention);
    if (kind === 'place' && mention.many && entities.popularity(posting.entity) < HEARD_OF && bearsName()) return false;
    if (verb && kind === 'place' && entities.popularity(posting.entity) < HEARD_OF) return false;
    if (kind === 'place' && (isForeignForm(mention, posting, entities) || precedesArticle(mention))) return false;
    if (kind === 'organisation' && isOfPart(mention, entities.name(posting.entity), entities.line(posting.entity)))
      return false;
    if (kind === 'organisation' && isOfCommittee(mention)) return false;
    if (kind === 'organisation' && isOnlyThere(mention, posting, entities)) return false;
    if (kind === 'organisation' && isHonour(mention)) return false;
    if (kind === 'organisation' && isClubsPlace(mention, entities.line(posting.entity))) return false;
    if (kind === 'place' && house && isTown(entities.line(posting.entity))) return false;
    if (kind === 'organisation' && isForeignBody(mention, posting.entity, entities)) return false;
    if (kind === 'place' && entities.popularity(posting.entity) < HEARD_OF && isOpponent(mention)) return false;
    if (kind === 'organisation' && isOtherEdition(mention, entities.name(posting.entity))) return false;
    if (people && (mention.from.lang === 'de' ? kind === 'place' : isCountry(posting.entity, entities))) return false;
    if (unmarked > 0 && entities.popularity(posting.entity) < unmarked) return false;
    if (refused > 0 && kind === 'place' && entities.popularity(posting.entity) < refused) return false;
    if (catalogued || (elsewhere && kind === 'organisation') || isOtherWord(mention, posting, kind, entities))
      return false;
    if (everyday || (bits & Bit.Credit && kind !== 'place')) return false;
    return mention.right !== OPEN && !(kind === 'organisation' && signs(mention));
  };
  const { postings } = mention;
  let left: Posting[] | undefined;
  for (let i = 0; i < postings.length; i++) {
    const posting = postings[i] as Posting;
    if (!mayStand(posting, entities.kind(posting.entity))) left ??= postings.slice(0, i);
    else left?.push(posting);
  }
  return left ?? postings;
}
