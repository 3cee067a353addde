import { tokenise } from './tokenise';
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
 * Folded units of a whole name in canonical form: tokens joined by one space, units of unspaced scripts by nothing.
 * Two spellings are the same name when these are equal.
 */
export function canonicalUnits(name: string, tokens: Tokens = shared): Uint16Array {
  tokenise(name, 0, name.length, tokens);
  let length = 0;
  for (let k = 0; k < tokens.count; k++) {
    if (k > 0 && spaced(tokens.flags[k - 1] as number, tokens.flags[k] as number)) scratch[length++] = 0x20;
    length = readUnits(tokens, k, scratch, length);
  }
  return scratch.slice(0, length);
}

/** The same as a string: for names and queries, not for whole pages. */
export function canonical(name: string, tokens?: Tokens): string {
  return String.fromCharCode(...canonicalUnits(name, tokens));
}
