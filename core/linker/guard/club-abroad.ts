import { demonymOf } from '../demonyms/demonym-of';
import { unitAt } from '../scan/char-class';
import { lettersEnd } from '../scan/word-walk';
import type { PageMention } from '../settle/page-mention';

/** Languages whose clubs of one name are told apart by an adjective behind them. */
const TELLING = new Set(['ar', 'he']);
const CLUB = /\bclub\b/;

/** "[الهلال] السوداني": true of the club of that name of another country than the one told behind it. */
export function isClubAbroad({ from, scanned: { end } }: PageMention, country: string, line: string): boolean {
  const { lang, run } = from;
  if (!TELLING.has(lang) || country === '' || unitAt(run.text, end) !== 0x20 || !CLUB.test(line)) return false;
  const told = demonymOf(run.text.slice(end + 1, lettersEnd(run.text, end + 1)), lang);
  return told !== '' && told !== country;
}
