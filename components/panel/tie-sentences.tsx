import type { JSX } from 'preact';
import type { Tie } from '../../core/page/cast-ties';
import { whenTied } from '../card/role-lines';

/** Ties as one sentence each. */
export function TieSentences({ ties }: { ties: readonly Tie[] }): JSX.Element {
  return (
    <ul class="tie-sentences">
      {ties.map((tie) => {
        const { from, to, relation } = tie;
        const when = whenTied(relation);
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
