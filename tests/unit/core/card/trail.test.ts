import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trail } from '../../../../core/card/trail';

test('goes back and ahead, and forgets what lay ahead when another way is taken', () => {
  const trail = new Trail('a');
  for (const step of ['b', 'c']) trail.open(step);
  expect([trail.now, trail.beside(-1), trail.beside(1)]).toEqual(['c', 'b', undefined]);
  expect([trail.go(1), trail.go(-1), trail.go(-1), trail.go(-1)]).toEqual([false, true, true, false]);
  expect([trail.now, trail.beside(1)]).toEqual(['a', 'b']);
  trail.open('d');
  expect([trail.now, trail.beside(1), trail.beside(-1)]).toEqual(['d', undefined, 'a']);
});

test('is a browser’s history', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), fc.constantFrom('back', 'ahead'))), (moves) => {
      const trail = new Trail<number>(-1);
      let [steps, at] = [[-1], 0];
      for (const move of moves) {
        if (typeof move === 'number') {
          trail.open(move);
          steps = [...steps.slice(0, at + 1), move];
          at += 1;
        } else {
          trail.go(move === 'back' ? -1 : 1);
          at = Math.max(0, Math.min(steps.length - 1, at + (move === 'back' ? -1 : 1)));
        }
        expect(trail.now).toBe(steps[at]);
      }
    }),
  );
});
