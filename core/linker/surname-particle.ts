import { unitAt } from './char-class';
import { Bit } from './context-bits';
import type { PageMention } from './page-mention';

/** Small particles of surnames. */
const PARTICLE = /(?:^|[^\p{L}])(?:de|da|di|del|della|van|von|dos) $/u;
const LONGEST_PARTICLE = 7;
/** e, a, i, l, n, s: the letters such particles end with. */
const PARTICLE_ENDS = new Set([0x65, 0x61, 0x69, 0x6c, 0x6e, 0x73]);

/** True of "de [Lima]", "van [Buren]" in English: the particle makes a surname of what is a place or body alone. */
export function followsParticle({ many, from, scanned: { start, bits, clitic } }: PageMention): boolean {
  if (many || clitic > 0 || from.lang !== 'en' || bits & Bit.Upper) return false;
  const { text } = from.run;
  if (unitAt(text, start - 1) !== 0x20 || !PARTICLE_ENDS.has(unitAt(text, start - 2))) return false;
  return PARTICLE.test(text.slice(Math.max(0, start - LONGEST_PARTICLE), start));
}
