import { formatPartialDate } from '../../../core/card/partial-date';
import { roundedCount } from '../../compose/rounded-count';
import type { DraftStatement } from '../../model';
import type { CountryRow } from '../../normalise/factbook';
import { CITED } from '../cited';
import { currencyOf } from './currency';

const NUMBER = new Intl.NumberFormat('en-US');
/** The Factbook's remarks on independence are kept to so many characters; one this long ends anywhere. */
const REMARK_KEPT = 90;
/** A word in capitals with a vowel: "VASA", not "SFSR". */
const SURNAME = /\b(?=[A-Z]*[AEIOU])[A-Z]{4,}\b/g;

/** Figures of a country in short statements. */
export function countryFacts(row: CountryRow): DraftStatement[] {
  const texts: string[] = [];
  const government = formOfGovernment(row.gov);
  if (government) texts.push(`Form of government: ${government}.`);
  if (row.pop) texts.push(`Population: about ${roundedCount(row.pop[0])} (${row.pop[1]}).`);
  if (row.km2) texts.push(`Area: ${NUMBER.format(row.km2)} km².`);
  if (row.gdp) texts.push(`Gross domestic product: ${dollars(row.gdp[0])} at purchasing power parity (${row.gdp[1]}).`);
  const currency = currencyOf(row);
  if (currency) texts.push(`Currency: ${currency}.`);
  if (row.ind?.d && row.k === 'state') {
    const remark = remarkOf(row.ind.t);
    texts.push(`Independence or founding: ${formatPartialDate(row.ind.d)}${remark && `, ${remark}`}.`);
  }
  return texts.map((text) => ({ text, asOf: row.asof, sources: [CITED.factbook] }));
}

/** What is over, has yet to come, or was cut off. */
const NO_FORM = /…$|^formerly|^in transition|^theocratic$/;

/** The form in words of law; what the Factbook thinks of it ("although in fact a dictatorship") is not ours to say. */
function formOfGovernment(text = ''): string {
  const [form = ''] = text.replace(/^dictatorship, |^Republic of Cyprus - /, '').split(/;| in name, although /);
  const said = form.replace(/ \([^)]*\)/g, '').replace(/^an? /, '');
  return NO_FORM.test(said) ? '' : said;
}

/** How a state came about, as a clause: not one word, not a sentence cut off, no surname in capitals. */
function remarkOf(text = ''): string {
  const whole = text.length < REMARK_KEPT ? text : text.includes(';') ? text.replace(/;[^;]*$/, '') : '';
  if (!whole.includes(' ')) return '';
  return whole.replace(SURNAME, (name) => name.charAt(0) + name.slice(1).toLowerCase());
}

function dollars(amount: number): string {
  if (amount >= 1e12) return `$${(amount / 1e12).toFixed(1)} trillion`;
  if (amount >= 1e9) return `$${(amount / 1e9).toFixed(1)} billion`;
  return `$${Math.round(amount / 1e6)} million`;
}
