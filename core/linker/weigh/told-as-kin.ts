import { OPEN, type PageMention } from '../settle/page-mention';
import { classOf, LOWER, UPPER, unitAt } from '../units/char-class';
import { CLOSING, COMMA, DOT, SPACE } from '../units/signs';
import { lettersEnd, lettersStart } from '../units/word-walk';
import { withOwner } from '../words/phrases';
import { RELATIVES } from '../words/relatives';
import { tableOf, wordSet } from '../words/word-table';

/** What people are to each other in Spanish, Portuguese, French, Italian and German. */
const ABROAD =
  wordSet(`padre madre hijo hija hermano hermana esposo esposa marido mujer viuda viudo primo prima pai mãe filho
  filha irmão irmã mulher viúva père mère fils fille frère sœur soeur femme épouse mari veuve figlio figlia fratello sorella
  marito moglie vedova vater mutter sohn tochter bruder schwester ehemann ehefrau witwe`);

/** "the son of [Joe Biden]": the name is whose relative somebody is. */
const OF = wordSet('of de do da dos di del della du des von vom');
/** "He is the son of …" */
const BEING = wordSet('is was as es fue est était è fu é foi ist war');
const JOINING = wordSet('and or y e et ed und');

const IS_KIN = 1;
const IS_OF = 2;
const IS_BEING = 4;
const IS_JOINING = 8;
const TABLE = tableOf([
  [IS_KIN, RELATIVES],
  [IS_KIN, ABROAD],
  [IS_OF, OF],
  [IS_BEING, BEING],
  [IS_JOINING, JOINING],
]);

/** How a name tells whose relative somebody is. */
export const Told = {
  /** It does not. */
  No: 0,
  /** "her father [Jean-Marie Le Pen]", "she is the daughter of [Jean-Marie Le Pen]" */
  Kin: 1,
  /** "Jeb Bush, brother of [George W. Bush], …": of one who bears the surname too and was named just before. */
  Apposed: 2,
} as const;

/** Words between the relation and the name: "her father, the party’s founder ". */
const MOST_BETWEEN = 4;
/** Words before the relation: "the late eldest". */
const MOST_BEFORE = 3;

/** True where a comma or what ends a sentence stands: the apposition is over. */
function closes(text: string, end: number): boolean {
  const unit = unitAt(text, end);
  if (unit === 0 || unit === COMMA || unit === DOT || unit === CLOSING) return true;
  return unit === SPACE && (TABLE.bitsAt(text, end + 1, lettersEnd(text, end + 1)) & IS_JOINING) !== 0;
}

/** "Gov.", "Sen."; other words with a full stop end a sentence. */
const isAbbreviated = (text: string, from: number, till: number): boolean =>
  till - from <= ABBREVIATED && classOf(unitAt(text, from)) === UPPER;
const ABBREVIATED = 5;

/** Units from a surname to the comma of what is told of its bearer: "Robert Kennedy Jr., 53, a nephew". */
const MOST_AFTER = 12;

/** True when the surname of the name `text.slice(start, end)` stands before the comma at `comma`, as its relative's may. */
function isNamesake(text: string, start: number, end: number, comma: number): boolean {
  const surname = text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end);
  const low = comma - surname.length - MOST_AFTER;
  return text.slice(Math.max(0, low), comma).includes(surname);
}

/** The name asked about, and where what is told of it ends. */
interface Named {
  start: number;
  end: number;
  close: number;
}

/** What stands before the relation or the owner that begins at `at`: an apposition's comma, a form of "to be", or other words. */
function beginning(text: string, at: number, { start, end, close }: Named): number {
  for (let words = 0; words <= MOST_BEFORE; words++) {
    if (unitAt(text, at - 1) !== SPACE) return Told.No;
    if (unitAt(text, at - 2) === COMMA) {
      if (!closes(text, close)) return Told.No;
      return isNamesake(text, start, end, at - 2) ? Told.Apposed : Told.Kin;
    }
    const from = lettersStart(text, at - 1);
    const bits = TABLE.bitsAt(text, from, at - 1);
    if (bits & IS_BEING) return Told.Kin;
    if (bits & IS_JOINING || from === at - 1 || classOf(unitAt(text, from)) !== LOWER) return Told.No;
    at = from;
  }
  return Told.No;
}

/** "…, Pierre Trudeau’s eldest son,": whose relative the one before it is, the name from `start` to `end`. */
function ownerTold(text: string, start: number, end: number): number {
  const owned = withOwner(text, end);
  if (owned === end || unitAt(text, owned) !== SPACE) return Told.No;
  let from = owned + 1;
  let to = lettersEnd(text, from);
  if (!(TABLE.bitsAt(text, from, to) & IS_KIN)) {
    from = to + 1;
    to = lettersEnd(text, from);
  }
  if (!(TABLE.bitsAt(text, from, to) & IS_KIN) || !closes(text, to)) return Told.No;
  return beginning(text, start, { start, end, close: to });
}

/** Whether a name only tells whose relative somebody is, see {@link Told}. */
export function toldAsKin({ many, left, from: { run }, scanned }: PageMention): number {
  const { text } = run;
  const { end } = scanned;
  const start = left === OPEN && !many ? scanned.nameStart : scanned.start;
  let behind = start;
  let next = 0;
  for (let words = 0; words <= MOST_BETWEEN + 1; words++) {
    const gap = unitAt(text, behind - 1) === SPACE && unitAt(text, behind - 2) === COMMA ? 2 : 1;
    if (unitAt(text, behind - 1) !== SPACE) break;
    const till = behind - gap;
    const from = text.lastIndexOf(' ', till - 1) + 1;
    const bits = TABLE.bitsAt(text, from, till);
    if (gap > 1 && !(bits & IS_KIN)) break;
    if (unitAt(text, till - 1) === DOT && !isAbbreviated(text, from, till)) break;
    if (bits & IS_KIN) {
      if (next & IS_OF) return beginning(text, from, { start, end, close: end });
      return words <= MOST_BETWEEN ? Told.Kin : Told.No;
    }
    next = bits;
    behind = from;
  }
  return ownerTold(text, start, end);
}
