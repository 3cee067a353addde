/** States, provinces and regions: English names of cldr-subdivisions-full 48.2.0 (Unicode licence), ISO 3166-2. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import type { Draft } from '../../model';
import { draftOf } from '../../model';
import { slugOf } from '../../slug';
import { CITED } from '../cited';
import { subdivisionNames, territoryNames } from '../cldr';
import { countryId, countryNames, withArticle } from '../countries/countries';
import { NAME_LANGUAGES } from '../languages';
import { leftOut } from '../rejections';
import { US_STATES } from './divisions';

/** What the first-order divisions of a country are called, and how well news knows them. */
const KINDS: Readonly<Record<string, readonly [noun: string, popularity: number]>> = {
  US: ['State', 0.5],
  CA: ['Province', 0.4],
  AU: ['State', 0.38],
  IN: ['State', 0.35],
  CN: ['Province', 0.32],
  DE: ['State', 0.35],
  BR: ['State', 0.25],
  MX: ['State', 0.25],
  NG: ['State', 0.2],
  PK: ['Province', 0.25],
  RU: ['Region', 0.22],
  UA: ['Region', 0.25],
  AT: ['State', 0.2],
  CH: ['Canton', 0.2],
  ES: ['Region', 0.2],
  AR: ['Province', 0.18],
  AF: ['Province', 0.2],
  IR: ['Province', 0.2],
  IQ: ['Governorate', 0.22],
  SY: ['Governorate', 0.25],
  YE: ['Governorate', 0.2],
  SD: ['State', 0.2],
  ET: ['Region', 0.2],
  CD: ['Province', 0.18],
  ID: ['Province', 0.15],
  MM: ['State', 0.18],
  MY: ['State', 0.18],
  ZA: ['Province', 0.22],
  JP: ['Prefecture', 0.2],
  PL: ['Province', 0.1],
  NL: ['Province', 0.15],
  BE: ['Region', 0.15],
  FR: ['Region', 0.12],
  SO: ['Region', 0.12],
  LY: ['District', 0.12],
  VE: ['State', 0.12],
  CO: ['Department', 0.12],
};
/** Codes CLDR keeps for old data, and the federation inside a federation. */
const LEFT_OUT =
  /^(?:usas|usgu|usmp|uspr|usum|usvi|cntw|cnhk|cnmo|frgf|frgp|frmq|frre|fryt|nlaw|nlcw|nlsx|nlbq\d|inct|inut|inod|indd|indn|ints)$/;
const NATIONS: readonly (readonly [code: string, title: string])[] = [
  ['gbeng', 'England'],
  ['gbsct', 'Scotland'],
  ['gbwls', 'Wales'],
  ['gbnir', 'Northern Ireland'],
];

export function readDivisions(cityIds: ReadonlySet<string>): Draft[] {
  const countries = countryNames();
  const drafts = new Map<string, Draft>();
  for (const [code, raw] of Object.entries(subdivisionNames('en'))) {
    const iso = code.slice(0, 2).toUpperCase();
    const kind = KINDS[iso];
    const country = countries.get(iso);
    if (!kind || !country || LEFT_OUT.test(code) || (iso === 'US' && !US_STATES.has(code.slice(2).toUpperCase())))
      continue;
    const name = raw
      .normalize('NFKD')
      .replace(/[\u0304\u0331\u0323\u0327]/g, '')
      .normalize('NFC');
    // A division named like its main city adds nothing but doubt, except where news means both.
    if (iso !== 'US' && cityIds.has(`${slugOf(name)}-${iso.toLowerCase()}`)) {
      leftOut('divisions', 'named like its city');
      continue;
    }
    const id = divisionId(name, iso, cityIds);
    if (!drafts.has(id)) drafts.set(id, divisionOf(id, code, name, kind, withArticle(country)));
  }
  return [...drafts.values(), ...nations(), ...worldRegions()];
}

function divisionId(name: string, iso: string, cityIds: ReadonlySet<string>): string {
  const slug = slugOf(name);
  if (iso !== 'US') return `${slug}-${iso.toLowerCase()}`;
  return cityIds.has(`${slug}-us`) || slug === 'georgia' || slug === 'washington' || slug === 'new-york'
    ? `${slug}-state`
    : slug;
}

