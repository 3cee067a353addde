import type { PartialDate } from '../core/card/entity-card';
import { parsePartialDate } from '../core/card/partial-date';
import { numberLocale } from './say';

/** A partial date in words of the interface's language, as exact as it is known; unreadable text as it is. */
export function dateText(date: PartialDate): string {
  const parts = parsePartialDate(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  if (!month) return String(year);
  const time = new Date(0).setUTCFullYear(year, month - 1, day || 1);
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) shape.day = 'numeric';
  return new Intl.DateTimeFormat(numberLocale(), shape).format(time);
}

/** Month and year at most, for running text: "since January 2025". */
export const monthText = (date: PartialDate): string => dateText(date.slice(0, 7));
