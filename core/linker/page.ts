import { AliasFlag, type Lexicon, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { acronymDefinitions, UNKNOWN } from './acronyms';
import { settleAirlines } from './airlines-here';
import { settleSeats } from './body-seat';
import { classOf, OTHER, unitAt } from './char-class';
import { settleCommonPlaces } from './common-place';
import { settleCompanies } from './company-list';
import { settleCountNouns } from './count-noun';
import type { PageInfo, Run } from './document';
import { settleFootball } from './footballers-here';
import { postingsAtHome } from './foreign-form';
import { isGeneric } from './generic-name';
import { applyGuards } from './guards';
import { dropParts } from './headline-names';
import { homeCountry, homeSpokenOf } from './home-country';
import { settleKin } from './kin';
import { settleLists } from './list-sense';
import { readOfficeBeside } from './office-beside';
import { settleOfficeLetters } from './office-letters';
import { PageEvidence } from './page-evidence';
import { meaningsOf, type PageMention } from './page-mention';
import { settlePartyWords } from './party-word';
import { placeMentions } from './place-mentions';
import { settleRacing } from './racing';
import { type ScannedRun, scanRun } from './scan-run';
import { settleSpans } from './settle';
import { sportHere } from './sport-here';
import { sendStrangersAway } from './stranger';
import { isShared, isTied, knownByShort, sureMeaning } from './sure-meaning';
import { settleForces } from './team-or-force';
import { type TeamsHere, teamsHere } from './teams-here';
import { settleTitleTowns, settleToldTowns } from './title-town';
import { settleTold } from './told-sense';
import { settleTongues } from './tongue-sense';
import type { Sport } from './words/sports';

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
