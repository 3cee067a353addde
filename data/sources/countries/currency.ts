/**
 * What a country pays with: names of the Factbook, whose codes are those of decades ago, and the codes of today from
 * cldr-core 48.2.0.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryRow } from '../../normalise/factbook';
import { packageFolder } from '../../package-folder';

/** Names where the Factbook has none, an older one, words of French or another language's plural, by code. */
const NAMES: Readonly<Record<string, string>> = {
  ALL: 'lek',
  BAM: 'convertible marks',
  BRL: 'reais',
  CNY: 'yuan (renminbi)',
  CZK: 'Czech korunas',
  EUR: 'euros',
  MNT: 'tugriks',
  PEN: 'soles',
  PLN: 'zlotys',
  TJS: 'somoni',
  TMT: 'manat',
  UZS: 'soum',
  XAF: 'Central African CFA francs',
  XCG: 'Caribbean guilders',
  XOF: 'West African CFA francs',
  XPF: 'CFP francs',
  ZWG: 'Zimbabwe Gold',
};

/** "euros (EUR)", "yuan (renminbi), CNY"; undefined where the Factbook names no currency. */
export function currencyOf({ iso = '', cur, curN }: CountryRow): string | undefined {
  if (!cur || !curN) return undefined;
  const today = currentCodes(iso);
  const code = today.length === 0 || today.includes(cur) ? cur : (today[0] ?? cur);
  const name = NAMES[code] ?? (curN.includes(' or ') ? curN.split(' or ')[0] : curN);
  return name?.endsWith(')') ? `${name}, ${code}` : `${name} (${code})`;
}

type Spans = readonly Readonly<Record<string, { _to?: string; _tender?: string }>>[];
let regions: Readonly<Record<string, Spans>> | undefined;

function currentCodes(iso: string): string[] {
  regions ??= JSON.parse(readFileSync(join(packageFolder('cldr-core'), 'supplemental/currencyData.json'), 'utf8'))
    .supplemental.currencyData.region as Readonly<Record<string, Spans>>;
  return (regions[iso] ?? [])
    .flatMap((span) => Object.entries(span))
    .filter(([, { _to, _tender }]) => _to === undefined && _tender !== 'false')
    .map(([code]) => code);
}
