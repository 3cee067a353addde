/**
 * Countries and territories: names in some fifty languages from cldr-localenames-full 48.2.0, codes and QIDs from
 * @rapideditor/country-coder 5.6.1, flags from country-flag-icons 1.6.20, figures from the Factbook table.
 */
import { feature } from '@rapideditor/country-coder';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import { type Draft, type DraftAlias, draftOf } from '../../model';
import type { CountryRow } from '../../normalise/factbook';
import { countryPopularity } from '../../popularity';
import { CITED } from '../cited';
import { territoryNames } from '../cldr';
import { NAME_LANGUAGES } from '../languages';
import { countryFacts } from './country-facts';
import { CAPITALS, REGION_NAMES, STATUS } from './country-words';
import { FURTHER, newsName, PRIMARY, PRIORS, WIKIPEDIA } from './english-names';
import { flagOf } from './flags';
import { regionOf } from './regions';

/** Uninhabited or contained in another entry. */
const LEFT_OUT = new Set([
  'AQ',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EZ',
  'HM',
  'QO',
  'TA',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'TF',
  'GS',
  'IO',
  'IC',
  'AC',
]);

/** The id of a country by its ISO 3166-1 code. */
export const countryId = (iso: string) => `country-${iso.toLowerCase()}`;

let named: Map<string, string> | undefined;

/** Codes and English names of every country and territory of the dataset. */
export function countryNames(): ReadonlyMap<string, string> {
  if (named) return named;
  const names = new Map<string, string>();
  for (const [code, name] of Object.entries(territoryNames('en'))) {
    if (/^[A-Z]{2}$/.test(code) && !LEFT_OUT.has(code)) names.set(code, PRIMARY[code] ?? newsName(name));
  }
  named = names;
  return names;
}

/** Countries and territories, with what the tables tell of each. */
export function readCountries(): Draft[] {
  const names = countryNames();
  const rows = new Map(readTable<CountryRow>('countries').map((row) => [row.iso ?? '', row]));
  const drafts = new Map([...names].map(([iso, name]) => [iso, countryDraft(iso, name, names, rows.get(iso))]));
  for (const lang of NAME_LANGUAGES) {
    const territories = territoryNames(lang);
    for (const [iso, draft] of drafts) addNames(draft, iso, lang, territories);
  }
  return [...drafts.values()];
}

function countryDraft(
  iso: string,
  name: string,
  names: ReadonlyMap<string, string>,
  row: CountryRow | undefined,
): Draft {
  const found = feature(iso)?.properties;
  const owner = found?.country;
  const state = (row?.k === 'state' || iso === 'XK' || iso === 'PS' || iso === 'TW') && !owner;
  const draft = draftOf({
    id: countryId(iso),
    origin: 'countries',
    kind: iso === 'EU' ? 'organisation' : 'place',
    name,
    popularity: POPULARITY[iso] ?? countryPopularity(row?.pop?.[0] ?? 10_000, state),
    asOf: row?.asof ?? CITED.cldr.date,
    sources: row ? [CITED.factbook, CITED.cldr] : [CITED.cldr],
  });
  const flag = flagOf(iso);
  const title = WIKIPEDIA[iso] ?? name;
  draft.line = countryLine(iso, owner && names.get(owner), row);
  draft.facts = row && iso !== 'PS' ? countryFacts(row) : [];
  // Conventional long forms: "People's Republic of China".
  if (row?.nl?.includes(' ') && row.nl.length < 60) draft.aliases.push({ text: row.nl, lang: 'en', flags: 0 });
  for (const text of row?.fo ?? []) if (STILL_READ.has(text)) draft.aliases.push({ text, lang: 'en', flags: 0 });
  if (owner) draft.relations.push({ type: 'part-of', to: countryId(owner), sources: [CITED.cldr] });
  return {
    ...draft,
    country: iso,
    codes: { iso },
    wikipedia: title,
    ...(found?.wikidata && { wikidata: found.wikidata }),
    ...(flag && { flag }),
    outline: iso,
  };
}

