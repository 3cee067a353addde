import { isInLetters } from './mention-shape';
import type { Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';

/** Countries and unions in letters, and what they have with a capital that makes no one name with them. */
const LANDS = new Set('US U.S. UK U.K. EU E.U. UAE U.A.E.'.split(' '));
const OF_LANDS = new Set('embassy consulate constitution district magistrate circuit'.split(' '));
/** Those who meet at summits, and as words the letters of some. */
const MEETING = new Set(
  'US UK EU UN NATO ASEAN BRICS APEC OPEC AU SCO GCC G7 G20 Nato Asean Brics Apec Opec'.split(' '),
);
const LONGEST = 6;

/**
 * "[US] Embassy in Riyadh", "[U.S.] District Judge", "the 47th [Asean] Summit": letters are whole before the noun of what
 * is theirs. Where all of it is a known name the longer one was found.
 */
export function isOfLetters({ text, lang }: RunSetting, next: Neighbour, { start, end }: ScannedMention): boolean {
  if (lang !== 'en' || !next.capital || end - start > LONGEST) return false;
  const { word } = next;
  if (word === 'summit') return MEETING.has(text.slice(start, end));
  return OF_LANDS.has(word) && isInLetters(text, start, end) && LANDS.has(text.slice(start, end));
}
