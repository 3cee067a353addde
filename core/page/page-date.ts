import { parsePartialDate } from '../card/partial-date';

const OLDEST = 1990;
const NEWEST = 2100;

/** Day of a machine-readable date (`2025-11-01T09:00Z`, `20251101`, `Sat, 01 Nov 2025 …`) as `YYYY-MM-DD`; '' if none. */
export function dayOf(text: string): string {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return plausible(`${iso[1]}-${iso[2]}-${iso[3]}`);
  if (!/\d{4}/.test(text) || !/[a-z]{3}/i.test(text)) return '';
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : plausible(new Date(time).toISOString().slice(0, 10));
}

/** Publication day written in an address: `/2025/11/01/`, `/2025-11-01-`, `20251101`; '' when none. */
export function dayInAddress(url: string): string {
  const parts = /(?<!\d)((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url);
  if (parts) return plausible(`${parts[1]}-${two(parts[3])}-${two(parts[4])}`);
  const solid = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(url);
  return solid ? plausible(`${solid[1]}-${solid[2]}-${solid[3]}`) : '';
}

/** First `datePublished` (else `dateCreated`) in parsed JSON-LD, as a day; '' when none. Bounded and not recursive. */
export function dayInJsonLd(data: unknown): string {
  let created = '';
  const queue: unknown[] = [data];
  let left = 2_000;
  for (const value of queue) {
    if (left-- === 0) break;
    if (typeof value !== 'object' || !value) continue;
    const { datePublished, dateCreated } = value as Record<string, unknown>;
    const published = typeof datePublished === 'string' ? dayOf(datePublished) : '';
    if (published !== '') return published;
    if (created === '' && typeof dateCreated === 'string') created = dayOf(dateCreated);
    queue.push(...Object.values(value));
  }
  return created;
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function plausible(day: string): string {
  const parts = parsePartialDate(day);
  return parts !== undefined && parts.year >= OLDEST && parts.year <= NEWEST ? day : '';
}
