import { ExternalLink } from 'lucide';
import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { dateText } from '../dates';
import { Icon } from '../icon';
import { InLanguage } from '../language-text';
import { OutboundLink } from '../outbound-link';
import { Section } from './section';
import { say } from './strings';

/** Other spellings and names, each in its language; in the first of them if several write it alike. */
export function AlsoWritten({ names }: { names: EntityCard['alsoWritten'] }): JSX.Element {
  const spellings = names.filter(({ text }, place) => names.findIndex((name) => name.text === text) === place);
  return (
    <Section title={say('alsoWritten')}>
      <ul class="spellings">
        {spellings.map((name) => (
          <li key={name.lang + name.text}>
            <InLanguage {...name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where the statements come from, numbered as the marks in the text are. */
export function Sources({ card }: { card: EntityCard }): JSX.Element {
  return (
    <Section title={say('sources')}>
      <ol class="sources">
        {card.sources.map(({ publisher, title, url, date }) => (
          <li key={url}>
            <p>
              {publisher}: <OutboundLink url={url}>{title}</OutboundLink>
              <span class="quiet">
                , <bdi>{dateText(date)}</bdi>
              </span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A plain link; nothing is fetched. `title` is an article title of the English Wikipedia. */
export function WikipediaLink({ title }: { title: string }): JSX.Element {
  return (
    <p class="card-section">
      <OutboundLink class="out" url={wikipediaUrl(title)}>
        {say('wikipedia')}
        <Icon shape={ExternalLink} />
      </OutboundLink>
    </p>
  );
}

/** Address of an article: spaces become underscores, the rest is escaped. */
export function wikipediaUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
