import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { PARTY } from '../entity/party-line';
import { countriesBeside } from '../gather/countries-beside';
import type { Page } from '../gather/page';
import { Bit } from '../scan/context-bits';
import { GENITIVE } from '../scan/head-of';
import { SIDE_BY_SIDE } from '../settle/name-edges';
import type { PageMention } from '../settle/page-mention';
import type { Candidates } from './candidates';
import { F } from './features';
import { fillOffice } from './fill-office';
import { fillKind, fillSport } from './fill-row';

const NO_TITLES: readonly string[] = [];

/**
 * "governor of [Texas]", "prezydent [Krakowa]", "Ketua [KPK]", "rzecznik [PiS]": the office told before a place, or a body's
 * letters, is its holder's.
 */
function isSeatOf({ scanned: { bits, inflected }, from: { lang } }: PageMention, kind: string): boolean {
  if (kind === 'organisation')
    return (bits & Bit.Upper) !== 0 && !(bits & Bit.Headline) && (GENITIVE.has(lang) || SIDE_BY_SIDE.has(lang));
  return kind === 'place' && ((bits & Bit.OfficeOf) !== 0 || (inflected && GENITIVE.has(lang)));
}

/** How the lines of towns begin; a noun of division behind is said of none, nor of a country. */
const TOWN = /^(?:City|Town|Capital) (?:in|of) /;
const isUndivided = (entity: number, entities: EntityTable): boolean =>
  TOWN.test(entities.line(entity)) || isCountry(entity, entities);

/** Offices that few have held: who is called so is the one of several who did. */
const HIGHEST = new Set(['president', 'prime', 'chancellor', 'king', 'queen', 'emperor', 'pope']);
/** How many times an office told speaks against who held none where another bearer of the name held it. */
const SURELY = 3;

/** "President [Kennedy]" beside Edward Kennedy: of those of whom no office is known none is meant where one held it. */
function fillHighest({ mention, candidates }: Candidates, entities: EntityTable): void {
  if (candidates.length < 2 || !mention.scanned.titles.some((word) => HIGHEST.has(word))) return;
  if (!candidates.some(({ row }) => row[F.titleFits] === 1)) return;
  for (const { posting, row } of candidates) {
    const { entity } = posting;
    if (entities.kind(entity) === 'person' && entities.titles(entity).length === 0) row[F.titleStrange] = SURELY;
  }
}

/** Enters how the words beside the page's mention number `index` fit its meanings. */
export function fillBeside(page: Page, meanings: Candidates, index: number): void {
  const { mention, candidates } = meanings;
  if (candidates.length === 0) return;
  const { entities } = page;
  const { scanned } = mention;
  const countries = countriesBeside(page, index);
  for (const { posting, row } of candidates) {
    const { entity } = posting;
    const kind = entities.kind(entity);
    fillKind(row, mention, kind);
    // "the [Greens]", "the [Tories]": who belong to a party have the article.
    if (row[F.articleOne] && mention.text.endsWith('s') && PARTY.test(entities.line(entity))) row[F.articleOne] = 0;
    if (scanned.bits & Bit.Division && kind === 'place' && isUndivided(entity, entities)) row[F.divisionTown] = 1;
    if (page.sport) fillSport(row, kind, entities.line(entity), page.teams.nicknamed, mention.text.endsWith('s'));
    const told = isSeatOf(mention, kind) ? NO_TITLES : scanned.titles;
    fillOffice(row, told, countries, entity, entities, page.day);
  }
  fillHighest(meanings, entities);
}
