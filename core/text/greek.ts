import { type EndingTable, endings } from './affixes';

/** Case endings of Greek names: Μητσοτάκη, Ρωσίας, Τσίπρα, Παύλου, Πολιτειών. Folded: no accents, σ for ς. */
export const GREEK_ENDINGS: EndingTable = endings([
  { ασ: 'α', ησ: 'η', εσ: 'ε ων', ουσ: 'ου', α: 'ασ', η: 'ησ', ω: 'ωσ', οσ: 'ου ο ον ε', ο: 'ου', οι: 'ων ουσ' },
]);
