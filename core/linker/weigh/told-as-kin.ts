import { unitAt } from '../scan/char-class';
import { COMMA, SPACE } from '../scan/signs';
import type { PageMention } from '../settle/page-mention';
import { RELATIVES } from '../words/relatives';
import { tableOf, wordSet } from '../words/word-table';

/** What people are to each other in Spanish, Portuguese, French, Italian and German. */
const ABROAD =
  wordSet(`padre madre hijo hija hermano hermana esposo esposa marido mujer viuda viudo primo prima pai mãe filho
  filha irmão irmã mulher viúva père mère fils fille frère sœur soeur femme épouse mari veuve figlio figlia fratello sorella
  marito moglie vedova vater mutter sohn tochter bruder schwester ehemann ehefrau witwe`);

/** "the son of [Joe Biden]": the name is whose relative somebody is. */
const OF = wordSet('of de do da dos di del della du des von vom');

const IS_KIN = 1;
const IS_OF = 2;
const TABLE = tableOf([
  [IS_KIN, RELATIVES],
  [IS_KIN, ABROAD],
  [IS_OF, OF],
]);

/** Words between the relation and the name: "her father, the party’s founder ". */
const MOST_BETWEEN = 4;

/** True when a name only tells whose relative somebody is: "her father [Jean-Marie Le Pen]". */
export function isToldAsKin({ from: { run }, scanned: { start } }: PageMention): boolean {
  const { text } = run;
  let behind = start;
  let next = 0;
  for (let words = 0; words <= MOST_BETWEEN; words++) {
    const gap = unitAt(text, behind - 1) === SPACE && unitAt(text, behind - 2) === COMMA ? 2 : 1;
    if (unitAt(text, behind - 1) !== SPACE) return false;
    const end = behind - gap;
    const from = text.lastIndexOf(' ', end - 1) + 1;
    const bits = TABLE.bitsAt(text, from, end);
    if (bits & IS_KIN) return (next & IS_OF) === 0;
    next = bits;
    behind = from;
  }
  return false;
}
