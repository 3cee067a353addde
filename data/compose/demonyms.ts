import { readTable } from '../json-lines';
import type { CountryRow } from '../normalise/factbook';

/** Adjectives that news uses where the Factbook has another form, a list or none. */
const NEWS: Readonly<Record<string, string>> = {
  BW: 'Botswanan',
  CC: 'Cocos Islands',
  CI: 'Ivorian',
  CK: 'Cook Islands',
  CV: 'Cape Verdean',
  CW: 'Curaçaoan',
  FK: 'Falkland Islands',
  GG: 'Guernsey',
  GI: 'Gibraltarian',
  JE: 'Jersey',
  KG: 'Kyrgyz',
  KM: 'Comorian',
  KZ: 'Kazakh',
  LS: 'Lesotho',
  MO: 'Macau',
  NF: 'Norfolk Island',
  PN: 'Pitcairn Islands',
  SB: 'Solomon Islands',
  ST: 'São Toméan',
  SZ: 'Swazi',
  TJ: 'Tajik',
  TM: 'Turkmen',
  UZ: 'Uzbek',
  VC: 'Vincentian',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
  BA: 'Bosnian',
  EU: 'European',
  GB: 'British',
  HK: 'Hong Kong',
  KP: 'North Korean',
  KR: 'South Korean',
  MM: 'Burmese',
  NZ: 'New Zealand',
  PH: 'Philippine',
  PS: 'Palestinian',
  SG: 'Singaporean',
  TW: 'Taiwanese',
  US: 'American',
  XK: 'Kosovar',
  AE: 'Emirati',
  SA: 'Saudi',
  VA: 'Vatican',
};

let table: Map<string, string> | undefined;

/** "SY" → "Syrian"; undefined where no adjective is known. */
export function demonym(iso: string): string | undefined {
  table ??= new Map(
    readTable<CountryRow>('countries').map((row) => [
      row.iso ?? '',
      // The Factbook writes "none" or "NA" of islands without an adjective.
      row.na === 'none' || row.na === 'NA' ? '' : ((row.na ?? '').split(/[;,(]| or /)[0]?.trim() ?? ''),
    ]),
  );
  return NEWS[iso] ?? (table.get(iso) || undefined);
}

/** What a person of the country is called before the noun: a Filipino politician of the Philippine Senate. */
export const personAdjective = (iso: string): string | undefined => (iso === 'PH' ? 'Filipino' : demonym(iso));
