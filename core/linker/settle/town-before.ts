import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { SPACE } from '../units/signs';

/** Letters that stand for a town before the nickname of its team. */
const TOWNS: ReadonlyMap<string, string> = new Map([
  ['LA', 'Los Angeles'],
  ['L.A.', 'Los Angeles'],
  ['NY', 'New York'],
  ['N.Y.', 'New York'],
  ['SF', 'San Francisco'],
  ['KC', 'Kansas City'],
  ['DC', 'Washington'],
]);
const LONGEST = 4;
const ENDS = new Set([...'AYFC.'].map((letter) => letter.charCodeAt(0)));

/** "[LA Dodgers]", "the [SF Giants]": the team by its full name, whose town letters tell; undefined where there is none. */
export function withTown({ run, lang }: ScannedRun, mention: ScannedMention, lexicon: Lexicon): Occurrence | undefined {
  const { text } = run;
  const { start, end } = mention;
  if (text.charCodeAt(start - 1) !== SPACE || !ENDS.has(text.charCodeAt(start - 2))) return undefined;
  const from = text.lastIndexOf(' ', start - 2) + 1;
  const town = start - 1 - from > LONGEST ? undefined : TOWNS.get(text.slice(from, start - 1));
  const [full] = town ? wholeNames(`${town} ${text.slice(start, end)}`, lang, lexicon) : [];
  return full && { ...full, start: from, end };
}
