import { expect, it } from 'vitest';
import { Kept } from '../../../../core/pack/kept';

it('answers what is made of a number, however many were asked before', () => {
  const kept = new Kept((number) => `n${number}`);
  const numbers = Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 30_011);
  for (const number of numbers) expect(kept.get(number)).toBe(`n${number}`);
});

it('makes what was asked last only once, also when it has grown meanwhile', () => {
  const made: number[] = [];
  const kept = new Kept((number) => {
    made.push(number);
    return number;
  });
  const numbers = Array.from({ length: 10_000 }, (_, number) => number);
  for (const number of numbers) kept.get(number);
  for (const number of numbers.slice(-4_000)) kept.get(number);
  expect(made).toEqual(numbers);
});
