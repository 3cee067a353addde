import { classOf, LOWER, unitAt } from './char-class';
import { Bit } from './context-bits';
import type { PageMention } from './page-mention';
import { lettersStart } from './word-walk';
import { tableOf, wordSet } from './words/word-table';

/** Small particles of surnames. */
const PARTICLES = tableOf([[1, wordSet('de da di del della van von dos')]]);

/** True of "de [Lima]", "van [Buren]" in English: the particle makes a surname of what is a place or body alone. */
export function followsParticle({ many, from, scanned: { start, bits, clitic } }: PageMention): boolean {
  if (many || clitic > 0 || from.lang !== 'en' || bits & Bit.Upper) return false;
  const { text } = from.run;
  if (unitAt(text, start - 1) !== 0x20) return false;
  const at = lettersStart(text, start - 1);
  return classOf(unitAt(text, at)) === LOWER && PARTICLES.bitsAt(text, at, start - 1) !== 0;
}
