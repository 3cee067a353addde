import { tokenise } from './tokenise';
import { IS_RUN, Tokens } from './tokens';

/** Whether a space stands between two neighbouring tokens in canonical form: not beside scripts without spaces. */
export function spaced(flagsBefore: number, flags: number): boolean {
  return ((flagsBefore | flags) & IS_RUN) === 0;
}

/** Names and queries are read up to this length. */
export const NAME = 512;

/**
 * Folded units of a whole name in canonical form: tokens joined by one space, units of unspaced scripts by nothing.
 * Two spellings are the same name when these are equal.
 */
export function canonicalUnits(name: string, tokens: Tokens = new Tokens(NAME)): Uint16Array {
  tokenise(name, 0, name.length, tokens);
  const out = new Uint16Array((tokens.from[tokens.count] as number) + tokens.count);
  let length = 0;
  for (let k = 0; k < tokens.count; k++) {
    if (k > 0 && spaced(tokens.flags[k - 1] as number, tokens.flags[k] as number)) out[length++] = 0x20;
    for (let u = tokens.from[k] as number; u < (tokens.from[k + 1] as number); u++)
      out[length++] = tokens.units[u] as number;
  }
  return out.subarray(0, length);
}

/** The same as a string: for names and queries, not for whole pages. */
export function canonical(name: string, tokens?: Tokens): string {
  return String.fromCharCode(...canonicalUnits(name, tokens));
}
