import { KATAKANA, KIND_HYPHEN, KIND_RUN, KIND_SHIFT, KIND_VOICE, LETTER, UNIT_MASK } from './fold-classes';
import { FOLD } from './fold-units';
import { partsScripts } from './joints';

const entry = (units: Uint16Array, i: number, length: number) =>
  i < length ? (FOLD[units[i] as number] as number) : 0;

/**
 * Order of a name (its first `length` units) beside a canonical form, as far as that can be told without reading the
 * name into tokens: letters, spaces between them and hyphens inside. Undefined where more than that decides.
 */
export function canonicalOrder(name: Uint16Array, length: number, wanted: Uint16Array): number | undefined {
  let at = 0;
  let gap = false;
  let run = false;
  let bits = 0;
  for (let i = 0; i < length; i++) {
    const t = FOLD[name[i] as number] as number;
    const letter = (t & LETTER) !== 0;
    if (letter || t >>> KIND_SHIFT === KIND_RUN) {
      // The unit after may change this one.
      if ((!letter || (t & KATAKANA) !== 0) && entry(name, i + 1, length) >>> KIND_SHIFT === KIND_VOICE)
        return undefined;
      if (letter && gap && !run && at > 0) {
        const order = at < wanted.length ? 0x20 - (wanted[at++] as number) : 1;
        if (order !== 0) return order;
      }
      if (gap || !letter) bits = 0;
      if (letter && partsScripts(t, bits)) return undefined;
      if (letter) bits |= t;
      gap = false;
      run = !letter;
      const order = at < wanted.length ? (t & UNIT_MASK) - (wanted[at++] as number) : 1;
      if (order !== 0) return order;
    } else if (t === 0) gap = true;
    else {
      if (t >>> KIND_SHIFT !== KIND_HYPHEN || i === 0) return undefined;
      const inside = (entry(name, i - 1, length) & entry(name, i + 1, length) & LETTER) !== 0;
      if (!inside) return undefined;
      gap = true;
    }
  }
  return at < wanted.length ? -1 : 0;
}
