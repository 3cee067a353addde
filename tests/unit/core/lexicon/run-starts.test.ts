import { describe, expect, it } from 'vitest';
import { buildRunStarts, type RunStart, RunStarts } from '../../../../core/lexicon/run-starts';
import { random } from './generate';

const rand = random(5);
const han = () => 0x4e00 + Math.floor(rand() * 3000);
const starts: RunStart[] = Array.from({ length: 5000 }, (_, i) => [han(), han(), i % 10 === 0 ? -1 : han()]);
const runStarts = new RunStarts(buildRunStarts(starts), new Uint16Array(0));

/** Places found in units that have two more behind them. */
function found(units: Uint16Array): number[] {
  const count = runStarts.find(new Int32Array(units.buffer), 0, units.length - 2);
  return [...runStarts.places.subarray(0, count)];
}

describe('the bitmap of beginnings in scripts without spaces', () => {
  it('never passes over a beginning it was built from', () => {
    const units = Uint16Array.from(starts.flatMap(([a, b, c]) => [a, b, c < 0 ? han() : c, 0x4e00]));
    const places = new Set(found(units));
    expect(starts.findIndex((_, i) => !places.has(4 * i))).toBe(-1);
  });

  it('passes over most others', () => {
    const units = Uint16Array.from({ length: 10_000 }, han);
    expect(found(units).length).toBeLessThan(2500);
  });

  it('finds units that may be names alone, and nothing else when it is empty', () => {
    const alone = new RunStarts(buildRunStarts([]), Uint16Array.of(0x7c73));
    const units = Uint16Array.of(0x4e00, 0x7c73, 0x4e01, 0x4e02, 0x4e03, 0x4e04);
    expect(alone.find(new Int32Array(units.buffer), 0, 3)).toBe(1);
    expect(alone.places[0]).toBe(1);
  });
});
