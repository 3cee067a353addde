import { parsePartialDate } from '../../core/card/partial-date';

/** A stretch of years and where in it a date lies. */
export interface TimeScale {
  from: number;
  to: number;
  /** Years worth a number, ascending, at most six. */
  ticks: number[];
  /** Share of the way from `from` to `to`, 0…1; undefined for unreadable dates. */
  at: (date: string) => number | undefined;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MOST_TICKS = 6;

/** The whole-year scale that holds all `dates`; undefined when none can be read. */
export function timeScale(dates: readonly string[]): TimeScale | undefined {
  const years = dates.map(yearWithFraction).filter((year) => year !== undefined);
  if (years.length === 0) return undefined;
  const from = Math.floor(Math.min(...years));
  const to = Math.max(Math.floor(Math.max(...years)) + 1, from + 1);
  const step = STEPS.find((years) => (to - from) / years < MOST_TICKS) ?? 1000;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step) ticks.push(year);
  const at = (date: string) => {
    const year = yearWithFraction(date);
    return year === undefined ? undefined : Math.min(1, Math.max(0, (year - from) / (to - from)));
  };
  return { from, to, ticks, at };
}

/** A date as a year with fraction; a coarse date stands in the middle of what it covers. */
function yearWithFraction(date: string): number | undefined {
  const parts = parsePartialDate(date);
  if (parts === undefined) return undefined;
  if (parts.month === 0) return parts.year + 0.5;
  return parts.year + (parts.month - 1) / 12 + (parts.day === 0 ? 0.5 : (parts.day - 0.5) / 31) / 12;
}
