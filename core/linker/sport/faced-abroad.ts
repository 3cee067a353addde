import type { ScannedMention } from '../scan/scan-run';
import { textAfter } from '../units/text-beside';
import { wordEnding } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import { type Facing, saysFaced } from './faced-said';
import { FACING_SCRIPTS } from './faced-scripts';
import { FACING_LATIN } from './faced-words';

const BY_LANGUAGE: ReadonlyMap<string, Facing> = new Map([...FACING_LATIN, ...FACING_SCRIPTS]);

/** "2-1" or "2:1" in the words beside. */
const COUNTED = /\d[-−–:：比]\d/u;
const LOOK = 24;

/** Between the names of two sides nothing longer stands. */
export const LONGEST_FACED = 40;

/** "In [Leipzig] gewann Bayern", "v [Praze] porazila": what stands behind them is no side. */
const IN = wordSet('in im i en em no na w we v ve te în u σε στο στη στην в во у à');

/** Whether the words beside two names say that they play each other: undefined = no, true = with a score. */
export function facedAbroad(
  text: string,
  { start, end }: ScannedMention,
  second: ScannedMention,
  lang: string,
): boolean | undefined {
  const facing = BY_LANGUAGE.get(lang);
  if (facing === undefined) return undefined;
  const between = text.slice(end, second.start);
  if (!saysFaced(between, facing)) return undefined;
  const behind = textAfter(text, second.end, LOOK);
  if ((facing.behind && !facing.behind.test(behind)) || IN.has(wordEnding(text, start - 1))) return undefined;
  return COUNTED.test(between) || COUNTED.test(behind);
}
