import type { JSX } from 'preact';
import type { OptionsProps } from './options-props';
import { say } from './strings';
import { TakeBack, useRestore } from './take-back';

/** Every setting back to its default, at once; it can be taken back. */
export function Reset({ onRestore }: Pick<OptionsProps, 'onRestore'>): JSX.Element {
  const { outcome, restore, takeBack } = useRestore(onRestore);
  return (
    <div>
      <h3 class="question">{say('reset')}</h3>
      <p class="quiet">{say('resetHint')}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={() => void restore({ settings: {} })}>
          {say('resetAll')}
        </button>
      </div>
      <TakeBack outcome={outcome} done={say('resetDone')} onTakeBack={({ settings }) => takeBack({ settings })} />
    </div>
  );
}
