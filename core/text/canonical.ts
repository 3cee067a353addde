import { readTokens, tokenise } from './tokenise';
import { IS_RUN, Tokens } from './tokens';
import { readUnits } from './word-units';

/** Whether a space stands between two neighbouring tokens in canonical form: not beside scripts without spaces. */
export function spaced(flagsBefore: number, flags: number): boolean {
  return ((flagsBefore | flags) & IS_RUN) === 0;
}

/** Names and queries are read up to this length. */
export const NAME = 512;

/** Room for the canonical form of {@link NAME} units; overlong words make it no longer. */
const scratch = new Uint16Array(NAME * 20);
/** Used again for every name: making token arrays costs more than reading a name. */
const shared = new Tokens(NAME);

/**
 * Puts the canonical form of a name, its first `length` units (at most {@link NAME}), into `out`; returns its length.
 * Canonical form is folded: tokens joined by one space, units of unspaced scripts by nothing. Two spellings are the
 * same name when theirs are equal.
 */
export function canonicalInto(name: Uint16Array, length: number, tokens: Tokens, out: Uint16Array): number {
  for (let i = 0; i < length; i++) tokens.units[i] = name[i] as number;
  readTokens(tokens, length);
  return joinTokens(tokens, out);
}

function joinTokens(tokens: Tokens, out: Uint16Array): number {
  let length = 0;
  for (let k = 0; k < tokens.count; k++) {
    if (k > 0 && spaced(tokens.flags[k - 1] as number, tokens.flags[k] as number)) out[length++] = 0x20;
    length = readUnits(tokens, k, out, length);
  }
  return length;
}

/** Canonical form of a name as a string, see {@link canonicalInto}: for names and queries, not for whole pages. */
export function canonical(name: string, tokens: Tokens = shared): string {
  tokenise(name, 0, name.length, tokens);
  return String.fromCharCode(...scratch.subarray(0, joinTokens(tokens, scratch)));
}
