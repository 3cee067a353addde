/** Where a brand works, by the places its list names. */
import { listed } from '../../compose/listed';
import { countryNames, withArticle } from '../countries/countries';

/** What the lists call parts of countries: metropolitan France, the Canaries, the states that touch one another. */
const PARTS: Readonly<Record<string, string>> = { conus: 'US', fx: 'FR', ic: 'ES', 'mainland china': 'CN' };

/** The countries of a list's places; '' for regions and circles. */
export const codesOf = (include: readonly string[]): Set<string> =>
  new Set(
    include.map((place) => PARTS[place] ?? (/^[a-z]{2}(?:-|$)/.test(place) ? place.slice(0, 2).toUpperCase() : '')),
  );

/** Where a brand is found when the list names countries: " active in Austria and Germany", " active in 12 countries". */
export function marketOf(include: readonly string[]): string {
  const names = [...codesOf(include)].map((code) => countryNames().get(code));
  if (names.length < 2 || names.some((name) => name === undefined)) return '';
  if (names.length > 3) return ` active in ${names.length} countries`;
  return ` active in ${listed(names.map((name) => withArticle(name ?? '')).sort())}`;
}

/** The country of a brand that is found in one only. */
export function onlyCountry(include: readonly string[]): string | undefined {
  const codes = codesOf(include);
  const [code] = codes;
  return codes.size === 1 && code && countryNames().has(code) ? code : undefined;
}
