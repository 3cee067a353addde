import { CYRILLIC, GREEK, KIND_RUN, KIND_SHIFT, LATIN, LETTER, LOWER, OTHER, SCRIPTS, UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';

/** Small letters of scripts that have capitals, a bit for each script. */
const SMALL_SCRIPTS = [LATIN, CYRILLIC, GREEK, OTHER];
/** Mask of these bits. */
export const SMALL_LETTER = 15;
/** Units of scripts without spaces that fold to themselves. */
export const PLAIN_RUN = 16;
export const SPACE = 32;

function classOf(t: number, unit: number): number {
  if (t === 0) return SPACE;
  if (t >>> KIND_SHIFT === KIND_RUN) return (t & UNIT_MASK) === unit ? PLAIN_RUN : 0;
  if ((t & LETTER) === 0 || (t & LOWER) === 0) return 0;
  const script = SMALL_SCRIPTS.indexOf(t & SCRIPTS);
  return script < 0 ? 0 : 1 << script;
}

/** For each UTF-16 unit what the quick loops of tokenise must know, in a byte; 0: ask the fold table. */
export const UNIT_CLASS: Uint8Array = Uint8Array.from(FOLD, classOf);

/** Flags of a word of small letters by the union of their classes. */
export const SMALL_FLAGS: Int32Array = Int32Array.from({ length: SMALL_LETTER + 1 }, (_, bits) =>
  SMALL_SCRIPTS.reduce((flags, script, i) => (bits & (1 << i) ? flags | script : flags), LOWER),
);
