import { canonical } from '../../core/text/canonical';
import { Tokens } from '../../core/text/tokens';

const tokens = new Tokens(64);
const known = new Map<string, string>();

/** The canonical form of a name, remembered: the compiler asks for each several times. */
export function foldKey(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    key = canonical(name, tokens);
    known.set(name, key);
  }
  return key;
}
