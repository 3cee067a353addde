import type { JSX } from 'preact';
import { OneOf } from '../controls/choices';
import type { GroupProps } from './options-props';
import { say } from './strings';

/** Colours and text size of cards, popup and this page. */
export function AppearanceOptions({ settings, onChange }: GroupProps): JSX.Element {
  return (
    <>
      <OneOf
        legend={say('theme')}
        options={[
          { value: 'system', label: say('system') },
          { value: 'light', label: say('light') },
          { value: 'dark', label: say('dark') },
        ]}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <OneOf
        legend={say('textSize')}
        options={[
          { value: 'small', label: say('small') },
          { value: 'normal', label: say('medium') },
          { value: 'large', label: say('large') },
          { value: 'larger', label: say('larger') },
        ]}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
    </>
  );
}
