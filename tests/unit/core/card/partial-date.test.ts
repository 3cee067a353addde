import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  firstDay,
  formatMonth,
  formatPartialDate,
  lastDay,
  laterDate,
  parsePartialDate,
  yearOf,
} from '../../../../core/card/partial-date';

describe('partial dates', () => {
  it.each([
    ['2025', { year: 2025, month: 0, day: 0 }],
    ['2025-01', { year: 2025, month: 1, day: 0 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2025-02-29', undefined],
    ['1900-02-29', undefined],
    ['2025-13', undefined],
    ['2025-1', undefined],
    ['25-01-01', undefined],
    ['2025-00', undefined],
    ['', undefined],
  ])('reads %s', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts);
  });

  it.each([
    ['2025', 20250101, 20251231],
    ['2024-02', 20240201, 20240229],
    ['2025-05-23', 20250523, 20250523],
    ['soon', 0, 0],
  ])('spans the days of %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('sorts by first day, coarser first', () => {
    const sorted = ['2025-02', '2025-01-01', '2024-12-31', '2025-01', '2025'].sort(comparePartialDates);
    expect(sorted).toEqual(['2024-12-31', '2025', '2025-01', '2025-01-01', '2025-02']);
  });

  it('takes the later of two', () => {
    expect(laterDate('2025', '2024-12-31')).toBe('2025');
    expect(laterDate(undefined, '2024')).toBe('2024');
  });

  it.each([
    ['2025', '2025', '2025'],
    ['2025-01', 'January 2025', 'January 2025'],
    ['2025-01-29', '29 January 2025', 'January 2025'],
  ])('words %s', (date, whole, month) => {
    expect([formatPartialDate(date), formatMonth(date)]).toEqual([whole, month]);
  });
  it('have a year, or 0', () => {
    expect(['1967', '2025-05', '2025-05-23', 'soon'].map(yearOf)).toEqual([1967, 2025, 2025, 0]);
  });
});
