/** Languages that are written in more countries than one, with those whose people have its names. */
const WRITTEN_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'US GB IE CA AU NZ ZA NG GH KE IN PK PH SG JM',
    es: 'ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR',
    pt: 'PT BR AO MZ CV',
    fr: 'FR BE CH CA LU',
    de: 'DE AT CH LU LI',
    nl: 'NL BE SR',
    it: 'IT CH SM VA',
    ar: 'SA EG IQ SY LB JO PS YE OM AE QA KW BH SD LY TN DZ MA MR',
    fa: 'IR AF TJ',
    ru: 'RU UA BY KZ',
    uk: 'UA RU',
    ro: 'RO MD',
    sv: 'SE FI',
    sr: 'RS BA ME HR',
    hr: 'HR BA RS ME',
    bs: 'BA RS HR ME',
    el: 'GR CY',
    ko: 'KR KP',
    zh: 'CN TW HK SG MO',
    id: 'ID MY',
    ms: 'MY ID SG BN',
    ur: 'PK IN',
    bn: 'BD IN',
  }).map(([lang, lands]) => [lang, new Set(lands.split(' '))]),
);

/** The countries, as ISO 3166-1 alpha-2 codes, whose people have the names of a language; undefined = of one alone. */
export const landsOfLanguage = (lang: string): ReadonlySet<string> | undefined => WRITTEN_IN.get(lang);
