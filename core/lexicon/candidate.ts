import { spaced } from '../text/canonical';
import type { Reading } from '../text/reading';
import { MAX_WORD, type Tokens } from '../text/tokens';
import { readUnits } from '../text/word-units';
import { MAX_TOKENS, MAX_UNITS } from './layout';

const STEPS = MAX_TOKENS + 2;

/**
 * The words a candidate name is made of so far. Kept as token numbers; the letters are put together only when the
 * filters say that the whole may be a name.
 */
export class Candidate {
  /** Canonical form; valid after {@link compose}. */
  readonly units = new Uint16Array(MAX_TOKENS * (MAX_WORD + 20) + MAX_UNITS);
  private readonly tokens: Tokens;
  private readonly token = new Int32Array(STEPS);
  /** For runs: the units taken. */
  private readonly from = new Int32Array(STEPS);
  private readonly to = new Int32Array(STEPS);
  private readonly reading: (Reading | undefined)[] = new Array(STEPS).fill(undefined);
  private readonly word = new Uint16Array(MAX_WORD + 20);

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Makes token `k`, as it stands or as `reading`, the word number `step`. */
  setWord(step: number, k: number, reading: Reading | undefined): void {
    this.token[step] = k;
    this.to[step] = 0;
    this.reading[step] = reading;
  }

  /** Makes units `from`…`to` of the piece, in run `k`, the part number `step`. */
  setRun(step: number, k: number, from: number, to: number): void {
    this.token[step] = k;
    this.from[step] = from;
    this.to[step] = to;
  }

  /** Puts together the first `steps` parts; returns the length in {@link units}. */
  compose(steps: number): number {
    const { units, tokens, token } = this;
    let length = 0;
    for (let step = 0; step < steps; step++) {
      const k = token[step] as number;
      if (step > 0 && spaced(tokens.flags[token[step - 1] as number] as number, tokens.flags[k] as number)) {
        units[length++] = 0x20;
      }
      length = this.put(step, k, length);
    }
    return length;
  }

  private put(step: number, k: number, length: number): number {
    const { units, tokens, word } = this;
    const to = this.to[step] as number;
    let at = length;
    if (to > 0) {
      for (let u = this.from[step] as number; u < to; u++) units[at++] = tokens.units[u] as number;
      return at;
    }
    const reading = this.reading[step];
    if (reading === undefined) return readUnits(tokens, k, units, at);
    readUnits(tokens, k, word, 0);
    for (let i = 0; i < reading.front.length; i++) units[at++] = reading.front.charCodeAt(i);
    for (let u = reading.from; u < reading.to; u++) units[at++] = word[u] as number;
    for (let i = 0; i < reading.back.length; i++) units[at++] = reading.back.charCodeAt(i);
    return at;
  }
}
