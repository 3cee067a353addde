import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch';
import { say } from './strings';
import { TrySample } from './try-sample';
import type { WelcomeProps } from './welcome-props';

/** Shown once, after installing: what happens now, a paragraph to try, what to decide, the promise. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { settings, onChange, onOptions } = props;
  return (
    <main class="welcome">
      <header>
        <h1>{say('title')}</h1>
        <p class="welcome-intro">{say('intro')}</p>
      </header>
      <section>
        <h2>{say('tryIt')}</h2>
        <p class="quiet">{say('tryHint')}</p>
        <TrySample {...props} />
      </section>
      <section>
        <h2>{say('settings')}</h2>
        <Choice
          label={say('everywhere')}
          hint={say('everywhereHint')}
          checked={settings.mode === 'everywhere'}
          onChange={(on) => onChange({ mode: on ? 'everywhere' : 'chosen' })}
        />
        <Choice
          label={say('hover')}
          hint={say('hoverHint')}
          checked={settings.open === 'hover'}
          onChange={(on) => onChange({ open: on ? 'hover' : 'click' })}
        />
        <Choice
          label={say('keepHistory')}
          hint={say('keepHistoryHint')}
          checked={settings.keepHistory}
          onChange={(on) => onChange({ keepHistory: on })}
        />
      </section>
      <section>
        <h2>{say('privacy')}</h2>
        <p>{say('promise')}</p>
      </section>
      <footer>
        <p class="quiet">{say('done')}</p>
        <button type="button" class="plain-button" onClick={onOptions}>
          {say('options')}
        </button>
      </footer>
    </main>
  );
}

interface ChoiceProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ label, hint, checked, onChange }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class="welcome-choice">
      <Switch label={label} checked={checked} describedBy={id} onChange={onChange} />
      <p class="quiet" id={id}>
        {hint}
      </p>
    </div>
  );
}
