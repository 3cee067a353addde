import { primarySubtag } from '../words/primary-subtag';

/** Country that a page's language or host speaks for, where there is one. */
const BY_LANGUAGE: Record<string, string> = {
  he: 'IL',
  tr: 'TR',
  fa: 'IR',
  ru: 'RU',
  uk: 'UA',
  pl: 'PL',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN',
  it: 'IT',
  el: 'GR',
  hu: 'HU',
  cs: 'CZ',
  sv: 'SE',
  no: 'NO',
  da: 'DK',
  fi: 'FI',
  nl: 'NL',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'BR',
  hi: 'IN',
  id: 'ID',
  ro: 'RO',
  bg: 'BG',
  hr: 'HR',
  sr: 'RS',
  bs: 'BA',
  mk: 'MK',
  sl: 'SI',
  sk: 'SK',
  sq: 'AL',
  lt: 'LT',
  lv: 'LV',
  et: 'EE',
  is: 'IS',
  ka: 'GE',
  hy: 'AM',
  az: 'AZ',
  kk: 'KZ',
  uz: 'UZ',
  mn: 'MN',
  vi: 'VN',
  th: 'TH',
  ms: 'MY',
  km: 'KH',
  ur: 'PK',
  bn: 'BD',
  ne: 'NP',
  si: 'LK',
};

/** Domains of countries that are sold to all the world, and the union's: they tell of no country. */
const ANYWHERE = new Set('ac ag ai as cc co eu fm gg im io la ms nu sc sh st sx tk to tv vc ws'.split(' '));
/** Those that much of the world has, but papers of the country too, in its own language. */
const ANYWHERE_IN_ENGLISH = new Set(['me', 'ly']);
/** Under these a domain is the country's own: "com.co". */
const ITS_OWN = new Set(['com', 'gov', 'edu', 'org', 'net']);
/** Hosts that only shorten addresses. */
const SHORTENERS = new Set(['youtu.be', 'goo.gl']);

/** The country whose domain a host is under, or ''. */
function countryOfHost(host: string, language: string): string {
  const [domain = '', before = ''] = host.toLowerCase().split('.').reverse();
  if (domain.length !== 2 || SHORTENERS.has(`${before}.${domain}`)) return '';
  const anywhere = ANYWHERE.has(domain) || (language === 'en' && ANYWHERE_IN_ENGLISH.has(domain));
  if (anywhere && !ITS_OWN.has(before)) return '';
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** The region of a language tag: "PT" of "pt-PT", "TW" of "zh-Hant-TW". */
const REGION = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i;

/**
 * ISO 3166-1 alpha-2 code of the country that a page is at home in, '' unknown: its host's domain tells it before the
 * region of its language ("pt-PT"), and that before the country that the language is first thought of.
 */
export function homeCountry(host: string, lang: string): string {
  const language = primarySubtag(lang);
  const byLanguage = BY_LANGUAGE[language] ?? '';
  const region = byLanguage === '' ? undefined : REGION.exec(lang)?.[1];
  return countryOfHost(host, language) || region?.toUpperCase() || byLanguage;
}

/** Other countries that write a language; of Arabic and English none is home. */
const SIBLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['de', ['AT', 'CH']],
  ['fr', ['BE', 'CH']],
  ['nl', ['BE']],
  ['pt', ['PT']],
]);
/** Bodies that several countries of German have. */
const BODIES = new Set(
  'bundesrat bundesrats bundesrates nationalrat nationalrats nationalrates bundesregierung bundesversammlung'.split(
    ' ',
  ),
);

/** True of a body's name that does not tell which of the countries of a language is meant. */
export const isOfSiblings = (text: string, lang: string): boolean => lang === 'de' && BODIES.has(text.toLowerCase());

/** Share of a page's names that makes it a page of one of those, and how many times that of the first country. */
const MOSTLY = 0.15;
const TIMES = 2;

/**
 * {@link homeCountry}, but where the host does not tell it and little on the page is of the country that its language is
 * first thought of, one of its siblings that the page speaks of: Austria, Switzerland.
 */
export function homeSpokenOf(host: string, lang: string, shareOf: (country: string) => number): string {
  const home = homeCountry(host, lang);
  const siblings = SIBLINGS.get(primarySubtag(lang));
  if (siblings === undefined || home !== homeCountry('', lang)) return home;
  let spoken = home;
  let most = Math.max(MOSTLY, TIMES * shareOf(home));
  for (const country of siblings) {
    const share = shareOf(country);
    if (share < most) continue;
    spoken = country;
    most = share;
  }
  return spoken;
}
