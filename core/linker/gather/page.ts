import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageInfo, Run } from '../document';
import { postingsAtHome } from '../guard/foreign-form';
import { applyGuards } from '../guard/guards';
import { sendStrangersAway } from '../guard/stranger';
import { classOf, OTHER, unitAt } from '../scan/char-class';
import { type ScannedRun, scanRun } from '../scan/scan-run';
import { dropParts } from '../settle/headline-names';
import { meaningsOf, type PageMention } from '../settle/page-mention';
import { placeMentions } from '../settle/place-mentions';
import { settleSpans } from '../settle/settle';
import { settleFootball } from '../sport/footballers-here';
import { settleRacing } from '../sport/racing';
import { sportHere } from '../sport/sport-here';
import { settleForces } from '../sport/team-or-force';
import { type TeamsHere, teamsHere } from '../sport/teams-here';
import { settleTournaments } from '../sport/tournaments';
import { settleAirlines } from '../tell/airlines-here';
import { settleSeats } from '../tell/body-seat';
import { settleCommonPlaces } from '../tell/common-place';
import { settleCompanies } from '../tell/company-list';
import { settleCountNouns } from '../tell/count-noun';
import { settleKin } from '../tell/kin';
import { settleLists } from '../tell/list-sense';
import { settleOfTheirTime } from '../tell/of-his-time';
import { readOfficeBeside } from '../tell/office-beside';
import { settleOfficeLetters } from '../tell/office-letters';
import { settlePartyWords } from '../tell/party-word';
import { settleTitleTowns, settleToldTowns } from '../tell/title-town';
import { settleTold } from '../tell/told-sense';
import { settleTongues } from '../tell/tongue-sense';
import type { Sport } from '../words/sports';
import { acronymDefinitions, UNKNOWN } from './acronyms';
import { isGeneric } from './generic-name';
import { homeCountry, homeSpokenOf } from './home-country';
import { PageEvidence } from './page-evidence';
import { isShared, isTied, knownByShort, sureMeaning } from './sure-meaning';

/** A page read once over: its mentions in order, and what its full names say. */
export interface Page {
  mentions: PageMention[];
  evidence: PageEvidence;
  /** Alias number of an acronym → what the page says it stands for. */
  acronyms: Map<number, number>;
  /** YYYYMMDD, 0 unknown. */
  day: number;
  home: string;
  /** The sport it reports on: countries are teams. */
  sport: Sport;
  /** The teams named in full. */
  teams: TeamsHere;
  lexicon: Lexicon;
  entities: EntityTable;
}

const isBlank = (text: string): boolean => classOf(unitAt(text, 0)) >= OTHER && text.trim() === '';

/** Runs mostly come as they stand on the page. */
function inOrder(runs: readonly ScannedRun[]): readonly ScannedRun[] {
  for (let i = 1; i < runs.length; i++) {
    if ((runs[i - 1] as ScannedRun).run.order > (runs[i] as ScannedRun).run.order)
      return runs.toSorted((a, b) => a.run.order - b.run.order);
  }
  return runs;
}

/** Reads a page: places the mentions, drops what no meaning can have, gathers what the full names say. */
export function readPage(info: PageInfo, runs: readonly ScannedRun[], lexicon: Lexicon, entities: EntityTable): Page {
  const ordered = inOrder(runs);
  const mentions: PageMention[] = [];
  let paragraph = 0;
  for (const scanned of ordered) {
    const run = settleSpans(scanned, lexicon, entities);
    if (run.run.place === 'body' && !isBlank(run.run.text)) paragraph++;
    const at = run.run.place === 'title' ? 0 : Math.max(1, paragraph);
    placeMentions(run, at, lexicon, mentions);
  }
  dropParts(mentions);
  applyGuards(mentions, lexicon, entities);
  settleTold(mentions, lexicon, entities);
  settleSeats(mentions, homeCountry(info.host, info.lang), lexicon, entities);
  settleTongues(mentions, entities);
  settleKin(mentions, entities);
  for (const mention of mentions) readOfficeBeside(mention, entities);
  sendStrangersAway(mentions, entities);
  settleOfTheirTime(mentions, entities);
  settleLists(mentions, entities);
  settleCompanies(mentions, entities);
  settleAirlines(mentions, entities);
  for (const mention of mentions) mention.postings = postingsAtHome(mention, entities);
  settleCommonPlaces(mentions, entities);
  settlePartyWords(mentions, entities);
  settleOfficeLetters(mentions, ordered, entities);
  settleToldTowns(mentions, entities);
  settleForces(mentions, entities);
  const evidence = new PageEvidence(entities);
  const meaningOf = (mention: PageMention) => sureMeaning(mention, lexicon, entities);
  if (info.title && !ordered.some((run) => run.run.place === 'title')) {
    const title: Run = { key: -1, order: -1, text: info.title, place: 'title' };
    const scanned = settleSpans(scanRun(title, lexicon, info.lang), lexicon, entities);
    const titled: PageMention[] = [];
    placeMentions(scanned, 0, lexicon, titled);
    applyGuards(titled, lexicon, entities);
    settleTitleTowns(titled, mentions, entities);
    for (const mention of titled) {
      const posting = meaningOf(mention);
      if (posting) evidence.add(posting.entity, mention.text, 0, -1);
    }
  }
  for (const mention of mentions) {
    const posting = mention.from.run.place === 'furniture' ? undefined : meaningOf(mention);
    if (posting)
      evidence.add(posting.entity, mention.text, mention.paragraph, mention.order, !isShared(mention, entities));
    if (mention.from.run.place === 'furniture') continue;
    evidence.addCountries(mention.scanned.demonyms);
    const known = posting ? undefined : knownByShort(mention, entities);
    if (known) evidence.addBearer(entities.country(known.entity));
  }
  // A name that bodies of several countries have is that of a country the page speaks of, or nobody's.
  const hereOf = ({ postings }: PageMention): number | undefined => {
    const [only] = postings;
    if (only && postings.length === 1) return evidence.isForeign(only.entity) ? undefined : only.entity;
    return evidence.nearest(postings.map(({ entity }) => entity));
  };
  const acronyms = acronymDefinitions(
    mentions,
    (mention) =>
      isGeneric(mention.text, mention.from.lang)
        ? hereOf(mention)
        : (isTied(mention.postings, entities) && hereOf(mention)) || meaningOf(mention)?.entity,
    (entity, phrase) => !(isGeneric(phrase, info.lang) && evidence.isForeign(entity)),
    entities,
  );
  for (const [alias, entity] of acronyms) {
    if (entity === UNKNOWN || meaningsOf(alias, lexicon).some((posting) => posting.entity === entity)) continue;
    const defined: Posting = { entity, flags: AliasFlag.Acronym, prior: 0.5 };
    for (const mention of mentions)
      if (mention.scanned.alias === alias) mention.postings = [...mention.postings, defined];
  }
  settleCountNouns(mentions, evidence, entities);
  const day = Number(info.date.replaceAll('-', '').padEnd(8, '0')) || 0;
  const teams = teamsHere(mentions, entities);
  settleRacing(mentions, teams.drivers, entities);
  settleTournaments(mentions, teams, entities);
  const sport = sportHere(info.title, ordered, teams);
  if (sport === 'football') settleFootball(mentions, entities);
  return {
    mentions,
    evidence,
    acronyms,
    day,
    sport,
    teams,
    home: homeSpokenOf(info.host, info.lang, (country) => evidence.shareOf(country)),
    lexicon,
    entities,
  };
}
