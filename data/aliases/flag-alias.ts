import { AliasFlag } from '../../core/lexicon/lexicon';
import { wordCount } from './common-words';
import { commonNames } from './name-lists';

/** Letters that are everyday words of English, whatever bodies of other languages they are: CPI is no court there. */
const EVERYDAY_LETTERS = new Set(
  `CPI PPI PMI GDP GNP CEO CFO CTO COO PR HR IT AI VAT IPO ETF ROI PIN VIP DNA RNA HIV GPS USB PC TV CD DVD ID IQ ATM
  FAQ PDF SUV LED BMI ADHD PTSD ICU ER OK AM PM AD BC RSS URL SMS QR`.split(/\s+/),
);

/** Heavenly bodies, which the news of science means before any town or shop of the name. */
const HEAVENLY = new Set('Mercury Venus Mars Jupiter Saturn Uranus Neptune Pluto Orion'.split(' '));

/** First names that the lists of names leave out and that are names of places. */
const FIRST_NAMES = new Set(['sofie']);

/** True of such a name; however well known the place, in talk it is as often a person. */
export const isAlsoFirstName = (key: string): boolean => FIRST_NAMES.has(key);

/** The flags an alias has by its looks, whatever it stands for. `key` is its canonical form. */
export function flagsOf(text: string, key: string): number {
  let flags = 0;
  if (isWords(key) || EVERYDAY_LETTERS.has(text) || HEAVENLY.has(text)) flags |= AliasFlag.CommonWord;
  if (!key.includes(' ') && (commonNames().has(key) || isAlsoFirstName(key))) flags |= AliasFlag.CommonName;
  if (/^(?:\p{Lu}[\p{Lu}\d&]{1,3})$/u.test(text)) flags |= AliasFlag.CaseSensitive;
  return flags;
}

/** One common word, or two of which the first is an article. */
function isWords(key: string): boolean {
  const rest = key.startsWith('the ') ? key.slice(4) : key;
  return wordCount(rest) > 0;
}
