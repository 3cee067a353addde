import { type Affix, type BeginningTable, type EndingTable, endsInVowel } from './affixes';
import { POWERS } from './hash';
import { type Gate, type Reading, ruleBit, type Word } from './reading';
import { unitOffset } from './unit-offset';
import { isWholeWord } from './whole-words';

/** Shortest word a rule may propose, in letters. */
export const SHORTEST = 2;

/** Readings by what stands at the end of the word: case endings, particles. */
export function byEnding(word: Word, table: EndingTable, gate: Gate, out: Reading[]): void {
  const { tokens, k, length } = word;
  if (length < SHORTEST) return;
  const whole = tokens.hashOf(k);
  const { rules, steps } = table.forEnd(word.letter(length - 2), word.letter(length - 1));
  for (let r = 0; r < rules.length; r++) {
    if ((gate.wanted & ruleBit(r)) === 0) continue;
    const hash = (Math.imul(whole, steps[2 * r] as number) + (steps[2 * r + 1] as number)) | 0;
    if (!gate.admits(hash)) continue;
    const affix = rules[r] as Affix;
    const to = length - affix.cut.length;
    if (!applies(word.letters, to, affix)) continue;
    const start = tokens.origin + (tokens.start[k] as number);
    const inflected = affix.outside === 0;
    const end = inflected ? tokens.origin + (tokens.end[k] as number) : unitOffset(tokens, k, to - 1) + 1;
    gate.told |= ruleBit(r);
    out.push({ hash, front: '', from: 0, to, back: affix.put, start, end, inflected, head: false, tail: !inflected });
  }
}

/** What forEnd left open: the rest of a long ending, the consonant before it, and that enough of the word remains. */
function applies(letters: Uint16Array, to: number, { cut, put, afterConsonant }: Affix): boolean {
  if (to < 1 || to + put.length < SHORTEST) return false;
  for (let i = 0; i < cut.length - 2; i++) if (letters[to + i] !== cut.charCodeAt(i)) return false;
  return !afterConsonant || !endsInVowel(letters[to - 1] as number);
}

/** Readings by what stands at the beginning of the word: conjunctions, prepositions, articles. */
export function byBeginning(word: Word, table: BeginningTable, gate: Gate, out: Reading[]): void {
  const rules = table.forStart(word.letter(0));
  if (rules.length === 0) return;
  const { tokens, k, letters, length: to } = word;
  for (let r = 0; r < rules.length; r++) {
    if ((gate.wanted & ruleBit(r)) === 0) continue;
    const { cut, put: front, cutHash, putHash, outside, only } = rules[r] as Affix;
    const from = cut.length;
    if (to - from < SHORTEST || !beginsWith(letters, cut)) continue;
    const power = POWERS[to - from] as number;
    if (only !== undefined && !only.has((tokens.hashOf(k) - Math.imul(cutHash, power)) | 0)) continue;
    const hash = (tokens.hashOf(k) + Math.imul(putHash - cutHash, power)) | 0;
    if (!gate.admits(hash) || isWholeWord(letters, from, to)) continue;
    const start = unitOffset(tokens, k, outside);
    const end = tokens.origin + (tokens.end[k] as number);
    gate.told |= ruleBit(r);
    out.push({ hash, front, from, to, back: '', start, end, inflected: false, head: true, tail: false });
  }
}

function beginsWith(letters: Uint16Array, cut: string): boolean {
  for (let i = 0; i < cut.length; i++) if (letters[i] !== cut.charCodeAt(i)) return false;
  return true;
}
