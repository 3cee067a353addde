/** What stands before or behind a word where it is no name, as words or as stems; with nothing it is none at all. */
export interface Beside {
  before?: ReadonlySet<string> | RegExp;
  after?: ReadonlySet<string> | RegExp;
  /** How the word behind begins. */
  stems?: readonly string[];
}

/** The words of a list; two that stand together are one of its items. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));
