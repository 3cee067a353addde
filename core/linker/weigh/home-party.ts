import type { EntityTable } from '../../pack/entity-table';
import { PARTY } from '../entity/party-line';
import type { Candidate } from './candidates';
import { F } from './features';
import { SPOKEN_OF } from './page-fit';

/** Log-odds, at the least, that a party of the page's country is meant by its letters: among all countries' each is rare. */
const AT_HOME = -0.85;

/**
 * Letters of parties: on a page of their country that speaks of it "CDA" and "D66" are known to all, and "SPD" in
 * Prague is no party of a country that the page does not speak of.
 */
export function settleParties(candidates: readonly Candidate[], home: string, entities: EntityTable): void {
  if (candidates.length === 0 || !candidates.some(({ row }) => row[F.acronym])) return;
  const isParty = ({ posting, row }: Candidate) =>
    row[F.acronym] === 1 &&
    entities.kind(posting.entity) === 'organisation' &&
    PARTY.test(entities.line(posting.entity));
  if (home === '') {
    if (candidates.length > 1) settleSpokenOf(candidates.filter(isParty));
    return;
  }
  const own = candidates.filter(({ row }) => row[F.homeCountry] && (row[F.sameCountry] as number) >= SPOKEN_OF);
  const parties = own.filter(isParty);
  if (parties.length === 0) {
    settleAbroad(candidates.filter(isParty));
    return;
  }
  for (const { row } of parties) {
    row[F.priorFull] = Math.max(AT_HOME, row[F.priorFull] as number);
    if (!row[F.commonWordAtStart]) row[F.commonWord] = 0;
  }
  for (const candidate of candidates) {
    const { row } = candidate;
    if (row[F.homeCountry] || row[F.sameCountry] || !isParty(candidate)) continue;
    row[F.priorFull] = Math.min(AT_HOME, row[F.priorFull] as number);
    row[F.genericAway] = 1;
  }
}

/** Log-odds that letters mean the party of the only country spoken of that has such a one. */
const ABROAD = 2;

/** "FDP" in Bern: where the page never speaks of home, but of one other country with a party of these letters. */
function settleAbroad(parties: readonly Candidate[]): void {
  const spoken = parties.filter(({ row }) => !row[F.homeCountry] && (row[F.sameCountry] as number) >= SPOKEN_OF);
  const [only] = spoken;
  if (!only || spoken.length > 1 || parties.some(({ row }) => row[F.homeCountry] && row[F.sameCountry])) return;
  only.row[F.priorFull] = Math.max(ABROAD, only.row[F.priorFull] as number);
  for (const { row } of parties) {
    if (!row[F.homeCountry]) continue;
    row[F.priorFull] = Math.min(AT_HOME, row[F.priorFull] as number);
    row[F.genericAway] = 1;
  }
}

/** Log-odds from which letters are mostly one party's all over the world. */
const ROOTED = 0;

/**
 * "the ANC" on a page that speaks of Kenya and never of South Africa: what the better known party abroad has of the letters
 * goes to the only one whose country is spoken of.
 */
function settleSpokenOf(parties: readonly Candidate[]): void {
  const [only, another] = parties.filter(({ row }) => (row[F.sameCountry] as number) >= SPOKEN_OF);
  if (!only || another) return;
  const away = parties.filter(({ row }) => !row[F.sameCountry]);
  const best = Math.max(...away.map(({ row }) => row[F.priorFull] as number));
  if (best < ROOTED || best <= (only.row[F.priorFull] as number)) return;
  only.row[F.priorFull] = best;
  for (const { row } of away) {
    row[F.priorFull] = Math.min(AT_HOME, row[F.priorFull] as number);
    row[F.genericAway] = 1;
  }
}