function divisionOf(
  id: string,
  code: string,
  name: string,
  [noun, popularity]: readonly [string, number],
  country: string,
): Draft {
  const iso = code.slice(0, 2).toUpperCase();
  const draft = draftOf({
    id,
    origin: 'divisions',
    kind: 'place',
    name,
    popularity,
    asOf: CITED.cldr.date,
    sources: [CITED.cldr],
  });
  draft.line = `${noun} of ${country}`;
  draft.relations.push({ type: 'part-of', to: countryId(iso), sources: [CITED.cldr] });
  const title = WIKIPEDIA[code];
  const prior = PRIORS[code];
  if (prior !== undefined) draft.aliases.push({ text: name, lang: 'en', flags: 0, prior });
  const short = iso === 'US' && SHORT[code.slice(2).toUpperCase()];
  if (short)
    draft.aliases.push({ text: short, lang: 'en', flags: AliasFlag.Short | AliasFlag.CaseSensitive, prior: 0.6 });
  return { ...draft, country: iso, codes: { division: code }, ...(iso === 'US' && { wikipedia: title ?? name }) };
}

/** How often a state shares its name with something as well known. */
const PRIORS: Readonly<Record<string, number>> = { usga: 0.45, usny: 0.3, uswa: 0.06 };

/** Abbreviations of datelines and party labels ("R-Wis."), where they are no word. */
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AZ Ariz. CA Calif. CO Colo. CT Conn. DE Del. FL Fla. KS Kan. KY Ky. MD Md. MA Mass. MI Mich. MN Minn. MT Mont. ' +
    'NE Neb. NV Nev. NH N.H. NJ N.J. NM N.M. NY N.Y. NC N.C. ND N.D. OK Okla. RI R.I. SC S.C. SD S.D. TN Tenn. ' +
    'VT Vt. VA Va. WV W.Va. WI Wis. WY Wyo.'
  )
    .match(/\w\w \S+/g)
    ?.map((pair) => pair.split(' ')) ?? [],
);

const WIKIPEDIA: Readonly<Record<string, string>> = {
  usga: 'Georgia (U.S. state)',
  usny: 'New York (state)',
  uswa: 'Washington (state)',
  usdc: 'Washington, D.C.',
};

/** The nations of the United Kingdom, with their names in every language CLDR has. */
function nations(): Draft[] {
  return NATIONS.map(([code, title]) => {
    const draft = divisionOf(slugOf(title), code, title, ['Country', 0.6], 'the United Kingdom');
    draft.line = 'Country of the United Kingdom';
    for (const lang of NAME_LANGUAGES) {
      const text = subdivisionNames(lang)[code];
      if (text) draft.aliases.push({ text, lang, flags: 0 });
    }
    return { ...draft, wikipedia: title };
  });
}

const REGIONS: Readonly<Record<string, string>> = {
  '002': 'Africa',
  '003': 'North America',
  '005': 'South America',
  '009': 'Oceania',
  '013': 'Central America',
  '011': 'West Africa',
  '014': 'East Africa',
  '015': 'North Africa',
  '018': 'Southern Africa',
  '029': 'Caribbean',
  '030': 'East Asia',
  '034': 'South Asia',
  '035': 'Southeast Asia',
  '142': 'Asia',
  '143': 'Central Asia',
  '145': 'Western Asia',
  '150': 'Europe',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
  '039': 'Southern Europe',
  '202': 'Sub-Saharan Africa',
  '419': 'Latin America',
};
const CONTINENTS = new Set(['002', '003', '005', '142', '150', '009']);

function worldRegions(): Draft[] {
  return Object.entries(REGIONS).map(([code, name]) => {
    const draft = draftOf({
      id: slugOf(name),
      origin: 'divisions',
      kind: 'place',
      name,
      popularity: CONTINENTS.has(code) ? 0.7 : 0.5,
      asOf: CITED.cldr.date,
      sources: [CITED.cldr],
    });
    draft.line = CONTINENTS.has(code) ? 'Continent' : 'Region of the world';
    for (const lang of NAME_LANGUAGES) {
      const text = territoryNames(lang)[code];
      if (text) draft.aliases.push({ text, lang, flags: 0 });
    }
    return { ...draft, codes: { m49: code }, wikipedia: name };
  });
}
