import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
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
            {whenHeld(role) !== '' && ', '}
            <span class="role-when quiet">{whenHeld(role)}</span>{' '}
            <Backing {...(role.to === undefined ? { asOf: role.asOf } : {})} sources={card.sources} of={role.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
