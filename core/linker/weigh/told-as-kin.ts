import type { PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';

/** What people are to each other, in English, Spanish, Portuguese, French, Italian and German. */
const KIN = wordSet(`father mother son daughter brother sister husband wife widow widower cousin nephew niece uncle aunt
  grandson granddaughter grandfather padre madre hijo hija hermano hermana esposo esposa marido mujer viuda viudo primo
  prima pai mãe filho filha irmão irmã mulher viúva père mère fils fille frère sœur soeur femme épouse mari veuve figlio
  figlia fratello sorella marito moglie vedova vater mutter sohn tochter bruder schwester ehemann ehefrau witwe`);

/** "the son of [Joe Biden]": the name is whose relative somebody is. */
const OF = wordSet('of de do da dos di del della du des von vom');

/** Units of text before a name. */
const LOOK = 56;

/** Words between the relation and the name: "her father, the party’s founder ". */
const MOST_BETWEEN = 4;
const APART = /[.;:!?()]/;

/** True when a name only tells whose relative somebody is: "her father [Jean-Marie Le Pen]". */
export function isToldAsKin({ from: { run }, scanned: { start } }: PageMention): boolean {
  const before = run.text.slice(Math.max(0, start - LOOK), start);
  const words = (before.split(APART).at(-1) as string).trim().split(' ');
  for (let at = words.length - 1; at >= Math.max(0, words.length - 1 - MOST_BETWEEN); at--) {
    const word = (words[at] as string).replace(',', '').toLowerCase();
    if (KIN.has(word)) return !OF.has(words[at + 1] ?? '');
  }
  return false;
}
