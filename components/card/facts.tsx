import type { JSX } from 'preact';
import type { EntityCard, Role, Source } from '../../core/card/entity-card';
import { Prose } from './prose';
import { capitalised, whenHeld } from './role-lines';
import { Backing, Section } from './section';
import { say } from './strings';

/** Short statements, each with its date and sources. */
export function Facts({ card }: { card: EntityCard }): JSX.Element {
  return (
    <Section title={say('facts')}>
      <ul class="card-list">
        {card.facts.map((fact) => (
          <li key={fact.text}>
            <Prose text={fact.text} /> <Backing asOf={fact.asOf} sources={card.sources} of={fact.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** All posts, newest first, as the data has them. */
export function Posts({ card }: { card: EntityCard }): JSX.Element {
  return (
    <Section title={say('posts')}>
      <ul class="card-list">
        {card.roles.map((role) => (
          <li key={`${role.title} ${role.from}`}>
            <span lang="en">{capitalised(role.title)}</span>
            <Held post={role} sources={card.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everybody who is known to lead or to have led it. */
export function Leaders({ card, onOpen }: { card: EntityCard; onOpen: (entity: string) => void }): JSX.Element {
  return (
    <Section title={say('leaders')}>
      <ul class="card-list">
        {card.leaders.map((leader) => (
          <li key={`${leader.id} ${leader.title} ${leader.from}`}>
            <button type="button" class="name-link" onClick={() => onOpen(leader.id)}>
              {leader.name}
            </button>
            , <span lang="en">{leader.title}</span>
            <Held post={leader} sources={card.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** When a post was held, and who says so. */
function Held({ post, sources }: { post: Role; sources: Source[] }): JSX.Element {
  const when = whenHeld(post);
  return (
    <>
      {when !== '' && ', '}
      <span class="role-when quiet">{when}</span>{' '}
      <Backing {...(post.to === undefined ? { asOf: post.asOf } : {})} sources={sources} of={post.sources} />
    </>
  );
}
