import type { JSX } from 'preact';
import type { Tie } from '../../core/page/cast-ties';
import { whenHeld } from '../card/role-lines';

/** "since May 2025", "2017 – January 2025"; '' when no date is known. */
export const whenTied = ({ relation: { from, until } }: Tie): string => whenHeld({ from, to: until });

/** Ties as one sentence each. */
export function TieSentences({ ties }: { ties: readonly Tie[] }): JSX.Element {
  return (
    <ul class="tie-sentences">
      {ties.map((tie) => {
        const { from, to, relation } = tie;
        const when = whenTied(tie);
        return (
          <li key={`${from.id} ${relation.type} ${to.id}`} dir="ltr">
            <b>{from.name}</b> <span lang="en">{relation.label}</span> <b>{to.name}</b>
            {when !== '' && <span class="quiet"> {when}</span>}
          </li>
        );
      })}
    </ul>
  );
}
