import { SHORTEST } from './affix-readings';
import { isElision, isSuffix } from './apostrophes';
import { KIND_APOSTROPHE } from './fold-classes';
import { FOLD, kindOf } from './fold-units';
import { BASE } from './hash';
import type { Gate, Reading, Word } from './reading';
import { unitOffset } from './unit-offset';

/** Readings by an apostrophe inside the word: an elided particle before it, a suffix after it. */
export function byApostrophe(word: Word, lang: string, gate: Gate, out: Reading[]): void {
  const { text, tokens, k, length } = word;
  const start = tokens.start[k] as number;
  const end = tokens.end[k] as number;
  const letters = String.fromCharCode(...word.units.subarray(0, length));
  const propose = (reading: Reading) => {
    if (gate.admits(reading.hash)) out.push(reading);
  };
  for (let i = start; i < end; i++) {
    if (kindOf(FOLD[text.charCodeAt(i)] as number) !== KIND_APOSTROPHE) continue;
    const at = unitsBefore(word, i);
    if (at < length && isElision(letters.slice(0, at), lang)) propose(part(word, at, length, i + 1, end, true));
    if (at >= SHORTEST && isSuffix(letters.slice(at), lang)) propose(part(word, 0, at, start, i, false));
  }
}

/** How many letters of the word lie before a text offset. */
function unitsBefore({ text, tokens, k, length }: Word, offset: number): number {
  let index = 0;
  while (index < length && unitOffset(text, tokens, k, index) < offset) index++;
  return index;
}

function part({ units }: Word, from: number, to: number, start: number, end: number, head: boolean): Reading {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, BASE) + (units[i] as number)) | 0;
  return { hash, front: '', from, to, back: '', start, end, inflected: false, head, tail: !head };
}
