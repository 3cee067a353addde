import { IdCard, LocateFixed } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityCard } from '../../core/card/entity-card';
import type { CastEntry } from '../../core/page/page-state';
import { IconButton } from '../icon';
import { countKinds, KindFilter, type Wanted } from './kind-filter';
import { RowMark } from './row-mark';
import { say } from './strings';

interface CastListProps {
  cast: readonly CastEntry[];
  cards: ReadonlyMap<string, EntityCard>;
  /** What a click on a row does; the button beside it does the other. */
  first: 'jump' | 'open';
  onJump: (entity: string) => void;
  onOpen: (entity: string) => void;
}

/** Fewer names than this are seen at a glance. */
const FILTER_FROM = 6;

/** The names on the page in the order the reader meets them. */
export function CastList({ cast, ...row }: CastListProps): JSX.Element {
  const [wanted, setWanted] = useState<Wanted>('all');
  const counts = countKinds(cast);
  const offersFilter = cast.length >= FILTER_FROM && counts.size > 1;
  // What was chosen on another page may have no names on this one.
  const shown = offersFilter && wanted !== 'all' && counts.has(wanted) ? wanted : 'all';
  return (
    <>
      {offersFilter && <KindFilter counts={counts} wanted={shown} onChange={setWanted} />}
      <ul class="rows">
        {cast
          .filter(({ kind }) => shown === 'all' || kind === shown)
          .map((member) => (
            <CastRow key={member.entity} member={member} {...row} />
          ))}
      </ul>
    </>
  );
}

function CastRow({ member, cards, first, onJump, onOpen }: Omit<CastListProps, 'cast'> & { member: CastEntry }) {
  const { entity, name, count, line, isNew } = member;
  const jump = { shape: LocateFixed, label: say('jump', { name }), onClick: () => onJump(entity) };
  const open = { shape: IdCard, label: say('open', { name }), onClick: () => onOpen(entity) };
  const [main, other] = first === 'jump' ? [jump, open] : [open, jump];
  return (
    <li class="row">
      <button type="button" class="row-main" title={main.label} onClick={main.onClick}>
        <RowMark card={cards.get(entity) ?? member} kind={member.kind} />
        <span class="row-title">
          <span class="row-name">{name}</span>
          {isNew && (
            <span class="row-new" title={say('isNew')}>
              <span class="unseen">, {say('isNew')}</span>
            </span>
          )}
          {count > 1 && (
            <span class="row-count quiet">
              <span aria-hidden="true"> {say('times', { count })}</span>
              <span class="unseen">, {say('mentions', { count })}</span>
            </span>
          )}
        </span>
        <span class="row-line quiet" lang="en">
          {line}
        </span>
      </button>
      <IconButton {...other} />
    </li>
  );
}
