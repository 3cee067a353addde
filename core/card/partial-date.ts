import type { PartialDate } from './entity-card';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of a partial date; `month` and `day` count from 1, 0 = not known. */
interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for anything else, impossible months and days included. */
export function parsePartialDate(text: string): DateParts | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2] ?? 0);
  const day = Number(match[3] ?? 0);
  if (match[2] !== undefined && (month < 1 || month > 12)) return undefined;
  if (match[3] !== undefined && (day < 1 || day > daysIn(year, month))) return undefined;
  return { year, month, day };
}

/** The year of a date; 0 when it cannot be read. */
export const yearOf = (date: PartialDate): number => parsePartialDate(date)?.year ?? 0;

/** First day the date may mean, as a `YYYYMMDD` number; 0 when it cannot be read. */
export function firstDay(date: PartialDate): number {
  const parts = parsePartialDate(date);
  if (!parts) return 0;
  return parts.year * 10_000 + (parts.month || 1) * 100 + (parts.day || 1);
}

/** Last day the date may mean, as a `YYYYMMDD` number; 0 when it cannot be read. */
export function lastDay(date: PartialDate): number {
  const parts = parsePartialDate(date);
  if (!parts) return 0;
  const month = parts.month || 12;
  return parts.year * 10_000 + month * 100 + (parts.day || daysIn(parts.year, month));
}

/** Days since 1970 of a `YYYYMMDD` number; NaN for 0. */
export function dayNumber(day: number): number {
  if (day === 0) return Number.NaN;
  return Date.UTC(Math.floor(day / 10_000), Math.floor((day % 10_000) / 100) - 1, day % 100) / 86_400_000;
}

/** Negative when `a` starts before `b`, positive after; of equal starts the coarser date is the smaller. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return firstDay(a) - firstDay(b) || a.length - b.length;
}

/** The later of two dates, or the one that is given. */
export function laterDate(a: PartialDate | undefined, b: PartialDate | undefined): PartialDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return comparePartialDates(a, b) < 0 ? b : a;
}

/** `2025` → "2025", `2025-01` → "January 2025", `2025-01-29` → "29 January 2025"; unreadable text as it is. */
export function formatPartialDate(date: PartialDate): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const year = String(parts.year);
  if (!parts.month) return year;
  const month = `${MONTHS[parts.month - 1]} ${year}`;
  return parts.day ? `${parts.day} ${month}` : month;
}

/** Month and year at most, for running text: "since January 2025". */
export function formatMonth(date: PartialDate): string {
  return formatPartialDate(date.slice(0, 7));
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 31);
}
