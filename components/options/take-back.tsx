import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Choices, OptionsProps } from './options-props';
import { say } from './strings';

/** How a restoration ended; `before` is what it replaced. */
type Outcome = { state: 'done'; before: Choices } | { state: 'taken-back' | 'failed' } | undefined;

/** A restoration that can be taken back for as long as the page is open. */
export function useRestore(onRestore: OptionsProps['onRestore']) {
  const [outcome, setOutcome] = useState<Outcome>();
  const run = async (choices: Partial<Choices>, after: (before: Choices) => Outcome) => {
    setOutcome(await onRestore(choices).then(after, () => ({ state: 'failed' }) as const));
  };
  return {
    outcome,
    restore: (choices: Partial<Choices>) => run(choices, (before) => ({ state: 'done', before })),
    takeBack: (before: Partial<Choices>) => void run(before, () => ({ state: 'taken-back' })),
    forget: () => setOutcome(undefined),
  };
}

/** What came of it, and a button that undoes it. */
export function TakeBack(props: {
  outcome: Outcome;
  done: string;
  onTakeBack: (before: Choices) => void;
}): JSX.Element {
  const { outcome, done, onTakeBack } = props;
  return (
    <div class="report" role="status">
      {outcome?.state === 'done' && (
        <>
          {done}{' '}
          <button type="button" class="name-link" onClick={() => onTakeBack(outcome.before)}>
            {say('takeBack')}
          </button>
        </>
      )}
      {outcome?.state === 'taken-back' && say('takenBack')}
      {outcome?.state === 'failed' && say('failed')}
    </div>
  );
}
