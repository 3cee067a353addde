import type { JSX } from 'preact';
import type { Choice } from '../../core/linker/document';
import { Frame } from './frame';
import { say } from './strings';

interface ChooserProps {
  /** The words of the page that are in question. */
  surface: string;
  /** Likeliest first; none = the dataset knows nobody by these words. */
  choices: Choice[];
  onOpen: (entity: string) => void;
  onClose: () => void;
  /** Absent: there is nothing ahead. */
  onForward?: (() => void) | undefined;
}

/** Asks the reader who is meant, where the page does not settle it. */
export function Chooser({ surface, choices, onOpen, onClose, onForward }: ChooserProps): JSX.Element {
  const question = say('whichOne', { surface });
  return (
    <Frame
      role="dialog"
      label={question}
      kicker={say(choices.length > 0 ? 'unsure' : 'unknown')}
      canGoBack={false}
      onBack={onClose}
      onForward={onForward}
      onClose={onClose}
    >
      <h2 class="card-name">{question}</h2>
      <p class="quiet chooser-hint">{choices.length > 0 ? say('whichOneHint') : say('noneKnown', { surface })}</p>
      <ol class="choices">
        {choices.map(({ entity, name, line, share }) => (
          <li key={entity}>
            <button type="button" onClick={() => onOpen(entity)}>
              <span class="choice-name">{name}</span>
              {share > 0 && (
                <span class="quiet choice-share">{say('share', { percent: Math.round(share * 100) })}</span>
              )}
              <span class="quiet choice-line" lang="en">
                {line}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Frame>
  );
}
