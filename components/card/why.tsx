import type { JSX } from 'preact';
import type { Choice } from '../../core/linker/document';
import { say } from './strings';

interface WhyProps {
  /** The reasons as one line; '' = none. */
  why: string;
  runnersUp: Choice[];
  onOpen: (entity: string) => void;
}

/** The evidence for this card, and, where doubt remains, who else it could be. */
export function Why({ why, runnersUp, onOpen }: WhyProps): JSX.Element {
  return (
    <div class="why quiet">
      {why !== '' && <p>{why}</p>}
      {runnersUp.length > 0 && (
        <p>
          {say('couldBe')}{' '}
          {runnersUp.map(({ entity, name, line }) => (
            <span class="tie" key={entity}>
              <button type="button" class="name-link" onClick={() => onOpen(entity)}>
                {name}
              </button>
              {` (${line})`}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
