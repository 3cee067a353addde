/** Words of the interface: tables of strings, one a page, with named slots: `'Open {name}'`. */

/** A sentence, or its two forms chosen by the slot `count`. */
export type Phrase = string | { readonly one: string; readonly other: string };
export type Strings = Readonly<Record<string, Phrase>>;

/** The slot names of a phrase, read from its type. */
type Slots<P> = P extends string
  ? P extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Slots<Rest>
    : never
  : P extends { one: infer One; other: infer Other }
    ? 'count' | Slots<One> | Slots<Other>
    : never;

type Values<P> = [Slots<P>] extends [never] ? [] : [values: Record<Slots<P>, string | number>];

export type Say<T extends Strings> = <K extends keyof T>(key: K, ...values: Values<T[K]>) => string;

/**
 * Makes the speaker of a table: `say('count', { count: 3 })` → `'3 names'`.
 * Numbers are written in the reader's grouping; unknown slots are left as they stand.
 */
export function speaker<const T extends Strings>(table: T): Say<T> {
  return (key, ...[values]) => {
    const slots = (values ?? {}) as Record<string, string | number>;
    const phrase = table[key] as Phrase;
    const text = typeof phrase === 'string' ? phrase : slots['count'] === 1 ? phrase.one : phrase.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = slots[name];
      return value === undefined ? whole : value.toLocaleString('en-GB');
    });
  };
}
