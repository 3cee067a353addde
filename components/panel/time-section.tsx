import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EntityCard } from '../../core/card/entity-card';
import { type CastEvent, eventsAround, isAfter } from '../../core/page/cast-events';
import { Prose, Unbroken } from '../card/prose';
import { SourceMarks } from '../card/section';
import { dateText } from '../dates';
import { say } from './strings';

interface TimeSectionProps {
  cards: readonly EntityCard[];
  /** Day of the page, '' unknown: then events are those around `today`. */
  pageDate: string;
  today: string;
  onOpen: (entity: string) => void;
}

/** Events shown at first, and how many more at each press. */
const AT_FIRST = 14;
const MORE = 20;

/** Dated events of the names on a page, oldest first, with the page itself among them. */
export function TimeSection({ cards, pageDate, today, onOpen }: TimeSectionProps): JSX.Element {
  const [limit, setLimit] = useState(AT_FIRST);
  const day = pageDate || today;
  // One more than shown tells whether there are more.
  const found = useMemo(() => eventsAround(cards, day, limit + 1), [cards, day, limit]);
  const events = found.length > limit ? eventsAround(cards, day, limit) : found;
  if (events.length === 0) return <p class="panel-empty quiet">{say('noEvents')}</p>;

  const later = events.findIndex(({ date }) => isAfter(date, day));
  const here = later < 0 ? events.length : later;
  return (
    <div class="panel-time">
      <ol class="events">
        {events.slice(0, here).map((event) => (
          <Event key={keyOf(event)} event={event} onOpen={onOpen} />
        ))}
        <li class="event-page">
          <time dateTime={day}>{dateText(day)}</time>
          <span>{say(pageDate === '' ? 'today' : 'thisPage')}</span>
        </li>
        {events.slice(here).map((event) => (
          <Event key={keyOf(event)} event={event} onOpen={onOpen} />
        ))}
      </ol>
      {found.length > limit && (
        <button type="button" class="more name-link" onClick={() => setLimit(limit + MORE)}>
          {say('moreEvents')}
        </button>
      )}
    </div>
  );
}

function Event({ event, onOpen }: { event: CastEvent; onOpen: (entity: string) => void }): JSX.Element {
  return (
    <li class="event">
      <time dateTime={event.date}>{dateText(event.date)}</time>
      <span class="event-names">
        {event.of.map(({ entity, name }) => (
          <button key={entity} type="button" class="name-link" onClick={() => onOpen(entity)}>
            {name}
          </button>
        ))}
      </span>
      <span class="event-text">
        {event.what === 'event' ? <Prose text={event.text} /> : <Unbroken text={postWords(event)} />}
        <SourceMarks sources={event.sources} of={event.sources.map((_, index) => index)} />
      </span>
    </li>
  );
}

const postWords = ({ what, text }: CastEvent): string =>
  say(what === 'post-begins' ? 'postBegins' : 'postEnds', { title: text });

const keyOf = ({ date, text, what }: CastEvent): string => `${date} ${what} ${text}`;
