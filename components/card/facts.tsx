import type { JSX } from 'preact';
import type { EntityCard, Leader, Role, Source } from '../../core/card/entity-card';
import { Prose } from './prose';
import { capitalised, whenHeld } from './role-lines';
import { RoleWords } from './role-list';
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

interface PostsProps {
  title: string;
  /** Posts of the card's own person, or of those who lead it. */
  posts: (Role & Partial<Leader>)[];
  sources: Source[];
  onOpen: (entity: string) => void;
}

/** Posts as the data has them: when each was held, and who says so. */
export function Posts({ title: heading, posts, sources, onOpen }: PostsProps): JSX.Element {
  return (
    <Section title={heading}>
      <ul class="card-list">
        {posts.map((post) => (
          <li key={`${post.id} ${post.title} ${post.from}`}>
            <RoleWords
              {...post}
              title={post.id ? post.title : capitalised(post.title)}
              when={whenHeld(post)}
              onOpen={onOpen}
            />{' '}
            <Backing {...(post.to === undefined ? { asOf: post.asOf } : {})} sources={sources} of={post.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
