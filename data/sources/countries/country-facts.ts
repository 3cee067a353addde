import { formatPartialDate } from '../../../core/card/partial-date';
import { roundedCount } from '../../compose/rounded-count';
import type { DraftStatement } from '../../model';
import type { CountryRow } from '../../normalise/factbook';
import { CITED } from '../cited';

const NUMBER = new Intl.NumberFormat('en-US');

/** Figures of a country in short statements. */
export function countryFacts(row: CountryRow): DraftStatement[] {
  const texts: string[] = [];
  if (row.gov) texts.push(`Form of government: ${row.gov.replace(/;.*$/, '')}.`);
  if (row.pop) texts.push(`Population: about ${roundedCount(row.pop[0])} (${row.pop[1]}).`);
  if (row.km2) texts.push(`Area: ${NUMBER.format(row.km2)} km².`);
  if (row.gdp) texts.push(`Gross domestic product: ${dollars(row.gdp[0])} at purchasing power parity (${row.gdp[1]}).`);
  if (row.cur && row.curN) texts.push(`Currency: ${row.curN} (${row.cur}).`);
  if (row.ind?.d && row.k === 'state') {
    const from = row.ind.t ? `, ${row.ind.t}` : '';
    texts.push(`Independence or founding: ${formatPartialDate(row.ind.d)}${from}.`);
  }
  return texts.map((text) => ({ text, asOf: row.asof, sources: [CITED.factbook] }));
}

function dollars(amount: number): string {
  if (amount >= 1e12) return `$${(amount / 1e12).toFixed(1)} trillion`;
  if (amount >= 1e9) return `$${(amount / 1e9).toFixed(1)} billion`;
  return `$${Math.round(amount / 1e6)} million`;
}
