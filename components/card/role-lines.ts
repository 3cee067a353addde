import type { Role } from '../../core/card/entity-card';
import { firstDay, lastDay } from '../../core/card/partial-date';
import { monthText } from '../dates';
import { say } from './strings';

/** One line about an office: "Now — President of Syria, since January 2025". */
export interface RoleLine {
  /** Empty when the line needs no word before it. */
  label: string;
  title: string;
  when: string;
}

/** Current posts a first view has room for. */
const CURRENT_SHOWN = 2;

/**
 * The offices a first view names, in the order of the record, which puts the highest first: those held on the page's
 * date, when they differ from today's, before those held now; if nothing is held now, the first there is. `pageDate` is
 * `YYYY-MM-DD` or '' when unknown.
 */
export function roleLines(roles: readonly Role[], pageDate: string): RoleLine[] {
  const now = roles.filter((role) => role.to === undefined).slice(0, CURRENT_SHOWN);
  const then = heldThen(roles, pageDate).slice(0, CURRENT_SHOWN);
  const [first] = now;
  const differs = then.some((role) => role.to !== undefined) || (then.length > 0 && first && !then.includes(first));
  if (now.length === 0 && then.length > 0) return then.map((role) => line(say('then'), role));
  if (now.length === 0) return roles.slice(0, 1).map((role) => line(say('formerly'), role));
  if (!differs) return now.map((role) => line(labelNow(now, pageDate), role));
  return [...then.map((role) => line(say('then'), role)), ...now.map((role) => line(say('now'), role))];
}

/** "since January 2025", "2000 – December 2024", "February 2014", "until 2011"; '' when no date is known. */
export function whenHeld({ from, to }: { from?: string | undefined; to?: string | undefined }): string {
  const begin = from && monthText(from);
  const end = to && monthText(to);
  if (begin && end) return begin === end ? end : say('span', { from: begin, to: end });
  if (begin) return say('since', { date: begin });
  return end ? say('until', { date: end }) : '';
}

/** Role titles are stored in lower case, to stand in any sentence; a line starts with a capital. */
export function capitalised(title: string): string {
  const [first = '', ...rest] = title;
  return first.toUpperCase() + rest.join('');
}

/** The posts that were surely held on the page's date. */
export const heldThen = <Post extends Role>(posts: readonly Post[], pageDate: string): Post[] =>
  pageDate === '' ? [] : posts.filter((post) => heldOn(post, pageDate));

/** "Now" before posts that were all taken up after the page was written: they are not what the page speaks of; else ''. */
export const labelNow = (now: readonly Role[], pageDate: string): string =>
  pageDate !== '' && now.every(({ from = '' }) => firstDay(from) > firstDay(pageDate)) ? say('now') : '';

const heldOn = ({ from, to }: Role, date: string): boolean =>
  from !== undefined && firstDay(from) <= firstDay(date) && (to === undefined || lastDay(to) >= firstDay(date));

const line = (label: string, role: Role): RoleLine => ({
  label,
  title: capitalised(role.title),
  when: whenHeld(role),
});
