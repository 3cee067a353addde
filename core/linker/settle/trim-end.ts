import type { Lexicon } from '../../lexicon/lexicon';
import { classOf, LOWER, unitAt } from '../scan/char-class';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { namesTheSame } from './same-name';

/** "Wis.": one word whose full stop is its own. */
function isCut(alias: number, lexicon: Lexicon): boolean {
  const surface = lexicon.surface(alias);
  return surface.endsWith('.') && !surface.includes(' ');
}

/** "Česká republika": many languages call a state so in full. */
const REPUBLIC = 'republi';

/**
 * Where the name ends when common words follow that it can do without, "Reuters [news agency]", or the full stop of
 * the sentence.
 */
export function trimmedEnd(run: ScannedRun, { start, end, alias }: ScannedMention, lexicon: Lexicon): number {
  const { text } = run.run;
  if (unitAt(text, end - 1) === 0x2e && !text.slice(start, end - 1).includes('.') && !isCut(alias, lexicon)) {
    return end - 1;
  }
  let last = end;
  for (;;) {
    const space = text.lastIndexOf(' ', last - 1);
    if (space <= start || classOf(unitAt(text, space + 1)) !== LOWER || text.startsWith(REPUBLIC, space + 1)) break;
    last = space;
  }
  return last < end && namesTheSame(run, start, last, alias, lexicon) ? last : end;
}
