import { Bit } from '../scan/context-bits';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { unitAt } from '../units/char-class';
import { DOT } from '../units/signs';
import { isModifying } from './name-edges';

/** "Washington, D.C." */
const DISTRICT = ' D.C.';
/** So far back such letters are looked for among the names of a run. */
const LOOK = 4;

/**
 * "the Ambassador to the [U.S.] Kelly is", "in Washington, D.C. [Trump] said": true where known letters, whose last full
 * stop stands at `stop`, end before the mention number `index`. The stop may end the sentence, too.
 */
export function followsDotted({ mentions, run: { text } }: ScannedRun, index: number, stop: number): boolean {
  if (unitAt(text, stop) !== DOT) return false;
  for (let at = index - 1; at >= Math.max(0, index - LOOK); at--) {
    const { start, end, bits } = mentions[at] as ScannedMention;
    if (end !== stop + 1) continue;
    const name = text.slice(start, end);
    if ((bits & Bit.Upper && isModifying(name)) || name.endsWith(DISTRICT)) return true;
  }
  return false;
}
