import { hashOf, INVERSE_POWERS, POWERS } from './hash';

/**
 * A way a name may be written inside a word: take `cut` off (at the end or the beginning), put `put` there, and look
 * the result up. Compiled to hash arithmetic, so trying one reads only the letters of `cut`.
 */
export interface Affix {
  readonly cut: string;
  readonly put: string;
  /** Units of the word that lie outside the name's span. */
  readonly outside: number;
  /** What remains must end in a consonant. */
  readonly afterConsonant: boolean;
  /** Hashes of what alone may remain, if only some may. */
  readonly only: ReadonlySet<number> | undefined;
  readonly cutHash: number;
  readonly putHash: number;
  /** Of an ending: the hash of what is proposed is that of the word times `times` plus `plus`. */
  readonly times: number;
  readonly plus: number;
}

/** Rules as written in the language files: what is put → space-separated list of what is cut; `-` cuts nothing. */
export type AffixLists = Readonly<Record<string, string>>;

interface Options {
  /** The affix is no part of the name's span (particles); otherwise it is (case endings). */
  outside?: boolean;
  /** Rules that put nothing apply only after a consonant. */
  consonant?: boolean;
}

function affix(cut: string, put: string, options: Options): Affix {
  const cutHash = hashOf(cut);
  const putHash = hashOf(put);
  const times = Math.imul(INVERSE_POWERS[cut.length] ?? 1, POWERS[put.length] ?? 1);
  return {
    cut,
    put,
    outside: options.outside ? cut.length : 0,
    afterConsonant: options.consonant === true && (put === '' || cut === ''),
    only: undefined,
    cutHash,
    putHash,
    times,
    plus: (putHash - Math.imul(cutHash, times)) | 0,
  };
}

function expand(lists: AffixLists, options: Options): Affix[] {
  const seen = new Set<string>();
  return Object.entries(lists).flatMap(([put, cuts]) =>
    cuts
      .split(/\s+/)
      .map((cut) => (cut === '-' ? '' : cut))
      .filter((cut) => cut !== put && !seen.has(`${cut} ${put}`) && seen.add(`${cut} ${put}`))
      .map((cut) => affix(cut, put, options)),
  );
}

/** 1 for each unit that is a vowel, or no consonant that an ending may follow. */
const VOWELS = new Uint8Array(0x10000);
for (const vowel of 'аеиоуыэюяьйіїєўaeiouy') VOWELS[vowel.charCodeAt(0)] = 1;
const SLOTS = 4096;
const NO_RULES: readonly Affix[] = [];
const NO_ENDINGS: Endings = { rules: NO_RULES, steps: new Int32Array(0) };

/** Whether a word, or part of one, may lose an ending that wants a consonant before it. */
export function endsInVowel(unit: number): boolean {
  return VOWELS[unit] === 1;
}

/** Rules for a pair of last units. */
interface Endings {
  rules: readonly Affix[];
  /** `times` and `plus` of each. */
  steps: Int32Array;
}

/** Endings, found by the last two units of a word. */
export class EndingTable {
  /** All rules. */
  readonly all: readonly Affix[];
  /** Rules for a pair of last units, kept where the pair's low bits say; another pair there replaces them. */
  private readonly pairs = new Int32Array(SLOTS).fill(-1);
  private readonly kept: Endings[] = [];

  constructor(all: readonly Affix[]) {
    this.all = all;
    for (let i = 0; i < SLOTS; i++) this.kept.push(NO_ENDINGS);
  }

  /** Rules that may apply to a word ending in these two units; what stands before them is not yet checked. */
  forEnd(beforeLast: number, last: number): Endings {
    const pair = (beforeLast << 16) | last;
    const slot = ((beforeLast & 63) << 6) | (last & 63);
    if (this.pairs[slot] !== pair) {
      const rules = this.all.filter((affix) => fits(affix, beforeLast, last));
      this.pairs[slot] = pair;
      this.kept[slot] = { rules, steps: Int32Array.from(rules.flatMap(({ times, plus }) => [times, plus])) };
    }
    return this.kept[slot] as Endings;
  }
}

function fits({ cut, afterConsonant }: Affix, beforeLast: number, last: number): boolean {
  const n = cut.length;
  if (n > 0 && cut.charCodeAt(n - 1) !== last) return false;
  if (n > 1 && cut.charCodeAt(n - 2) !== beforeLast) return false;
  return n > 1 || !afterConsonant || !endsInVowel(n === 0 ? last : beforeLast);
}

/** Endings table from rule lists (all in folded letters). */
export function endings(lists: readonly AffixLists[], options: Options = {}): EndingTable {
  const all = lists.flatMap((one) => expand(one, options));
  return new EndingTable([...new Map(all.map((one) => [`${one.cut} ${one.put}`, one])).values()]);
}

/** Beginnings, found by the first unit of a word. */
export class BeginningTable {
  /** All rules. */
  readonly all: readonly Affix[];
  private readonly base: number;
  private readonly rules: (readonly Affix[])[] = [];

  constructor(all: readonly Affix[]) {
    this.all = all;
    const firsts = all.map(({ cut }) => cut.charCodeAt(0));
    this.base = Math.min(...firsts);
    for (let unit = this.base; unit <= Math.max(...firsts); unit++) {
      this.rules.push(all.filter((_, i) => firsts[i] === unit));
    }
  }

  /** Rules that may apply to a word beginning with this folded unit. */
  forStart(unit: number): readonly Affix[] {
    const at = unit - this.base;
    return at >= 0 && at < this.rules.length ? (this.rules[at] as readonly Affix[]) : NO_RULES;
  }
}

/** A rule of a {@link BeginningTable}; `outside` says how many units of `cut` lie before the name's span. */
export type Beginning = Pick<Affix, 'cut' | 'put' | 'outside'> & { only?: ReadonlySet<number> };

/** Beginnings table. */
export function beginnings(list: readonly Beginning[]): BeginningTable {
  return new BeginningTable(list.map(({ cut, put, outside, only }) => ({ ...affix(cut, put, {}), outside, only })));
}
