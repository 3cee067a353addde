import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { dateText } from '../dates';
import { Prose } from './prose';
import { Section, SourceMarks } from './section';
import { say } from './strings';
import { type TimeScale, timeScale } from './time-scale';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Dated events: a strip that shows how they lie in time, and the same as a list to read. */
export function Timeline({ card, pageDate }: { card: EntityCard; pageDate: string }): JSX.Element {
  const roleDates = card.roles.flatMap(({ from, to }) => [from ?? '', to ?? '']);
  const dates = [...card.timeline.map(({ date }) => date), ...roleDates, pageDate].filter((date) => date !== '');
  const scale = timeScale(dates);
  return (
    <Section title={say('timeline')}>
      {scale !== undefined && card.timeline.length > 2 && <Strip card={card} scale={scale} pageDate={pageDate} />}
      <ol class="timeline-list">
        {card.timeline.map(({ date, text, sources }) => (
          <li key={date + text}>
            <time dateTime={date}>{dateText(date)}</time>
            <span>
              <Prose text={text} />
              <SourceMarks sources={card.sources} of={sources} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Bars are posts held, dots are events, the tall stroke is the page's own date. Hidden from screen readers: the list says it. */
function Strip(props: { card: EntityCard; scale: TimeScale; pageDate: string }): JSX.Element {
  const { card, scale, pageDate } = props;
  const page = pageDate === '' ? undefined : scale.at(pageDate);
  return (
    <div class="timeline-strip" aria-hidden="true">
      {page !== undefined && (
        <p
          class="timeline-page"
          style={page < 0.5 ? { insetInlineStart: percent(page) } : { insetInlineEnd: percent(1 - page) }}
        >
          {say('thisPage')}
        </p>
      )}
      <svg width="100%" height="22">
        <line class="axis" x1="0" x2="100%" y1="15" y2="15" />
        {scale.ticks.map((year) => {
          const x = percent(scale.at(`${year}-01-01`) ?? 0);
          return <line key={year} class="tick" x1={x} x2={x} y1="15" y2="20" />;
        })}
        {card.roles.map(({ title, from, to }) => {
          const start = from === undefined ? undefined : scale.at(from);
          if (start === undefined) return null;
          const end = to === undefined ? 1 : (scale.at(to) ?? 1);
          return <line key={title + from} class="held" x1={percent(start)} x2={percent(end)} y1="15" y2="15" />;
        })}
        {card.timeline.map(({ date, text }) => {
          const x = scale.at(date);
          return x === undefined ? null : <circle key={date + text} cx={percent(x)} cy="15" r="4" />;
        })}
        {page !== undefined && <line class="page" x1={percent(page)} x2={percent(page)} y1="0" y2="20" />}
      </svg>
      <div class="timeline-years">
        {scale.ticks.map((year) => (
          <span key={year} style={{ insetInlineStart: percent(scale.at(`${year}-01-01`) ?? 0) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
