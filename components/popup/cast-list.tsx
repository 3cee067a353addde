import { IdCard } from 'lucide';
import type { JSX } from 'preact';
import type { CastMember } from '../../core/page/page-state';
import { say as sayKind } from '../card/strings';
import { KindIcon } from '../entity-mark';
import { IconButton } from '../icon';
import { say } from './strings';

interface CastListProps {
  cast: CastMember[];
  onJump: (entity: string) => void;
  onOpen: (entity: string) => void;
}

/** The names on the page in the order the reader meets them; a click goes there, the card is one button further. */
export function CastList({ cast, onJump, onOpen }: CastListProps): JSX.Element {
  return (
    <ul class="rows">
      {cast.map(({ entity, name, kind, line, count }) => (
        <li key={entity} class="row">
          <button type="button" class="row-main" title={say('jump', { name })} onClick={() => onJump(entity)}>
            <span class="row-kind quiet">
              <KindIcon kind={kind} />
              <span class="unseen">{sayKind(kind)}: </span>
            </span>
            <span class="row-title">
              <span class="row-name">{name}</span>
              {count > 1 && (
                <span class="row-count quiet">
                  <span aria-hidden="true"> {say('times', { count })}</span>
                  <span class="unseen">, {say('mentions', { count })}</span>
                </span>
              )}
            </span>
            <span class="row-line quiet">{line}</span>
          </button>
          <IconButton shape={IdCard} label={say('open', { name })} onClick={() => onOpen(entity)} />
        </li>
      ))}
    </ul>
  );
}
