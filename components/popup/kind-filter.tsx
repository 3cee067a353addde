import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { KINDS, type Kind } from '../../core/card/entity-card';
import { say } from './strings';

export type Wanted = Kind | 'all';

interface KindFilterProps {
  /** Names of each kind. */
  counts: ReadonlyMap<Kind, number>;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** Which kinds a list shows; only those it has are offered. */
export function KindFilter({ counts, wanted, onChange }: KindFilterProps): JSX.Element {
  const name = useId();
  const offered: Wanted[] = ['all', ...KINDS.filter((kind) => counts.has(kind))];
  return (
    <fieldset class="kind-filter">
      <legend class="unseen">{say('show')}</legend>
      {offered.map((kind) => (
        <label key={kind} class="chip">
          <input type="radio" name={name} checked={kind === wanted} onChange={() => onChange(kind)} />
          {say(kind)}
          {kind !== 'all' && <span class="chip-count">{counts.get(kind)}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** How many of a list are of each kind. */
export function countKinds(list: readonly { kind: Kind }[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of list) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
