import {
  ARABIC,
  CYRILLIC,
  GREEK,
  HANGUL,
  HEBREW,
  KIND_RUN,
  KIND_SHIFT,
  LATIN,
  LETTER,
  LOWER,
  SCRIPTS,
  UNIT_MASK,
  UPPER,
} from './fold-classes';
import { FOLD } from './fold-units';
import { IS_RUN } from './tokens';

/** Letters plain words are made of, a bit of the class for each kind: small letters, letters without case … */
const KINDS = [LATIN | LOWER, CYRILLIC | LOWER, GREEK | LOWER, ARABIC, HEBREW, HANGUL];
/** … and units of scripts without spaces that fold to themselves. */
const PLAIN_RUN = 1 << KINDS.length;
/** Kinds of letters without case. */
export const UNCASED = 0x38;
/** What is in no plain word: capitals, digits, marks, spaces. */
export const ODD = 0x80;
/** Bits of a class that tell the kind. */
const KIND_BITS = 0x7f;

function classOf(t: number, unit: number): number {
  if (t >>> KIND_SHIFT === KIND_RUN) return (t & UNIT_MASK) === unit ? PLAIN_RUN : ODD;
  if ((t & LETTER) === 0) return ODD;
  const kind = KINDS.indexOf(t & (SCRIPTS | LOWER | UPPER));
  return kind < 0 ? ODD : 1 << kind;
}

/** For each UTF-16 unit whether plain words are made of it, in a byte: {@link ODD}, or the bit of its kind. */
export const UNIT_CLASS = new Uint8Array(FOLD.length);
// A worker that wakes waits for this: a loop takes a third of what Uint8Array.from does.
for (let unit = 0; unit < FOLD.length; unit++) UNIT_CLASS[unit] = classOf(FOLD[unit] as number, unit);

/** Flags of a word all of one kind, by the class of its units; 0 where there are several kinds. */
export const PLAIN_FLAGS: Int32Array = Int32Array.from({ length: KIND_BITS + 1 }, (_, bits) =>
  bits === PLAIN_RUN ? IS_RUN : (KINDS[KINDS.findIndex((_kind, i) => bits === 1 << i)] ?? 0),
);
