import { LOWER, UPPER } from '../text/fold-classes';
import { extend, spread } from '../text/hash';
import { tokenise } from '../text/tokenise';
import { IS_OVERLONG, IS_RUN, type Tokens } from '../text/tokens';
import { MAX_TOKENS, MAX_UNITS, NEAR_SALT, SMALL_SALT } from './layout';

/** What the filters and buckets must know of one alias; all hashes are spread. */
export interface AliasPath {
  /** Keys of its beginning: the first word, or the first two units of a script without spaces. */
  heads: number[];
  /** More follows them. */
  long: boolean;
  /** It begins with a letter that could be a capital, and has no capital. */
  small: boolean;
  /** Its beginnings that are longer than its heads and shorter than the alias. */
  beginnings: number[];
  whole: number;
  /** A unit of an unspaced script that begins the alias and is not followed by another, else -1. */
  single: number;
}

/** Keys of an alias, or undefined when it has no letters or is too long to be indexed. */
export function aliasPath(alias: string, tokens: Tokens): AliasPath | undefined {
  tokenise(alias, 0, alias.length, tokens);
  const { count, start, end, flags, units, hash } = tokens;
  if (count === 0 || tokens.next < alias.length || count > MAX_TOKENS || alias.length > MAX_UNITS) return undefined;
  const steps: number[] = [];
  let upper = 0;
  for (let k = 0; k < count; k++) {
    const f = flags[k] as number;
    if ((f & IS_OVERLONG) !== 0) return undefined;
    upper |= f & UPPER;
    if ((f & IS_RUN) === 0) steps.push(hash[k] as number);
    else steps.push(...units.subarray(start[k], end[k]));
  }
  const first = flags[0] as number;
  const path: AliasPath = { heads: [], long: false, small: false, beginnings: [], whole: 0, single: -1 };
  const runLeads = (first & IS_RUN) !== 0;
  const pairLeads =
    runLeads && ((end[0] as number) - (start[0] as number) > 1 || (count > 1 && ((flags[1] as number) & IS_RUN) !== 0));
  const headSteps = pairLeads ? 2 : 1;
  let sequence = 0;
  steps.forEach((step, i) => {
    sequence = i === 0 ? step : extend(sequence, step);
    if (i >= headSteps && i + 1 < steps.length) path.beginnings.push(spread(sequence));
  });
  path.whole = spread(sequence);
  if (runLeads && !pairLeads) path.single = steps[0] as number;
  else if (pairLeads) path.heads.push(spread(extend(steps[0] as number, steps[1] as number)));
  else {
    const word = hash[0] as number;
    path.heads.push(spread(word));
    const cased = (first & (UPPER | LOWER)) !== 0;
    path.small = cased && upper === 0;
    if (path.small) path.heads.push(spread(word ^ SMALL_SALT));
    if (path.small || (cased && steps.length > 1)) path.heads.push(spread(word ^ NEAR_SALT));
  }
  path.long = steps.length > headSteps;
  return path;
}
