import type { JSX } from 'preact';
import { KINDS } from '../../core/card/entity-card';
import { OneOf, SomeOf } from '../controls/choices';
import { Switch } from '../controls/switch';
import type { GroupProps } from './options-props';
import { say } from './strings';

/** Which names are marked, how often, and whether they are counted on the toolbar. */
export function MarkOptions({ settings, onChange }: GroupProps): JSX.Element {
  return (
    <>
      <SomeOf
        legend={say('kinds')}
        options={KINDS.map((kind) => ({ value: kind, label: say(kind) }))}
        values={settings.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <OneOf
        stacked
        legend={say('mentions')}
        options={[
          { value: 'all', label: say('all') },
          { value: 'first', label: say('first') },
        ]}
        value={settings.mentions}
        onChange={(mentions) => onChange({ mentions })}
      />
      <Switch label={say('badge')} checked={settings.badge} onChange={(badge) => onChange({ badge })} />
    </>
  );
}
