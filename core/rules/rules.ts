/**
 * What the reader told us about names: "that is somebody else here", "never mark this one", "I know them". Rules are
 * kept on this computer, listed in the options and taken back there.
 */

/** How far a "wrong person" reaches. */
export const SCOPES = ['page', 'site', 'everywhere'] as const;
export type Scope = (typeof SCOPES)[number];

/** The words `surface` do not mean `entity`: on one page, on one site, anywhere. */
export interface WrongRule {
  entity: string;
  surface: string;
  scope: Scope;
  /** Address of the page without its fragment, or the site; `''` for everywhere. */
  where: string;
  /** When it was said, in milliseconds since 1970. */
  at: number;
}

/** `entity` is never marked. */
interface MutedRule {
  entity: string;
  at: number;
}

/** The reader knows `entity`: its marks are faint until `until`, in milliseconds since 1970. */
interface KnownRule {
  entity: string;
  until: number;
}

export interface Rules {
  wrong: WrongRule[];
  muted: MutedRule[];
  known: KnownRule[];
}

export const NO_RULES: Readonly<Rules> = Object.freeze({ wrong: [], muted: [], known: [] });

/** Milliseconds after which somebody known may be news again: 90 days. */
export const KNOWN_FOR = 90 * 24 * 60 * 60 * 1000;

/** Rules kept of each list; the oldest give way. */
export const MOST_RULES = 2_000;

/** UTF-16 code units an id, a surface and an address may have. */
export const LONGEST = { entity: 120, surface: 200, where: 2_000 } as const;

/** Two ways of writing a name that are the same to a reader. */
export const sameSurface = (a: string, b: string): boolean => plainSurface(a) === plainSurface(b);

const plainSurface = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
