import type { PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';
import { isHyphen, lettersStart } from '../../units/word-walk';

/** Words that make another body of a name behind them: "the West [Cumberland Hospital]". */
const DIRECTIONS = new Set(
  'North South East West Northern Southern Eastern Western Central Upper Lower Mid New Royal'.split(' '),
);

/** "[Red Bull]–BORA–Hansgrohe": a body's name that goes on behind a dash with no known name. */
export function goesOnJoined({ many, from, scanned: { end } }: PageMention): boolean {
  const { text } = from.run;
  if (!many || !isHyphen(unitAt(text, end)) || classOf(unitAt(text, end + 1)) !== UPPER) return false;
  return !from.mentions.some(({ start }) => start === end + 1);
}

/** True of a body's name of several words behind a word that makes another of it. */
export function isDirected({ many, from, scanned: { start } }: PageMention): boolean {
  const { text } = from.run;
  if (!many || unitAt(text, start - 1) !== SPACE) return false;
  return DIRECTIONS.has(text.slice(lettersStart(text, start - 1), start - 1));
}

const TEAM = 'Team ';
/** "UAE Team ", but "Team [Canada]". */
const OTHER_TEAM = /\p{Lu}[\p{L}-]* Team $/u;
const LOOK = 24;

/** "The UAE Team [Emirates]": a sponsor's name of one word, which lengthens a team's. */
export function isSponsor({ many, from, scanned: { start } }: PageMention): boolean {
  const { text } = from.run;
  if (many || !text.startsWith(TEAM, start - TEAM.length)) return false;
  return OTHER_TEAM.test(textBefore(text, start, LOOK));
}
