import type { JSX } from 'preact';
import type { LeaderLine } from './leader-lines';
import type { RoleLine } from './role-lines';

interface RoleListProps {
  roles: (RoleLine & Partial<LeaderLine>)[];
  /** Opens the card of somebody a line names. */
  onOpen: (entity: string) => void;
}

/** The offices of the first view; "Then" and "Now" stand before them only where the two differ. */
export function RoleList({ roles, onOpen }: RoleListProps): JSX.Element {
  if (roles.every(({ label }) => label === '')) {
    return (
      <ul class="card-roles">
        {roles.map((role) => (
          <li key={role.title + role.id}>
            <RoleWords {...role} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl class="card-roles labelled">
      {roles.map((role, index) => (
        <div key={role.label + role.title + role.id}>
          <dt class="label">{role.label === roles[index - 1]?.label ? '' : role.label}</dt>
          <dd>
            <RoleWords {...role} onOpen={onOpen} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface RoleWordsProps {
  /** Who holds the post, where it is not the card's own person. */
  id?: string | undefined;
  name?: string | undefined;
  title: string;
  when: string;
  onOpen: (entity: string) => void;
}

/** "[Mark Carney], prime minister since March 2025"; without a name the title stands out. */
export function RoleWords({ id, name, title, when, onOpen }: RoleWordsProps): JSX.Element {
  return (
    <>
      {id && [
        <button key={id} type="button" class="name-link" onClick={() => onOpen(id)}>
          {name}
        </button>,
        ', ',
      ]}
      <span class={id ? '' : 'role-title'} lang="en">
        {title}
      </span>{' '}
      {when !== '' && <span class="role-when quiet">{when}</span>}
    </>
  );
}
