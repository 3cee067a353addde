import { classOf, UPPER, unitAt } from '../scan/char-class';
import { lettersStart } from '../scan/word-walk';
import type { PageMention } from '../settle/page-mention';

/** Words that make another body of a name behind them: "the West [Cumberland Hospital]", "the UAE Team [Emirates]". */
const DIRECTIONS = new Set(
  'North South East West Northern Southern Eastern Western Central Upper Lower Mid New Royal Team'.split(' '),
);
const SPACE = 0x20;

/** "[Red Bull]–BORA–Hansgrohe": a body's name that goes on behind a dash with no known name. */
export function goesOnJoined({ many, from, scanned: { end } }: PageMention): boolean {
  const { text } = from.run;
  const dash = unitAt(text, end);
  if (!many || !(dash === 0x2d || (dash >= 0x2010 && dash <= 0x2013)) || classOf(unitAt(text, end + 1)) !== UPPER)
    return false;
  return !from.mentions.some(({ start }) => start === end + 1);
}

/** True of a body's name of several words, or a sponsor's of one, behind a word that lengthens it. */
export function isDirected({ many, from, scanned: { start } }: PageMention): boolean {
  const { text } = from.run;
  if (unitAt(text, start - 1) !== SPACE) return false;
  const word = text.slice(lettersStart(text, start - 1), start - 1);
  if (!DIRECTIONS.has(word)) return false;
  return many ? word !== 'Team' : word === 'Team' && OTHER.test(text.slice(Math.max(0, start - LOOK), start));
}

/** "UAE Team ", but "Team [Canada]". */
const OTHER = /\p{Lu}[\p{L}-]* Team $/u;
const LOOK = 24;
