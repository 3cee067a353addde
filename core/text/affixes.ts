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
  /** What remains must end in a consonant (endings) */
  readonly afterConsonant: boolean;
  readonly cutHash: number;
  readonly putHash: number;
  readonly inverse: number;
  readonly power: number;
}

/** Affixes by the unit that must stand last (endings) or first (beginnings); key 0 holds empty `cut`s. */
export type AffixTable = ReadonlyMap<number, readonly Affix[]>;

/** Rules as written in the language files: what is put → space-separated list of what is cut; `-` cuts nothing. */
export type AffixLists = Readonly<Record<string, string>>;

interface Options {
  /** The affix is no part of the name's span (particles); otherwise it is (case endings). */
  outside?: boolean;
  /** Rules that put nothing apply only after a consonant. */
  consonant?: boolean;
}

function affix(cut: string, put: string, options: Options): Affix {
  return {
    cut,
    put,
    outside: options.outside ? cut.length : 0,
    afterConsonant: options.consonant === true && (put === '' || cut === ''),
    cutHash: hashOf(cut),
    putHash: hashOf(put),
    inverse: INVERSE_POWERS[cut.length] ?? 1,
    power: POWERS[put.length] ?? 1,
  };
}

function group(list: readonly Affix[], key: (cut: string) => number): AffixTable {
  const table = new Map<number, Affix[]>();
  for (const one of list) {
    const k = one.cut === '' ? 0 : key(one.cut);
    const same = table.get(k);
    if (same) same.push(one);
    else table.set(k, [one]);
  }
  return table;
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

/** Endings table from rule lists (all in folded letters). */
export function endings(lists: readonly AffixLists[], options: Options = {}): AffixTable {
  const all = lists.flatMap((one) => expand(one, options));
  const unique = new Map(all.map((one) => [`${one.cut} ${one.put}`, one]));
  return group([...unique.values()], (cut) => cut.charCodeAt(cut.length - 1));
}

/** Beginnings table; `spans` says for each cut how many of its units lie before the name's span. */
export function beginnings(list: readonly { cut: string; put: string; outside: number }[]): AffixTable {
  const all = list.map(({ cut, put, outside }) => ({ ...affix(cut, put, {}), outside }));
  return group(all, (cut) => cut.charCodeAt(0));
}
