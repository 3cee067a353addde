import { type Affix, type BeginningTable, type EndingTable, endsInVowel } from './affixes';
import { POWERS } from './hash';
import type { Gate, Reading, Word } from './reading';
import { unitOffset } from './unit-offset';

/** Shortest word a rule may propose, in letters. */
export const SHORTEST = 2;

/** Readings by what stands at the end of the word: case endings, particles. */
export function byEnding(word: Word, table: EndingTable, gate: Gate, out: Reading[]): void {
  const { tokens, k, length } = word;
  if (length < SHORTEST) return;
  const whole = tokens.hash[k] as number;
  const rules = table.forEnd(word.unit(length - 2), word.unit(length - 1));
  for (let r = 0; r < rules.length; r++) {
    const affix = rules[r] as Affix;
    const to = length - affix.cut.length;
    const stem = Math.imul(whole - affix.cutHash, affix.inverse);
    const hash = (Math.imul(stem, affix.power) + affix.putHash) | 0;
    if (!gate.admits(hash) || !applies(word.units, to, affix)) continue;
    const start = tokens.start[k] as number;
    const inflected = affix.outside === 0;
    const end = inflected ? (tokens.end[k] as number) : unitOffset(word.text, tokens, k, to - 1) + 1;
    out.push({ hash, front: '', from: 0, to, back: affix.put, start, end, inflected, head: false, tail: !inflected });
  }
}

/** What forEnd left open: the rest of a long ending, the consonant before it, and that enough of the word remains. */
function applies(units: Uint16Array, to: number, { cut, put, afterConsonant }: Affix): boolean {
  if (to < 1 || to + put.length < SHORTEST) return false;
  for (let i = 0; i < cut.length - 2; i++) if (units[to + i] !== cut.charCodeAt(i)) return false;
  return !afterConsonant || !endsInVowel(units[to - 1] as number);
}

/** Readings by what stands at the beginning of the word: conjunctions, prepositions, articles. */
export function byBeginning(word: Word, table: BeginningTable, gate: Gate, out: Reading[]): void {
  const rules = table.get(word.unit(0));
  if (rules === undefined) return;
  const { tokens, k, units, length: to } = word;
  for (let r = 0; r < rules.length; r++) {
    const { cut, put: front, cutHash, putHash, outside } = rules[r] as Affix;
    const from = cut.length;
    if (to - from < SHORTEST || !beginsWith(units, cut)) continue;
    const hash = ((tokens.hash[k] as number) + Math.imul(putHash - cutHash, POWERS[to - from] as number)) | 0;
    if (!gate.admits(hash)) continue;
    const start = unitOffset(word.text, tokens, k, outside);
    const end = tokens.end[k] as number;
    out.push({ hash, front, from, to, back: '', start, end, inflected: false, head: true, tail: false });
  }
}

function beginsWith(units: Uint16Array, cut: string): boolean {
  for (let i = 0; i < cut.length; i++) if (units[i] !== cut.charCodeAt(i)) return false;
  return true;
}
