import { KINDS, type Kind } from '../card/entity-card';
import { LINK_FROM } from '../linker/link-from';
import type { Settings } from './settings';
import { parseSite } from './site';

/** What a setting must be, for whoever wrote something else. */
export type Expected =
  | { is: 'flag' }
  | { is: 'word'; words: readonly string[] }
  | { is: 'number'; least: number; most: number }
  | { is: 'sites' };

/** How a setting is read from untrusted data, and what it must be. */
interface Acceptance<T> {
  /** Undefined = not acceptable. A list keeps its acceptable parts. */
  accept(value: unknown): T | undefined;
  expected: Expected;
}

const oneOf = <T extends string>(...words: T[]): Acceptance<T> => ({
  accept: (value) => words.find((word) => word === value),
  expected: { is: 'word', words },
});

const flag: Acceptance<boolean> = {
  accept: (value) => (typeof value === 'boolean' ? value : undefined),
  expected: { is: 'flag' },
};

const sites: Acceptance<string[]> = {
  accept: (value) => {
    if (!Array.isArray(value)) return undefined;
    const known = value.flatMap((typed) => (typeof typed === 'string' ? (parseSite(typed) ?? []) : []));
    return [...new Set(known)].sort();
  },
  expected: { is: 'sites' },
};

/** A number between two others, rounded to `parts` of one. */
const between = (least: number, most: number, parts = 1): Acceptance<number> => ({
  accept: (value) =>
    typeof value === 'number' && value >= least && value <= most ? Math.round(value * parts) / parts : undefined,
  expected: { is: 'number', least, most },
});

const kinds: Acceptance<Kind[]> = {
  accept: (value) => (Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : undefined),
  expected: { is: 'word', words: KINDS },
};

export const ACCEPTANCE: { readonly [K in keyof Settings]: Acceptance<Settings[K]> } = {
  enabled: flag,
  mode: oneOf('everywhere', 'chosen'),
  sitesOff: sites,
  sitesOn: sites,
  open: oneOf('hover', 'click', 'hold'),
  holdKey: oneOf('Alt', 'Control', 'Shift'),
  hoverDelay: between(0, 5_000),
  closeDelay: between(0, 5_000),
  kinds,
  mentions: oneOf('all', 'first'),
  marks: oneOf('underline', 'dotted', 'background', 'none'),
  // Below there is no link to mark; at 1 none would be left.
  confidence: between(LINK_FROM, 0.99, 100),
  theme: oneOf('system', 'light', 'dark'),
  textSize: oneOf('small', 'normal', 'large', 'larger'),
  badge: flag,
  keepHistory: flag,
};
