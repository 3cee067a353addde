import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../../../components/card/time-scale';

test('no dates, no scale', () => {
  expect(timeScale([])).toBeUndefined();
  expect(timeScale(['soon'])).toBeUndefined();
});

test('whole years around all dates, few ticks', () => {
  const scale = timeScale(['2012', '2025-11-10']);
  expect([scale?.from, scale?.to]).toEqual([2012, 2026]);
  expect(scale?.ticks).toEqual([2015, 2020, 2025]);
  expect(timeScale(['2025-02-01'])).toMatchObject({ from: 2025, to: 2026, ticks: [2025] });
});

test('a date lies where its year, month and day say', () => {
  const scale = timeScale(['2020-01-01', '2029-12-31']);
  expect(scale?.at('2025-01-01')).toBeCloseTo(0.5, 2);
  expect(scale?.at('2020')).toBeCloseTo(0.05, 3);
  expect(scale?.at('1900')).toBe(0);
  expect(scale?.at('later')).toBeUndefined();
});

test('order in time is order on the scale; ticks are six at most', () => {
  const date = fc
    .tuple(fc.integer({ min: 1000, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
      const scale = timeScale(dates);
      const shares = [...dates].sort().map((each) => scale?.at(each) ?? -1);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect(scale?.ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
