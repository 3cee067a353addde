import { LOWER, UPPER } from '../text/fold-classes';
import { extend, pairKey, spread } from '../text/hash';
import { tokenise } from '../text/tokenise';
import { IS_OVERLONG, IS_RUN, MAX_WORD, type Tokens } from '../text/tokens';
import { readUnits } from '../text/word-units';
import { MAX_TOKENS, MAX_UNITS, SMALL_SALT } from './layout';
import type { RunStart } from './run-starts';
import { smallSketch } from './small-words';

const letters = new Uint16Array(MAX_WORD + 20);

/** What the filters must know of one alias; all hashes are spread. */
export interface AliasPath {
  /** Keys of its beginning: the first word, or the first two units of a script without spaces. */
  heads: number[];
  /** How it begins, if with two units of scripts without spaces. */
  runStart: RunStart | undefined;
  /** More follows them. */
  long: boolean;
  /** It begins with a letter that could be a capital, and has no capital: the sketch of its first word. */
  small: number | undefined;
  /** Its beginnings that are longer than its heads and shorter than the alias. */
  beginnings: number[];
  whole: number;
  /** A unit of an unspaced script that begins the alias and is not followed by another, else -1. */
  single: number;
}

/** Keys of an alias, or undefined when it has no letters, is too long to be indexed, or has a NUL. */
export function aliasPath(alias: string, tokens: Tokens): AliasPath | undefined {
  if (alias.includes('\0')) return undefined;
  tokenise(alias, 0, alias.length, tokens);
  const { count, start, end, flags, units } = tokens;
  if (count === 0 || tokens.next < alias.length || count > MAX_TOKENS || alias.length > MAX_UNITS) return undefined;
  const steps: number[] = [];
  let upper = 0;
  for (let k = 0; k < count; k++) {
    const f = flags[k] as number;
    if ((f & IS_OVERLONG) !== 0) return undefined;
    upper |= f & UPPER;
    if ((f & IS_RUN) === 0) steps.push(tokens.hashOf(k));
    else steps.push(...units.subarray(start[k], end[k]));
  }
  const first = flags[0] as number;
  const path: AliasPath = {
    heads: [],
    runStart: undefined,
    long: false,
    small: undefined,
    beginnings: [],
    whole: 0,
    single: -1,
  };
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
  else if (pairLeads) {
    path.heads.push(pairKey(steps[0] as number, steps[1] as number));
    path.runStart = [steps[0] as number, steps[1] as number, steps.length > 2 ? (steps[2] as number) >>> 0 : -1];
  } else {
    const word = tokens.hashOf(0);
    path.heads.push(spread(word));
    if ((first & (UPPER | LOWER)) !== 0 && upper === 0) {
      path.heads.push(spread(word ^ SMALL_SALT));
      path.small = sketchOf(tokens);
    }
  }
  path.long = steps.length > headSteps;
  return path;
}

/** Sketch of the first word by its folded letters. */
function sketchOf(tokens: Tokens): number {
  const length = readUnits(tokens, 0, letters, 0);
  const second = length > 1 ? (letters[1] as number) : 0;
  return smallSketch(letters[0] as number, second, letters[length - 1] as number, length);
}
