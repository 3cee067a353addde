import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import { isElision, LONGEST } from '../../text/apostrophes';
import { classOf, isApostrophe, UPPER, unitAt } from '../units/char-class';

/** Where the capital behind an elided particle stands that a name begins with, "l’[Inde]"; -1 where there is none. */
function behindParticle(text: string, { start, end }: Occurrence, lang: string): number {
  const stop = Math.min(end - 1, start + LONGEST + 1);
  for (let at = start + 1; at < stop; at++) {
    if (!isApostrophe(unitAt(text, at))) continue;
    if (classOf(unitAt(text, at + 1)) !== UPPER) return -1;
    return isElision(text.slice(start, at).toLowerCase(), lang) ? at + 1 : -1;
  }
  return -1;
}

/**
 * "l’[Inde]" and not Linde, "d’[Iran]": names are looked up without their apostrophes, and one with the particle in it is
 * longer. Where the name has none, and what stands behind the particle is another name, that is meant.
 */
export function withoutElision(text: string, found: Occurrence, lexicon: Lexicon, lang: string): Occurrence {
  const at = behindParticle(text, found, lang);
  if (at < 0 || /['’]/.test(lexicon.surface(found.alias))) return found;
  const [name] = wholeNames(text.slice(at, found.end), lang, lexicon);
  return name ? { ...name, start: at, end: found.end, clitic: at - found.start } : found;
}
