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
  nb: 'NO',
  nn: 'NO',
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

/** ISO 3166-1 alpha-2 codes the page is at home in; hosts under a country's domain count before the language. */
export function homeCountry(host: string, lang: string): string {
  const last = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  if (last.length === 2 && last !== 'IO' && last !== 'CO' && last !== 'AI' && last !== 'TV')
    return last === 'UK' ? 'GB' : last;
  return BY_LANGUAGE[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? '';
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
  const siblings = SIBLINGS.get(lang.split('-', 1)[0]?.toLowerCase() ?? '');
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
