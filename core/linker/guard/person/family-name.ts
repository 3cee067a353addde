import { bareLetters } from '../../../text/bare-letters';
import { isGivenName } from '../../names/first-names-uncased';
import { isPlainFirstName, nameFit } from '../../names/name-fit';
import type { PageMention } from '../../settle/page-mention';
import { CASELESS, classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { isHyphen, wordStart } from '../../units/word-walk';

const SON_OF = 'بن ';
/** First names of princes, which are other words elsewhere. */
const SONS = new Set('تركي سعود نايف بندر طلال سطام متعب منصور راكان عبدالمجيد سعد زايد حمدان راشد مكتوم'.split(' '));
/** First names that others may be left out of: who is "محمدحسین" is called Hossein. */
const OF_TWO = /^(?:محمد|علی|امیر|غلام)./u;
/** First names looked at. */
const MOST = 3;
const HYPHENS = /[\u2010-\u2013-]/;

/** The first of names with hyphens tells: "Pierre-Marie". */
const isFirstName = (word: string): boolean => {
  const [first = ''] = word.split(HYPHENS);
  return isPlainFirstName(first) || isPlainFirstName(bareLetters(first));
};

/** The word with its hyphens that ends at `end`: "Pierre-Marie". */
function startOfWord(text: string, end: number): number {
  let start = wordStart(text, end);
  while (start > 0 && start < end && isHyphen(unitAt(text, start - 1))) start = wordStart(text, start - 1);
  return start;
}

/** The words with capitals directly before `start`, the nearest first. */
function capitalsBefore(text: string, start: number): string[] {
  const words: string[] = [];
  for (let end = start - 1; words.length < MOST && unitAt(text, end) === SPACE; ) {
    const from = startOfWord(text, end);
    if (from === end || classOf(unitAt(text, from)) !== UPPER) break;
    words.push(text.slice(from, end));
    end = from - 1;
  }
  return words;
}

/** The word before a space that ends at `start`. */
const before = (text: string, start: number): string => text.slice(wordStart(text, start - 1), start - 1);

/** "Luís" and "Luiz" are one name. */
const spelt = (word: string): string => bareLetters(word).replace(/z$/, 's').replace(/y$/, 'i');

/** Whether a first name is one of the bearer's, who may have hyphens among his. */
const fits = (word: string, fullName: string): boolean =>
  nameFit(word, fullName) > 0 ||
  nameFit(spelt(word), fullName.split(' ').map(spelt).join(' ')) > 0 ||
  (!HYPHENS.test(word) && nameFit(word, fullName.replaceAll('-', ' ')) > 0);

/**
 * "Yann [Le Pen]", "Tomás [Díaz Ayuso]", "تركي [بن سلمان]": where a surname of several words stands behind a first name
 * that its known bearer has not, a relative is meant; "مصطفی [خامنه‌ای]" too, which a mark divides. Of other words with capitals nothing is known.
 */
export function isOfRelative({ many, text, from, scanned: { start } }: PageMention, fullName: string): boolean {
  if (!many || unitAt(from.run.text, start - 1) !== SPACE) return false;
  if (text.startsWith(SON_OF)) {
    const given = before(from.run.text, start);
    return SONS.has(given) || isGivenName(given);
  }
  if (classOf(unitAt(text, 0)) === CASELESS) {
    const given = before(from.run.text, start);
    return !text.includes(' ') && isGivenName(given) && !OF_TWO.test(given);
  }
  const others = capitalsBefore(from.run.text, start).filter((word) => isFirstName(word) && !fits(word, fullName));
  return others.length > 0 && bareLetters(fullName).endsWith(` ${bareLetters(text)}`);
}
