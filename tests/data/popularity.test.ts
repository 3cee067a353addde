import { expect, test } from 'vitest';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { flagsOf } from '../../data/aliases/flag-alias';
import { cityPopularity } from '../../data/popularity';

test('the capital of a state outweighs a town of its size, that of a territory by less', () => {
  const [state, territory, town] = (['state', 'territory', undefined] as const).map((of) =>
    cityPopularity(140_000, of),
  );
  expect(state).toBeGreaterThan(territory as number);
  expect(territory).toBeGreaterThan(town as number);
  expect((territory as number) - (town as number)).toBeLessThan(0.15);
});

test.each([
  ['CPI', true],
  ['GDP', true],
  ['ICC', false],
])('%s is a common word of English: %s', (letters, expected) => {
  expect((flagsOf(letters, letters.toLowerCase()) & AliasFlag.CommonWord) > 0).toBe(expected);
});
