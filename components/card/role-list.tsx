import type { JSX } from 'preact';
import type { RoleLine } from './role-lines';

/** The offices of the first view; "Then" and "Now" stand before them only where the two differ. */
export function RoleList({ roles }: { roles: RoleLine[] }): JSX.Element {
  if (roles.every(({ label }) => label === '')) {
    return (
      <ul class="card-roles">
        {roles.map((role) => (
          <li key={role.title}>
            <RoleWords {...role} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl class="card-roles labelled">
      {roles.map((role, index) => (
        <div key={role.label + role.title}>
          <dt class="label">{role.label === roles[index - 1]?.label ? '' : role.label}</dt>
          <dd>
            <RoleWords {...role} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function RoleWords({ title, when }: RoleLine): JSX.Element {
  return (
    <>
      <span class="role-title" lang="en">
        {title}
      </span>{' '}
      {when !== '' && <span class="role-when quiet">{when}</span>}
    </>
  );
}
