import type { JSX } from 'preact';
import type { EntityCard, Kind } from '../../core/card/entity-card';
import { Portrait } from '../card/header';
import { say as sayKind } from '../card/strings';
import { KindIcon } from '../entity-mark';

interface RowMarkProps {
  card: Pick<EntityCard, 'name' | 'flag' | 'country'>;
  kind: Kind;
}

/** What a row of a list begins with: a flag, the initials of people and bodies, the sign of other kinds. */
export function RowMark({ card, kind }: RowMarkProps): JSX.Element {
  const hasInitials = card.flag !== undefined || (kind !== 'place' && kind !== 'event');
  return (
    <span class="row-mark" data-kind={kind}>
      <span aria-hidden="true">{hasInitials ? <Portrait card={card} /> : <KindIcon kind={kind} />}</span>
      <span class="unseen">{sayKind(kind)}: </span>
    </span>
  );
}
