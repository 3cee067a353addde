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
};

/** ISO 3166-1 alpha-2 codes the page is at home in; hosts under a country's domain count before the language. */
export function homeCountry(host: string, lang: string): string {
  const last = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  if (last.length === 2 && last !== 'IO' && last !== 'CO' && last !== 'AI' && last !== 'TV')
    return last === 'UK' ? 'GB' : last;
  return BY_LANGUAGE[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? '';
}
