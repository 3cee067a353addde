import type { JSX } from 'preact';
import { dateText } from '../dates';
import type { CardProps } from './card-props';
import { Facts, Posts } from './facts';
import { LocatorMap } from './map';
import { AlsoWritten, Sources, WikipediaLink } from './references';
import { Relations } from './relations';
import { say } from './strings';
import { Timeline } from './timeline';

const NOBODY: ReadonlySet<string> = new Set();

/** True when {@link Details} would show anything. */
export function hasDetails({ card }: Pick<CardProps, 'card'>): boolean {
  const lists = [card.facts, card.leaders, card.timeline, card.relations, card.alsoWritten, card.sources];
  return lists.some((list) => list.length > 0) || card.map !== undefined || card.wikipedia !== undefined;
}

/** Everything after the first view; a part with nothing to say is left out. */
export function Details({ card, page, dataset, onOpen }: CardProps): JSX.Element {
  return (
    <div class="card-details">
      <LocatorMap card={card} />
      {card.facts.length > 0 && <Facts card={card} />}
      {card.roles.length > 1 && (
        <Posts title={say('posts')} posts={card.roles} sources={card.sources} onOpen={onOpen} />
      )}
      {card.leaders.length > 0 && (
        <Posts title={say('leaders')} posts={card.leaders} sources={card.sources} onOpen={onOpen} />
      )}
      {card.timeline.length > 0 && <Timeline card={card} pageDate={page.date} />}
      {card.relations.length > 0 && <Relations {...card} onPage={page.entities ?? NOBODY} onOpen={onOpen} />}
      {card.alsoWritten.length > 0 && <AlsoWritten names={card.alsoWritten} />}
      {card.sources.length > 0 && <Sources card={card} />}
      {card.wikipedia !== undefined && <WikipediaLink title={card.wikipedia} />}
      <p class="card-section dataset quiet">
        {say('dataset', { version: dataset.version, date: dateText(dataset.asOf) })}
      </p>
    </div>
  );
}
