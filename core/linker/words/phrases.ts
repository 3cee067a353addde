import { classOf, isApostrophe, MARK, unitAt } from '../units/char-class';
import { S, SPACE } from '../units/signs';
import { lettersEnd, lettersStart } from '../units/word-walk';
import { WordTable } from './word-table';

/** Words and phrases in lower case by that word of each which stands at a name: the last before it, the first behind. */
export class Phrases {
  /** The words that they are found by. */
  readonly words: readonly string[];
  readonly #numbers: WordTable;
  readonly #lists: readonly (readonly string[])[];

  constructor(phrases: Iterable<string>, index: 0 | -1) {
    const found = new Map<string, string[]>();
    for (const phrase of phrases) {
      const word = phrase.split(/[ .-]/).at(index) as string;
      found.set(word, [...(found.get(word) ?? []), phrase]);
    }
    this.words = [...found.keys()];
    this.#numbers = new WordTable(new Map(this.words.map((word, at) => [word, at + 1])));
    this.#lists = [[], ...found.values()];
  }

  /** The phrases with the word `start`…`end` of a text. */
  with(text: string, start: number, end: number): readonly string[] {
    return this.#lists[this.#numbers.bitsAt(text, start, end)] as readonly string[];
  }
}

/** Phrases that stand before names: "news site" is found by "site". */
export const phrasesBefore = (phrases: Iterable<string>): Phrases => new Phrases(phrases, -1);

/** Phrases that stand behind names: "op-ed" is found by "op". */
export const phrasesBehind = (phrases: Iterable<string>): Phrases => new Phrases(phrases, 0);

/** The phrase before a name that starts at `start`, in whatever case; '' when there is none. */
export function phraseBefore(text: string, start: number, phrases: Phrases): string {
  if (unitAt(text, start - 1) !== SPACE) return '';
  const end = start - 1;
  for (const phrase of phrases.with(text, lettersStart(text, end), end)) {
    const from = end - phrase.length;
    if (text.slice(Math.max(0, from), end).toLowerCase() === phrase && classOf(unitAt(text, from - 1)) >= MARK)
      return phrase;
  }
  return '';
}

/** True when `next` is no more of the phrase's last word; a dot has ended it already: "Gov.Hochul". */
const endsWord = (phrase: string, next: number): boolean => phrase.endsWith('.') || classOf(next) >= MARK;

/** The phrase behind a name that ends at `end`, as {@link phraseBefore}. */
export function phraseBehind(text: string, end: number, phrases: Phrases): string {
  if (unitAt(text, end) !== SPACE) return '';
  const start = end + 1;
  for (const phrase of phrases.with(text, start, lettersEnd(text, start))) {
    const to = start + phrase.length;
    if (text.slice(start, to).toLowerCase() === phrase && endsWord(phrase, unitAt(text, to))) return phrase;
  }
  return '';
}

/** Where a name that ends at `end` ends with its "’s", if it has one. */
export const withOwner = (text: string, end: number): number =>
  isApostrophe(unitAt(text, end)) && (unitAt(text, end + 1) | SPACE) === S ? end + 2 : end;

/** Opening quotation marks: « „ “ " ‘. */
const isOpeningQuote = (unit: number): boolean =>
  unit === 0xab || unit === 0x201e || unit === 0x201c || unit === 0x22 || unit === 0x2018;

/** Where a name with its opening quotation mark starts, French with a space behind it: "агентство «[Тасним]»". */
export function beforeQuote(text: string, start: number): number {
  const last = unitAt(text, start - 1);
  if (isOpeningQuote(last)) return start - 1;
  const spaced = last === SPACE || last === 0xa0 || last === 0x202f;
  return spaced && unitAt(text, start - 2) === 0xab ? start - 2 : start;
}
