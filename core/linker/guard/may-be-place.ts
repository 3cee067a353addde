import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { clubOfTown } from '../entity/football-teams';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { followsAmpersand } from './longer/ampersand';
import { endsGermanBody } from './longer/branch-of-land';
import { endsBroadcaster } from './longer/broadcaster';
import { isHoly, isJoinedTail, isOfArmy } from './longer/joined-tail';
import { isNamedAbroad } from './longer/named-abroad';
import { isBorne, isPutInQuotes, type MentionFacts, mayBeWork } from './mention-facts';
import { precedesArticle } from './person/surname-particle';
import { isToldAsPerson } from './person/told-as-former';
import { isInConstituency } from './place/constituency';
import { isIrishCounty } from './place/irish-county';
import { isMarkedLast, isOfficersName } from './place/officer-abroad';
import { isThingsPlace } from './place/place-thing';
import { standsAlone } from './place/stands-alone';
import { isStreetsName } from './place/street-name';
import { isChineseName } from './place/surname-of-place';
import { isVillagesName } from './place/turkish-village';
import { isForeignForm } from './word/foreign-form';
import { endsTown, isOfCast, isTownLine } from './word/plain-noun';
import { isOfPlan } from './work/edition';
import { isListedWork } from './work/listed-work';
import { isThingAbroad } from './work/thing-abroad';

/** Towns less known than this say nothing in the news: "[Patterson] observed" is a man. */
const HEARD_OF = 0.25;

/** "playing at home against [Wake Forest]": of a town that few know the team is meant. */
const isOpponent = ({ from, scanned: { start } }: PageMention): boolean =>
  from.run.text.startsWith(AGAINST, start - AGAINST.length);
const AGAINST = 'against ';

/** Where few know the place: whether something speaks or plays, or a thing is called after who is named. */
const isNoTown = (facts: MentionFacts, entity: number, lexicon: Lexicon, entities: EntityTable): boolean =>
  facts.speaks ||
  (facts.mention.many && isBorne(facts)) ||
  // The club of a town that has one takes its place on a page about football.
  (isOpponent(facts.mention) && clubOfTown(facts.mention.text, entity, lexicon, entities) < 0);

/** Whether no place is meant, whatever places are called so. */
function isNoPlace(facts: MentionFacts, lexicon: Lexicon): boolean {
  const { mention, bits } = facts;
  if (bits & Bit.Ranked && !mention.many) return true;
  if (facts.medium || isOfPlan(mention) || isPutInQuotes(facts) || mayBeWork(facts)) return true;
  // "театр «[Россия]»", but "название «[Республика Северная Македония]»".
  if (facts.quoted && !mention.many) return true;
  return (
    isJoinedTail(mention) ||
    isHoly(mention) ||
    isThingsPlace(mention) ||
    isOfCast(mention) ||
    endsTown(mention) ||
    isNamedAbroad(mention) ||
    isThingAbroad(mention) ||
    isListedWork(mention) ||
    precedesArticle(mention) ||
    isStreetsName(mention) ||
    endsGermanBody(mention) ||
    isOfficersName(mention) ||
    isMarkedLast(mention, lexicon.surface(mention.scanned.alias)) ||
    endsBroadcaster(mention) ||
    isChineseName(mention) ||
    isToldAsPerson(mention) ||
    isInConstituency(mention)
  );
}

/** Whether a place may be meant, as far as guards that know only of places tell. */
export function mayBePlace(facts: MentionFacts, posting: Posting, lexicon: Lexicon, entities: EntityTable): boolean {
  facts.noPlace ??= isNoPlace(facts, lexicon);
  if (facts.noPlace) return false;
  const { mention } = facts;
  const { entity } = posting;
  if ((facts.quoted || followsAmpersand(mention)) && !standsAlone(entity, entities)) return false;
  if (entities.popularity(entity) < HEARD_OF && isNoTown(facts, entity, lexicon, entities)) return false;
  if (isForeignForm(mention, posting, entities) || isVillagesName(mention, entity, entities)) return false;
  if (isIrishCounty(mention, entities.country(entity), entities.line(entity))) return false;
  if (isOfArmy(mention) && !isCountry(entity, entities)) return false;
  if (facts.house && isTownLine(entities.line(entity))) return false;
  if (facts.people && (mention.from.lang === 'de' || isCountry(entity, entities))) return false;
  return facts.placesFrom === 0 || entities.popularity(entity) >= facts.placesFrom;
}
