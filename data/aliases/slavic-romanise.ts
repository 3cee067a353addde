/** Other Latin spellings of Ukrainian, Russian and Belarusian names, by rule. */
import { otherSpellings } from './other-spellings';

/** "Syrskyi", "Lavrovskiy", "Chaikovsky": endings of one adjective, as systems of romanisation have it. */
const SURNAME = /(?<=\p{Ll}(?:sk|ck|zk))(?:yi|yy|iy|ii|ij|y|i)$/u;
const SURNAME_ENDS = ['y', 'yi', 'yy', 'iy', 'ii'];
/** "Serhii", "Yuriy", "Vitaly": first names in -ій, -ий. */
const FIRST = /(?<=\p{Ll}(?:r|l|n|t|s|d|h|g))(?:yi|yy|iy|ii|ij)$|(?<=\p{Ll}(?:ur|al|ol|er|tr|it|en|rg))y$/u;
const FIRST_ENDS = ['y', 'iy', 'ii'];
/** Combinations of both beyond these are rarely met. */
const MOST = 12;

const endsOf = (word: string, end: RegExp, ends: readonly string[]): string[] =>
  end.test(word) ? ends.map((other) => word.replace(end, other)) : [word];

/**
 * Up to twelve spellings of a person's name of two or three words, "Oleksandr Syrskyi" as "Oleksandr Syrsky"; the given
 * one and those that fold alike are left out.
 */
export function slavicVariants(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3) return [];
  const firsts = endsOf(words[0] as string, FIRST, FIRST_ENDS);
  const lasts = endsOf(words.at(-1) as string, SURNAME, SURNAME_ENDS);
  const spellings = lasts.flatMap((last) => firsts.map((first) => [first, ...words.slice(1, -1), last].join(' ')));
  return otherSpellings(name, spellings, MOST);
}
