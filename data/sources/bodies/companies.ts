/** Companies of the S&P 500: datasets/s-and-p-500-companies (PDDL), commit 56509dd of 8 August 2026. */

import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { US_STATES } from '../places/divisions';
import { companyAliases } from './company-names';
import { worthOfShare } from './listed-companies';
import { nounOfSubIndustry } from './sub-industries';

interface CompanyRow {
  id: string;
  n: string;
  sym: string[];
  sec: string;
  sub: string;
  hq?: { c?: string; r?: string; cc: string }[];
  add: string;
  est?: number;
}

/** Companies that are in the news beyond the business pages. */
const WELL_KNOWN: Readonly<Record<string, number>> = {
  AAPL: 0.75,
  MSFT: 0.72,
  GOOGL: 0.6,
  AMZN: 0.75,
  META: 0.72,
  NVDA: 0.7,
  TSLA: 0.72,
  NFLX: 0.55,
  DIS: 0.55,
  BA: 0.6,
  F: 0.45,
  GM: 0.5,
  INTC: 0.45,
  IBM: 0.45,
  PFE: 0.5,
  JNJ: 0.4,
  XOM: 0.5,
  CVX: 0.45,
  JPM: 0.5,
  GS: 0.5,
  BAC: 0.42,
  C: 0.4,
  WMT: 0.5,
  MCD: 0.5,
  KO: 0.42,
  NKE: 0.42,
  SBUX: 0.45,
  UBER: 0.5,
  PYPL: 0.35,
  ORCL: 0.42,
  LMT: 0.42,
  RTX: 0.32,
  T: 0.35,
  VZ: 0.38,
  PLTR: 0.48,
  ABNB: 0.42,
  BLK: 0.42,
  MS: 0.42,
  AMD: 0.42,
  CSCO: 0.42,
  HD: 0.42,
  KR: 0.42,
  LYV: 0.42,
  MDLZ: 0.42,
  MMM: 0.42,
  MO: 0.42,
  MRNA: 0.42,
};

/** Companies of the S&P 500. */
export function readCompanies(rows = readTable<CompanyRow>('companies')): Draft[] {
  return rows.map((row) => {
    const name = row.n.replace(/ \(.*\)$/, '');
    const draft = draftFrom(CITED.sp500, {
      origin: 'companies',
      kind: 'organisation',
      name,
      popularity: Math.max(0.22, ...row.sym.map((symbol) => WELL_KNOWN[symbol] ?? worthOfShare(symbol) ?? 0)),
    });
    const seat = row.hq?.[0];
    const region = seat?.r && (US_STATES.get(seat.r) ?? seat.r);
    const noun = nounOfSubIndustry(row.sub) ?? 'company';
    draft.line = seat && seat.cc !== 'US' ? `${noun} based in ${seat.c ?? 'Europe'}` : `American ${noun}`;
    const facts = [
      seat?.c && `Head office: ${[seat.c, region].filter(Boolean).join(', ')}.`,
      row.est && `Founded in ${row.est}.`,
      `In the S&P 500 index since ${row.add.slice(0, 4)}.`,
    ];
    for (const text of facts) if (text) draft.facts.push({ text, asOf: CITED.sp500.date, sources: [CITED.sp500] });
    draft.aliases.push(...companyAliases(name));
    return { ...draft, codes: { cik: row.id }, country: seat?.cc ?? 'US' };
  });
}
