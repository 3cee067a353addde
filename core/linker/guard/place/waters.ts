import type { PageMention } from '../../settle/page-mention';
import { classOf, LOWER, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordStarting } from '../../units/word-walk';

/** What bears a name and is neither the firm, nor the person, nor the town or country of that name. */
const WATERS = new Set('river rivers creek estuary tributary delta reservoir waterfall glacier lagoon'.split(' '));
/** Where this is no firm or person either, but may be told of a place. */
const LANDS = new Set(
  'valley basin peninsula gorge canyon plateau rainforest mountains foothills watershed'.split(' '),
);
/** How the lines of waters tell what they are. */
const OWN = /\b(?:river|water|lake|stream|delta|glacier|creek|canal|sea)\b/i;
const RIVER = 'river ';

/** What the words beside a name say lies there: 'water', 'land' or '' for nothing. */
export type Land = 'water' | 'land' | '';

/** "the river", but no "driver". */
const beginsWord = (text: string, at: number): boolean => classOf(unitAt(text, at - 1)) > UPPER;

/** What a noun without a capital beside a name tells of it: "the [Rio Tinto] river", "the river [Jordan]". */
export function landBeside({ from, scanned: { start, end } }: PageMention): Land {
  const { text } = from.run;
  if (start >= RIVER.length && text.startsWith(RIVER, start - RIVER.length) && beginsWord(text, start - RIVER.length))
    return 'water';
  if (unitAt(text, end) !== SPACE || classOf(unitAt(text, end + 1)) !== LOWER) return '';
  const noun = wordStarting(text, end + 1);
  return WATERS.has(noun) ? 'water' : LANDS.has(noun) ? 'land' : '';
}

/** True of what such a landscape cannot be; `line` = what the entity is. */
export const isNoLandscape = (land: Land, kind: string, line: string): boolean =>
  land !== '' && kind !== 'event' && (kind !== 'place' || (land === 'water' && !OWN.test(line)));
