import { classOf, isApostrophe, MARK, unitAt } from '../char-class';
import { wordEnding, wordStarting } from '../word-walk';

const SPACE = 0x20;
const S = 0x73;

/** Words and phrases by that word of each which stands at a name: the last before it, the first behind it. */
type Phrases = ReadonlyMap<string, readonly string[]>;

function phrasesBy(phrases: Iterable<string>, index: 0 | -1): Phrases {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = phrase.split(/[ .-]/).at(index) as string;
    found.set(word, [...(found.get(word) ?? []), phrase]);
  }
  return found;
}

/** Phrases that stand before names: "news site" is found by "site". */
export const phrasesBefore = (phrases: Iterable<string>): Phrases => phrasesBy(phrases, -1);

/** Phrases that stand behind names: "op-ed" is found by "op". */
export const phrasesBehind = (phrases: Iterable<string>): Phrases => phrasesBy(phrases, 0);

/** The phrase before a name that starts at `start`, '' when there is none; its letters are alike in case. */
export function phraseBefore(text: string, start: number, phrases: Phrases): string {
  if (unitAt(text, start - 1) !== SPACE) return '';
  const end = start - 1;
  for (const phrase of phrases.get(wordEnding(text, end)) ?? [])
    if (text.endsWith(phrase, end) && classOf(unitAt(text, end - phrase.length - 1)) >= MARK) return phrase;
  return '';
}

/** True when `next` is no more of the phrase's last word; a dot has ended it already: "Gov.Hochul". */
const endsWord = (phrase: string, next: number): boolean => phrase.endsWith('.') || classOf(next) >= MARK;

/** The phrase behind a name that ends at `end`, as {@link phraseBefore}. */
export function phraseBehind(text: string, end: number, phrases: Phrases): string {
  if (unitAt(text, end) !== SPACE) return '';
  const start = end + 1;
  for (const phrase of phrases.get(wordStarting(text, start)) ?? [])
    if (text.startsWith(phrase, start) && endsWord(phrase, unitAt(text, start + phrase.length))) return phrase;
  return '';
}

/** Where a name that ends at `end` ends with its "’s", if it has one. */
export const withOwner = (text: string, end: number): number =>
  isApostrophe(unitAt(text, end)) && (unitAt(text, end + 1) | SPACE) === S ? end + 2 : end;
