import { classOf, MARK, UPPER, unitAt } from '../units/char-class';
import { COMMA, SPACE } from '../units/signs';
import { lettersStart, wordEnding } from '../units/word-walk';

/** Words that join one clause to the next: "while in [Paris] Macron spoke". */
const JOINING = new Set(['and', 'but', 'while', 'whereas', 'as', 'when', 'that', 'because', 'then']);
/** Words that stand before a preposition and open no name: "Even in [Russia] Putin is feared". */
const ADVERBS = new Set(
  'even only back meanwhile later elsewhere earlier over here there also again today yesterday once down up out then speaking not'.split(
    ' ',
  ),
);
/** ; : — – */
const PARTING = new Set([COMMA, 0x3b, 0x3a, 0x2014, 0x2013]);

/** True where the word before `start`, a preposition, opens a sentence or a clause, perhaps behind an adverb: "In [London] Barclays fell". */
export function opensClause(text: string, start: number): boolean {
  const end = start - 1;
  const from = lettersStart(text, end);
  if (unitAt(text, end) !== SPACE || from === end) return false;
  if (classOf(unitAt(text, from)) === UPPER) return true;
  if (unitAt(text, from - 1) !== SPACE) return false;
  const before = unitAt(text, from - 2);
  if (PARTING.has(before)) return true;
  if (classOf(before) >= MARK) return false;
  const word = wordEnding(text, from - 1);
  return JOINING.has(word) || ADVERBS.has(word);
}
