import type { JSX } from 'preact';
import { Switch } from '../controls/switch';
import type { PopupProps } from './popup-props';
import { say } from './strings';

type SwitchesProps = Pick<PopupProps, 'enabled' | 'onlyChosen' | 'onEverywhere' | 'onOnlyChosen'>;

/** The switches that concern every site. */
export function WideSwitches({ enabled, onlyChosen, onEverywhere, onOnlyChosen }: SwitchesProps): JSX.Element {
  return (
    <div class="wide-switches">
      <Switch label={say('everywhere')} checked={enabled} onChange={onEverywhere} />
      <Switch label={say('onlyChosen')} checked={onlyChosen} disabled={!enabled} onChange={onOnlyChosen} />
    </div>
  );
}
