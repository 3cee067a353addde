import { SHORTEST } from './affix-readings';
import { isElision, isSuffix, LONGEST } from './apostrophes';
import { KIND_APOSTROPHE } from './fold-classes';
import { FOLD, kindOf } from './fold-units';
import { BASE } from './hash';
import { ALL_RULES, type Gate, type Reading, type Word } from './reading';
import { unitOffset } from './unit-offset';

/** Readings by an apostrophe inside the word: an elided particle before it, a suffix after it. */
export function byApostrophe(word: Word, lang: string, gate: Gate, out: Reading[]): void {
  const { tokens, k, length } = word;
  const { origin, units } = tokens;
  const start = tokens.start[k] as number;
  const end = tokens.end[k] as number;
  const propose = (reading: Reading) => {
    if (!gate.admits(reading.hash)) return;
    gate.told = ALL_RULES;
    out.push(reading);
  };
  // A particle has no apostrophe of its own: "AL’l’Iran" begins with no "all’".
  let first = true;
  for (let i = start; i < end; i++) {
    if (kindOf(FOLD[units[i] as number] as number) !== KIND_APOSTROPHE) continue;
    const at = lettersBefore(word, origin + i);
    const elides = first;
    first = false;
    if (elides && at < length && at <= LONGEST && isElision(spelt(word, 0, at), lang)) {
      propose(part(word, at, length, origin + i + 1, origin + end, true));
    }
    if (at >= SHORTEST && length - at <= LONGEST && isSuffix(spelt(word, at, length), lang)) {
      propose(part(word, 0, at, origin + start, origin + i, false));
    }
  }
}

function spelt({ letters }: Word, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(letters[i] as number);
  return text;
}

/** How many letters of the word lie before a text offset. */
function lettersBefore({ tokens, k, length }: Word, offset: number): number {
  let index = 0;
  while (index < length && unitOffset(tokens, k, index) < offset) index++;
  return index;
}

function part({ letters }: Word, from: number, to: number, start: number, end: number, head: boolean): Reading {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, BASE) + (letters[i] as number)) | 0;
  return { hash, front: '', from, to, back: '', start, end, inflected: false, head, tail: !head };
}
