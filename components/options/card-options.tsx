import type { JSX } from 'preact';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { OneOf } from '../controls/choices';
import type { GroupProps } from './options-props';
import { say } from './strings';

/** Milliseconds offered; the middle one is the default. */
const DELAYS = [150, 300, DEFAULT_SETTINGS.hoverDelay, 600, 800];

/** What opens a card, and how soon. */
export function CardOptions({ settings, onChange }: GroupProps): JSX.Element {
  const delays = [...new Set([...DELAYS, settings.hoverDelay])].sort((a, b) => a - b);
  return (
    <>
      <OneOf
        stacked
        legend={say('open')}
        options={[
          { value: 'hover', label: say('hover') },
          { value: 'click', label: say('click') },
        ]}
        value={settings.open}
        onChange={(open) => onChange({ open })}
      />
      {settings.open === 'hover' && (
        <OneOf
          legend={say('hoverDelay')}
          options={delays.map((count) => ({
            value: count,
            label: say(count === DEFAULT_SETTINGS.hoverDelay ? 'normal' : 'milliseconds', { count }),
          }))}
          value={settings.hoverDelay}
          onChange={(hoverDelay) => onChange({ hoverDelay })}
        />
      )}
    </>
  );
}
