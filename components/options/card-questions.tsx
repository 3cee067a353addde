import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { OneOf } from '../controls/choices';
import { Switch } from '../controls/switch';
import type { GroupProps } from './options-props';
import type { Question } from './question';
import { say } from './strings';

/** Milliseconds offered; the default is among them. */
const HOVER_DELAYS = [150, 300, DEFAULT_SETTINGS.hoverDelay, 600, 800];
const CLOSE_DELAYS = [150, DEFAULT_SETTINGS.closeDelay, 600, 1_000];
const KEYS = ['Alt', 'Control', 'Shift'] as const;

/** What opens a card and how soon, when it goes, and whether it is remembered. */
export function cardQuestions({ settings, onChange }: GroupProps): Question[] {
  const { open, holdKey, hoverDelay, closeDelay, keepHistory } = settings;
  const ways: Question = {
    key: 'open',
    words: [say('open'), say('hover'), say('click'), say('hold')],
    view: (
      <OneOf
        stacked
        legend={say('open')}
        options={(['hover', 'hold', 'click'] as const).map((value) => ({ value, label: say(value) }))}
        value={open}
        onChange={(value) => onChange({ open: value })}
      />
    ),
  };
  const key: Question = {
    key: 'holdKey',
    words: [say('holdKey'), ...KEYS.map((value) => say(value))],
    view: (
      <OneOf
        legend={say('holdKey')}
        options={KEYS.map((value) => ({ value, label: say(value) }))}
        value={holdKey}
        onChange={(value) => onChange({ holdKey: value })}
      />
    ),
  };
  const delays: Question[] = [
    delayQuestion('hoverDelay', HOVER_DELAYS, hoverDelay, (value) => onChange({ hoverDelay: value })),
    delayQuestion('closeDelay', CLOSE_DELAYS, closeDelay, (value) => onChange({ closeDelay: value })),
  ];
  const history: Question = {
    key: 'keepHistory',
    words: [say('keepHistory')],
    view: <Switch label={say('keepHistory')} checked={keepHistory} onChange={(on) => onChange({ keepHistory: on })} />,
  };
  return [ways, ...(open === 'hold' ? [key] : []), ...(open === 'click' ? [] : delays), history];
}

/** One of several delays; a value from elsewhere is offered too. */
function delayQuestion(
  key: 'hoverDelay' | 'closeDelay',
  offered: readonly number[],
  value: number,
  onChange: (value: number) => void,
): Question {
  const delays = [...new Set([...offered, value])].sort((a, b) => a - b);
  const options = delays.map((count) => ({
    value: count,
    label: say(count === DEFAULT_SETTINGS[key] ? 'usual' : 'milliseconds', { count }),
  }));
  return {
    key,
    words: [say(key), 'ms'],
    view: <OneOf legend={say(key)} options={options} value={value} onChange={onChange} />,
  };
}