/** Former names of states that readers still meet and that are no city or region of their own today. */
const STILL_READ = new Set(
  'Zaire|Swaziland|Rhodesia|Dahomey|Upper Volta|Abyssinia|Siam|Persia|East Pakistan|East Timor|Ivory Coast'.split('|'),
);

/** Where news writes of a country more than its size says, or less. */
const POPULARITY: Readonly<Record<string, number>> = {
  CN: 0.97,
  EU: 0.9,
  FR: 0.9,
  DE: 0.88,
  GB: 0.92,
  IL: 0.92,
  IR: 0.9,
  JP: 0.86,
  LB: 0.8,
  PS: 0.88,
  QA: 0.78,
  RU: 0.95,
  SY: 0.86,
  TW: 0.85,
  UA: 0.93,
  US: 1,
};

function countryLine(iso: string, owner: string | undefined, row?: CountryRow): string {
  if (iso === 'EU') return 'Union of 27 European states';
  const region = territoryNames('en')[regionOf(iso)] ?? '';
  const capital = CONTESTED_CAPITAL.has(iso) ? undefined : (CAPITALS[iso] ?? row?.cap?.[0]?.n);
  const where = region ? ` in ${regionName(region)}` : '';
  const seat = capital ? `, capital ${capital}` : '';
  if (owner) return `${STATUS[iso] ?? `Territory of ${withArticle(owner)}`}${where}${seat}`;
  return `${iso === 'EH' ? 'Disputed territory' : 'Country'}${where}${seat}`;
}

/** Most states do not recognise what the source gives as the capital; one line is no place to say so. */
const CONTESTED_CAPITAL = new Set(['IL']);

/** CLDR's region names in running text: "Caribbean" → "the Caribbean". */
const regionName = (region: string): string => REGION_NAMES[region] ?? region;

/** "United States" → "the United States": names that take the article in running text. */
export function withArticle(name: string): string {
  const plural =
    /^(?:United |Isle of |Netherlands|Philippines|Bahamas|Maldives|Gambia$|Seychelles|Comoros|Solomon|Marshall|Czech Republic|Democratic Republic|Republic of|European Union|Central African|Dominican Republic|.* Islands$|.* Territories$)/;
  return plural.test(name) ? `the ${name}` : name;
}

/** "BK", the United Kingdom in Turkish: two letters stand for clubs and firms wherever the page is not in that language. */
const TWO_LETTERS = /^[A-Z]{2}$/;

function addNames(draft: Draft, iso: string, lang: string, territories: Readonly<Record<string, string>>): void {
  const names = [territories[`${iso}-alt-short`], territories[iso], territories[`${iso}-alt-variant`]];
  const clean = names.filter(
    (name): name is string =>
      name !== undefined && !/[([/]| - |–/.test(name) && (lang === 'en' || !TWO_LETTERS.test(name)),
  );
  const english = lang === 'en' ? [draft.name, ...clean.map(newsName), ...(FURTHER[iso] ?? [])] : clean;
  for (const text of english) if (lang === 'en' || !isAdjective(text)) draft.aliases.push(aliasOf(iso, text, lang));
}

/** "Israeli" is a country in some languages and an adjective in English. */
function isAdjective(text: string): boolean {
  adjectives ??= new Set(readTable<CountryRow>('countries').flatMap((row) => (row.na ?? '').split(/[;,(] ?| or /)));
  return adjectives.has(text);
}

let adjectives: Set<string> | undefined;

function aliasOf(iso: string, text: string, lang: string): DraftAlias {
  const letters = /^(?:\p{Lu}\.?){2,5}$/u.test(text);
  const prior = PRIORS[iso]?.[text];
  return { text, lang, flags: letters ? AliasFlag.CaseSensitive : 0, ...(prior !== undefined && { prior }) };
}
