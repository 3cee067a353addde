import type { Lexicon } from '../../lexicon/lexicon';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { classOf, LOWER, UPPER, unitAt } from '../units/char-class';
import { textAfter } from '../units/text-beside';
import { isDivision } from '../words/divisions';
import { namesTheSame } from './same-name';

/** "Wis.": one word whose full stop is its own. */
function isCut(alias: number, lexicon: Lexicon): boolean {
  const surface = lexicon.surface(alias);
  return surface.endsWith('.') && !surface.includes(' ');
}

/** "Česká republika", "Ruská federace": many languages call states so in full. */
const STATES = ['republi', 'federa'] as const;

/**
 * "Gaza [strip]", "Tagus [river]": a word that has a capital in the name as known is part of it, written so or not; the
 * word for a division, "Guizhou [province]", is left out by those who write it small.
 */
const isPart = (surface: string, from: number, length: number, whole: number): boolean =>
  surface.length === whole &&
  classOf(unitAt(surface, from)) === UPPER &&
  !isDivision(textAfter(surface, from, length).toLowerCase());

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
    if (space <= start || classOf(unitAt(text, space + 1)) !== LOWER) break;
    if (STATES.some((state) => text.startsWith(state, space + 1))) break;
    if (isPart(lexicon.surface(alias), space + 1 - start, last - space - 1, end - start)) break;
    last = space;
  }
  return last < end && namesTheSame(run, start, last, alias, lexicon) ? last : end;
}
