import type { Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';

/** Countries and unions in letters, and what they have with a capital that makes no one name with them. */
const LANDS = new Set('US U.S. UK U.K. EU E.U. UAE U.A.E.'.split(' '));
const THEIRS = new Set('embassy consulate constitution district magistrate circuit'.split(' '));
const LONGEST = 6;

/**
 * "[US] Embassy in Riyadh", "[U.S.] District Judge": letters of countries are whole before the noun of what is theirs.
 * Where all of it is a known name the longer one was found. A "NATO Summit" stays a name of its own.
 */
export const isOfLetters = ({ text, lang }: RunSetting, next: Neighbour, { start, end }: ScannedMention): boolean =>
  lang === 'en' && next.capital && end - start <= LONGEST && THEIRS.has(next.word) && LANDS.has(text.slice(start, end));
