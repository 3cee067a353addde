/** The hand-made part of the fold table: letters that Unicode's decomposition leaves apart, and scripts. */
import * as C from '../core/text/fold-classes';

/** Applied after compatibility decomposition and lower-casing. */
export const LETTER_REPLACEMENTS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ɓ: 'b',
  ɗ: 'd',
  ƴ: 'y',
  ς: 'σ',
  // Arabic script: one letter for the ways of writing it in Arabic, Persian, Urdu and Kurdish; in Urdu ے is another
  // letter than ی: چلے "went" is not چلی, Chile.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
  '۰': '0',
  '۱': '1',
  '۲': '2',
  '۳': '3',
  '۴': '4',
  '۵': '5',
  '۶': '6',
  '۷': '7',
  '۸': '8',
  '۹': '9',
  // Hebrew final letters stay apart: they end words, and words are what is compared.
};

const RANGES: readonly [RegExp, number][] = [
  [/\p{N}/u, 0],
  [/\p{Script=Latin}/u, C.LATIN],
  [/\p{Script=Cyrillic}/u, C.CYRILLIC],
  [/\p{Script=Greek}/u, C.GREEK],
  [/\p{Script=Arabic}/u, C.ARABIC],
  [/\p{Script=Hebrew}/u, C.HEBREW],
  [/\p{Script=Hangul}/u, C.HANGUL],
  [/[\p{Script=Katakana}ー]/u, C.KATAKANA],
];

/** Script bit of a folded letter; digits have none and go with any neighbour. */
export function scriptFlag(unit: number): number {
  const letter = String.fromCharCode(unit);
  return RANGES.find(([range]) => range.test(letter))?.[1] ?? C.OTHER;
}
