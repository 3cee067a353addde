/** Which names of a city in other languages than its own papers have. */
import { wordCount } from '../../aliases/common-words';

/** Inhabitants from which a place is a city. */
export const TOWN_BELOW = 100_000;

/** Smaller towns are named abroad in the languages of the great news agencies; in these at home. */
const READ_ABROAD = 60_000;
const HOMES: Readonly<Record<string, string>> = {
  am: 'ET',
  be: 'BY RU',
  bg: 'BG MK GR RS',
  bn: 'BD IN',
  el: 'GR CY TR AL',
  hi: 'IN',
  hy: 'AM AZ',
  ka: 'GE',
  kk: 'KZ',
  sr: 'RS BA ME HR MK XK',
  th: 'TH LA KH MM',
  ur: 'PK IN',
};

/** A town and its state, as the titles of articles in the table have it: papers do not print it so. */
const WITH_STATE = /[,،]/u;

/**
 * Names in other scripts, English ones, and of cities the Latin spellings of other languages; those that are short or
 * words of English ("Usi" for Wuxi) only of the largest.
 */
export function isWorthKeeping(text: string, lang: string, inhabitants: number, country: string): boolean {
  if (lang !== 'en' && WITH_STATE.test(text)) return false;
  const home = HOMES[lang];
  if (home && inhabitants < READ_ABROAD && !home.includes(country)) return false;
  if (lang === 'en' || !/\p{Script=Latin}/u.test(text) || inhabitants >= 1_000_000) return true;
  if (inhabitants < TOWN_BELOW) return false;
  return text.length >= 5 && wordCount(text.toLowerCase()) === 0;
}
