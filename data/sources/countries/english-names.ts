/** English names of countries where CLDR's are not what news writes. Codes are ISO 3166-1 alpha-2. */

/** Primary names. */
export const PRIMARY: Readonly<Record<string, string>> = {
  AX: 'Åland',
  BA: 'Bosnia and Herzegovina',
  CC: 'Cocos Islands',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
  TL: 'Timor-Leste',
  TR: 'Türkiye',
  VC: 'Saint Vincent and the Grenadines',
  VI: 'United States Virgin Islands',
};

/** Further names that mean nothing else; letters in capitals only are matched as written. */
export const FURTHER: Readonly<Record<string, string[]>> = {
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'BiH'],
  BN: ['Brunei Darussalam'],
  BS: ['The Bahamas'],
  CD: ['DRC', 'DR Congo', 'D.R. Congo', 'Congo-Kinshasa', 'Democratic Republic of Congo', 'Congo (DRC)'],
  CF: ['CAR'],
  CG: ['Congo-Brazzaville', 'Republic of Congo'],
  CI: ['Côte d’Ivoire', 'Cote d’Ivoire'],
  CN: ['PRC', 'Mainland China', 'mainland China'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  EU: ['EU', 'E.U.'],
  FK: ['Falklands', 'Malvinas'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  GM: ['The Gambia'],
  IE: ['Republic of Ireland'],
  IR: ['Islamic Republic of Iran', 'Islamic Republic'],
  KP: ['DPRK', 'N. Korea', 'N Korea', 'Democratic People’s Republic of Korea'],
  KR: ['ROK', 'S. Korea', 'S Korea', 'Republic of Korea'],
  MK: ['Macedonia', 'FYROM'],
  MM: ['Burma'],
  MO: ['Macao'],
  NL: ['Holland', 'the Netherlands'],
  PS: ['State of Palestine', 'Palestinian Territories', 'Palestinian territories', 'Occupied Palestinian Territory'],
  RU: ['Russian Federation'],
  SA: ['KSA', 'Kingdom of Saudi Arabia'],
  SZ: ['Swaziland'],
  TL: ['East Timor', 'Timor Leste'],
  TR: ['Turkey', 'Turkiye'],
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America', 'the States'],
  VA: ['Holy See', 'the Vatican', 'Vatican'],
  VI: ['U.S. Virgin Islands', 'US Virgin Islands'],
};

/** Forms that often mean something else too: how often they mean the country. */
export const PRIORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CF: { CAR: 0.3 },
  GE: { Georgia: 0.5 },
  IR: { 'Islamic Republic': 0.8 },
  JO: { Jordan: 0.75 },
  MK: { Macedonia: 0.7 },
  TD: { Chad: 0.8 },
  US: { America: 0.85, US: 0.97, 'the States': 0.5 },
};

/** Titles in the English Wikipedia where they differ from the name. */
export const WIKIPEDIA: Readonly<Record<string, string>> = {
  BS: 'The Bahamas',
  CC: 'Cocos (Keeling) Islands',
  CZ: 'Czech Republic',
  FM: 'Federated States of Micronesia',
  GE: 'Georgia (country)',
  GG: 'Guernsey',
  GM: 'The Gambia',
  IE: 'Republic of Ireland',
  MF: 'Collectivity of Saint Martin',
  ST: 'São Tomé and Príncipe',
  TR: 'Turkey',
  TL: 'Timor-Leste',
};

/** CLDR's English name as news writes it: "&" and "St." spelt out. */
export function newsName(cldr: string): string {
  return cldr
    .replace(/ & /g, ' and ')
    .replace(/^St\. /, 'Saint ')
    .replace(/’/g, "'");
}
