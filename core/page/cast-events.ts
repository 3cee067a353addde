import type { EntityCard, PartialDate, Source } from '../card/entity-card';
import { comparePartialDates, dayNumber, firstDay, lastDay } from '../card/partial-date';

/** A dated event in the lives of the entities of a page. */
export interface CastEvent {
  date: PartialDate;
  /** What happened: a sentence of a card, or the title of a post taken up or left. */
  text: string;
  what: 'event' | 'post-begins' | 'post-ends';
  /** Whose event it is, in page order. */
  of: { entity: string; name: string }[];
  sources: Source[];
}

/**
 * The `limit` events nearest to `day` (`YYYY-MM-DD`), oldest first. An event told by several cards is listed once; a
 * post is left out where its holder's own timeline tells of that month.
 */
export function eventsAround(cards: readonly EntityCard[], day: string, limit: number): CastEvent[] {
  const events = new Map<string, CastEvent>();
  for (const event of cards.flatMap(eventsOf)) {
    const key = `${event.date} ${event.what} ${event.text}`;
    const known = events.get(key);
    if (known === undefined) events.set(key, event);
    else known.of.push(...event.of);
  }
  return [...events.values()]
    .sort((a, b) => daysApart(a.date, day) - daysApart(b.date, day))
    .slice(0, limit)
    .sort((a, b) => comparePartialDates(a.date, b.date));
}

/** True when the whole span of `date` lies after `day`. */
export const isAfter = (date: PartialDate, day: string): boolean => firstDay(date) > lastDay(day);

function eventsOf(card: EntityCard): CastEvent[] {
  const of = () => [{ entity: card.id, name: card.name }];
  const sourcesOf = (indexes: number[]) => indexes.flatMap((index) => card.sources[index] ?? []);
  const told = new Set(card.timeline.map(({ date }) => date.slice(0, 7)));
  const own = card.timeline.map(({ date, text, sources }): CastEvent => {
    return { date, text, what: 'event', of: of(), sources: sourcesOf(sources) };
  });
  const posts = card.roles.flatMap(({ title, from, to, sources }): CastEvent[] => {
    const post = (date: PartialDate | undefined, what: CastEvent['what']): CastEvent[] =>
      date === undefined || told.has(date.slice(0, 7))
        ? []
        : [{ date, text: title, what, of: of(), sources: sourcesOf(sources) }];
    return [...post(from, 'post-begins'), ...post(to, 'post-ends')];
  });
  return [...own, ...posts];
}

/** Days between a day and the nearest day a date may mean; a date that cannot be read is farthest. */
function daysApart(date: PartialDate, day: string): number {
  const [from, to, at] = [dayNumber(firstDay(date)), dayNumber(lastDay(date)), dayNumber(firstDay(day))];
  if (Number.isNaN(from) || Number.isNaN(at)) return Number.POSITIVE_INFINITY;
  return at < from ? from - at : at > to ? at - to : 0;
}
