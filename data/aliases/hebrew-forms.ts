/**
 * Other ways in which Hebrew writes what it is known to write: acronyms with the last letter in its other shape, towns
 * behind a particle, names of foreigners with more or fewer of the letters that stand for vowels.
 */

/** Letters that have another shape at the end of a word. */
const WITHIN = 'כמנפצ';
const AT_END = 'ךםןףץ';
const ACRONYM = /^(\p{Script=Hebrew}+["״])([כמנפצךםןףץ])$/u;

/** בג"ץ, בג"צ: an acronym is a word to some and letters to others. */
export function acronymVariants(text: string): string[] {
  const [, letters, last = ''] = ACRONYM.exec(text) ?? [];
  if (letters === undefined) return [];
  const at = AT_END.indexOf(last);
  return [letters + (at < 0 ? AT_END.charAt(WITHIN.indexOf(last)) : WITHIN.charAt(at))];
}

const THE_TOWN = 'העיר ';

/** העיר עזה: behind a particle the noun has no article, ב[עיר עזה]. */
export const townVariants = (text: string): string[] => (text.startsWith(THE_TOWN) ? [text.slice(1)] : []);

/** Shorter words with such a letter less are other words. */
const LONG = 4;
/** Letters for vowels within a word: an א between consonants, one of two ו or י. */
const SPARE = /(?<=[^\sאהויע'׳-])א(?=[^\sאהויע'׳-])|(?<=ו)ו|(?<=י)י/gu;

/** סלמאן, סלמן; נוואף, נואף: names of several words, each time with one such letter less. */
export function vowelVariants(text: string): string[] {
  if (!text.includes(' ')) return [];
  const variants: string[] = [];
  for (const { index } of text.matchAll(SPARE)) {
    const start = text.lastIndexOf(' ', index) + 1;
    const end = `${text} `.indexOf(' ', index);
    if (end - start > LONG) variants.push(text.slice(0, index) + text.slice(index + 1));
  }
  return variants;
}
