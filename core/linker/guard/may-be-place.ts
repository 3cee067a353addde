import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { clubOfTown } from '../sport/football-teams';
import { followsAmpersand } from './ampersand';
import { endsGermanBody } from './branch-of-land';
import { endsBroadcaster } from './broadcaster';
import { isInConstituency } from './constituency';
import { isOfPlan } from './edition';
import { isForeignForm } from './foreign-form';
import { isIrishCounty } from './irish-county';
import { isHoly, isJoinedTail, isOfArmy } from './joined-tail';
import { isListedWork } from './listed-work';
import { isBorne, isPutInQuotes, type MentionFacts, mayBeWork } from './mention-facts';
import { isNamedAbroad } from './named-abroad';
import { isMarkedLast, isOfficersName } from './officer-abroad';
import { isThingsPlace } from './place-thing';
import { endsTown, isOfCast, isTownLine } from './plain-noun';
import { standsAlone } from './stands-alone';
import { isStreetsName } from './street-name';
import { isChineseName } from './surname-of-place';
import { precedesArticle } from './surname-particle';
import { isThingAbroad } from './thing-abroad';
import { isToldAsPerson } from './told-as-former';
import { isVillagesName } from './turkish-village';

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
