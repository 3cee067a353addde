import { adjectiveBehind } from '../../scan/adjective-behind';
import type { PageMention } from '../../settle/page-mention';

/** Languages whose clubs of one name are told apart by an adjective behind them. */
const TELLING = new Set(['ar', 'he']);
const CLUB = /\bclub\b/;

/** "[الهلال] السوداني": true of the club of that name of another country than the one told behind it. */
export function isClubAbroad({ from, scanned: { end } }: PageMention, country: string, line: string): boolean {
  const { lang, run } = from;
  if (!TELLING.has(lang) || country === '' || !CLUB.test(line)) return false;
  const told = adjectiveBehind(run.text, end, lang);
  return told !== '' && told !== country;
}
