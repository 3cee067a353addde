import type { Lexicon } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import type { PageInfo } from './document';
import { homeCountry } from './entity/home-country';
import { applyGuards } from './guard/guards';
import { sendStrangersAway } from './guard/stranger/stranger';
import { postingsAtHome } from './guard/word/foreign-form';
import type { ScannedRun } from './scan/scan-run';
import type { PageMention } from './settle/page-mention';
import { settleForces } from './sport/team-or-force';
import { settleAirlines } from './tell/airlines-here';
import { settleBodiesAbroad } from './tell/body-abroad';
import { settleSeats } from './tell/body-seat';
import { settleCommonPlaces } from './tell/common-place';
import { settleCompanies } from './tell/company-list';
import { settleCompanyTowns } from './tell/company-town';
import { settleToldCourts } from './tell/court-told';
import { settleGovernments } from './tell/government-of';
import { settleKin } from './tell/kin';
import { settleLists } from './tell/list-sense';
import { settleOfTheirTime } from './tell/of-his-time';
import { readOfficeBeside } from './tell/office-beside';
import { settleOfficeLetters } from './tell/office-letters';
import { settleOfficeLists } from './tell/office-list';
import { settlePartyWords } from './tell/party-word';
import { settlePeers } from './tell/peer-here';
import { settleRegionsOfTowns } from './tell/region-of-town';
import { settleTold } from './tell/settle-told';
import { settleShips } from './tell/ship-name';
import { settleShortened } from './tell/shortened';
import { settleStateCouncil } from './tell/state-council';
import { settleStateHouses } from './tell/state-houses';
import { settleToldTowns } from './tell/title-town';
import { settleTongues } from './tell/tongue-sense';
import { settleTownsOfState } from './tell/towns-of-state';

/** Leaves of the meanings of all mentions of a page those that the words beside and before them allow. */
export function settleMeanings(
  mentions: readonly PageMention[],
  runs: readonly ScannedRun[],
  { host, lang }: PageInfo,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  applyGuards(mentions, lexicon, entities);
  settleTold(mentions, lexicon, entities);
  settleSeats(mentions, homeCountry(host, lang), lexicon, entities);
  settleStateCouncil(mentions, entities);
  settleToldCourts(mentions, entities);
  settleBodiesAbroad(mentions, entities);
  settleShortened(mentions, entities);
  settleShips(mentions, entities);
  settleTongues(mentions, entities);
  settleKin(mentions, entities);
  settlePeers(mentions, entities);
  settleGovernments(mentions, entities);
  for (const mention of mentions) readOfficeBeside(mention, entities);
  sendStrangersAway(mentions, entities);
  settleOfTheirTime(mentions, entities);
  settleLists(mentions, entities);
  settleTownsOfState(mentions, entities);
  settleRegionsOfTowns(mentions, entities);
  settleCompanies(mentions, entities);
  settleCompanyTowns(mentions, entities);
  settleAirlines(mentions, entities);
  for (const mention of mentions) mention.postings = postingsAtHome(mention, entities);
  settleCommonPlaces(mentions, entities);
  settlePartyWords(mentions, entities);
  settleOfficeLetters(mentions, runs, entities);
  settleOfficeLists(mentions, entities);
  settleStateHouses(mentions, runs, entities);
  settleToldTowns(mentions, entities);
  settleForces(mentions, entities);
}
