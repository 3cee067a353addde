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

/** What follows the first view, from top to bottom; a part with nothing to say is `false`. */
function partsOf({ card, page, onOpen }: CardProps): (JSX.Element | false)[] {
  return [
    card.map !== undefined && <LocatorMap card={card} />,
    card.facts.length > 0 && <Facts card={card} />,
    card.roles.length > 1 && <Posts title={say('posts')} posts={card.roles} sources={card.sources} onOpen={onOpen} />,
    card.leaders.length > 0 && (
      <Posts title={say('leaders')} posts={card.leaders} sources={card.sources} onOpen={onOpen} />
    ),
    card.timeline.length > 0 && <Timeline card={card} pageDate={page.date} />,
    card.relations.length > 0 && <Relations {...card} onPage={page.entities ?? NOBODY} onOpen={onOpen} />,
    card.alsoWritten.length > 0 && <AlsoWritten names={card.alsoWritten} />,
    card.sources.length > 0 && <Sources card={card} />,
    card.wikipedia !== undefined && <WikipediaLink title={card.wikipedia} />,
  ];
}

/** True when {@link Details} would show anything. */
export const hasDetails = (props: CardProps): boolean => partsOf(props).some(Boolean);

/** Everything after the first view. */
export function Details(props: CardProps): JSX.Element {
  const { dataset } = props;
  return (
    <div class="card-details">
      {partsOf(props)}
      <p class="card-section dataset quiet">
        {say('dataset', { version: dataset.version, date: dateText(dataset.asOf) })}
      </p>
    </div>
  );
}
