import { readTable } from '../json-lines';
import type { CountryRow } from '../normalise/factbook';

/** Adjectives that news uses where the Factbook has another form or a list. */
const NEWS: Readonly<Record<string, string>> = {
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
      // The Factbook writes "none" of islands without an adjective.
      row.na === 'none' ? '' : ((row.na ?? '').split(/[;,(]| or /)[0]?.trim() ?? ''),
    ]),
  );
  return NEWS[iso] ?? (table.get(iso) || undefined);
}
