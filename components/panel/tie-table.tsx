import type { JSX } from 'preact';
import type { Tie } from '../../core/page/cast-ties';
import { SourceMarks } from '../card/section';
import { say } from './strings';
import { whenTied } from './tie-sentences';

/** All ties, one a row, with their sources. */
export function TieTable({ ties, onOpen }: { ties: readonly Tie[]; onOpen: (entity: string) => void }): JSX.Element {
  return (
    <table class="tie-table">
      <thead>
        <tr>
          {(['who', 'tie', 'whom', 'when'] as const).map((column) => (
            <th key={column} scope="col" class="label">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => {
          const { from, to, relation } = tie;
          return (
            <tr key={`${from.id} ${relation.type} ${to.id}`}>
              <th scope="row">
                <Name id={from.id} name={from.name} onOpen={onOpen} />
              </th>
              <td lang="en">{relation.label}</td>
              <td>
                <Name id={to.id} name={to.name} onOpen={onOpen} />
              </td>
              <td>
                {whenTied(tie)}
                <SourceMarks sources={from.sources} of={relation.sources} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Name({ id, name, onOpen }: { id: string; name: string; onOpen: (entity: string) => void }): JSX.Element {
  return (
    <button type="button" class="name-link" onClick={() => onOpen(id)}>
      {name}
    </button>
  );
}
