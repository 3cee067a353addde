/**
 * Words of the interface. Each room has an English table (`english.ts`) with named slots: `'Open {name}'`. The table is
 * for types, tests and the build, which writes it into `_locales/en/messages.json`; at run time the words come from a
 * look-up that the entrypoint hands over, so no English travels in a script.
 */

import { directionOf } from './direction';

/** A sentence, or its forms chosen by the slot `count`; `note` tells translators what the words alone do not. */
export type Phrase =
  | string
  | { readonly text: string; readonly note: string }
  | { readonly one: string; readonly other: string; readonly note?: string };
export type Strings = Readonly<Record<string, Phrase>>;

/** The slot names of a phrase, read from its type. */
type Slots<P> = P extends string
  ? P extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Slots<Rest>
    : never
  : P extends { text: infer Text }
    ? Slots<Text>
    : P extends { one: infer One; other: infer Other }
      ? 'count' | Slots<One> | Slots<Other>
      : never;

type Values<P> = [Slots<P>] extends [never] ? [] : [values: Record<Slots<P>, string | number>];

type Say<T extends Strings> = <K extends keyof T & string>(key: K, ...values: Values<T[K]>) => string;

/** The words under a message name in the reader's language; `''` when there are none. */
export type Look = (name: string) => string;

let look: Look = () => '';

/** Lets every speaker find its words; an entrypoint says once, before it draws, where they are. */
export function speakThrough(lookUp: Look): void {
  look = lookUp;
}

/** Language of the interface (BCP 47): that of the words found, which need not be the browser's. */
export const language = (): string => look('interface_language') || 'en';

/** The same for numbers and dates: Western digits and calendar, as in the cards. */
export const numberLocale = (): string => `${language()}-u-ca-gregory-nu-latn`;

/** Name of a message in `_locales`: letters, digits and underscores only. */
export const messageName = (room: string, key: string): string => `${room}_${key}`.replaceAll('-', '_');

/**
 * Makes the speaker of a room: `say('count', { count: 3 })` → `'3 names'`, in the plural form of the language.
 * Numbers are written in the reader's grouping; unknown slots are left as they stand.
 */
export function speaker<T extends Strings>(room: string): Say<T> {
  return (key, ...[values]) => {
    const slots = (values ?? {}) as Record<string, string | number>;
    const name = messageName(room, key);
    return (look(name) || pluralOf(name, slots['count'])).replace(/\{(\w+)\}/g, (whole, slot: string) => {
      const value = slots[slot];
      if (typeof value === 'string') return isolated(value);
      return value === undefined ? whole : value.toLocaleString(numberLocale());
    });
  };
}

const isRtl = (): boolean => directionOf(language()) === 'rtl';

/** Foreign words in a sentence from right to left keep their own order and leave the sentence's alone. */
const isolated = (words: string): string => (isRtl() ? `\u2068${words}\u2069` : words);

function pluralOf(name: string, count: string | number | undefined): string {
  return look(`${name}_${new Intl.PluralRules(language()).select(Number(count))}`) || look(`${name}_other`);
}
