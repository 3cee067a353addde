import type { ComponentChildren, JSX } from 'preact';
import type { Source } from '../../core/card/entity-card';
import { monthText } from '../dates';
import { OutboundLink } from '../outbound-link';
import { say } from './strings';

/** A titled part of the opened card. */
export function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="card-section">
      <h3 class="label">{title}</h3>
      {children}
    </section>
  );
}

/** Numbers of a statement's sources, the lowest first, each a link to the source itself. */
export function SourceMarks({ sources, of }: { sources: Source[]; of: number[] }): JSX.Element {
  return (
    <span class="source-marks">
      {of
        .toSorted((a, b) => a - b)
        .map((index) => {
          const source = sources[index];
          if (source === undefined) return null;
          const label = say('sourceNumber', { number: index + 1, publisher: source.publisher });
          return (
            <OutboundLink key={index} url={source.url} label={label}>
              {index + 1}
            </OutboundLink>
          );
        })}
    </span>
  );
}

/** The small print after a statement: as of when, and by whom. */
export function Backing(props: { asOf?: string; sources: Source[]; of: number[] }): JSX.Element {
  return (
    <span class="backing">
      {props.asOf !== undefined && say('asOf', { date: monthText(props.asOf) })}
      <SourceMarks sources={props.sources} of={props.of} />
    </span>
  );
}
