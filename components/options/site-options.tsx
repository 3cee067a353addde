import type { JSX } from 'preact';
import { OneOf } from '../controls/choices';
import { Switch } from '../controls/switch';
import type { GroupProps } from './options-props';
import { SiteList } from './site-list';
import { say } from './strings';

/** On or off altogether, on which sites, and the list of exceptions. */
export function SiteOptions({ settings, onChange }: GroupProps): JSX.Element {
  const { mode } = settings;
  return (
    <>
      <Switch label={say('enabled')} checked={settings.enabled} onChange={(enabled) => onChange({ enabled })} />
      <OneOf
        stacked
        legend={say('mode')}
        options={[
          { value: 'everywhere', label: say('everywhere') },
          { value: 'chosen', label: say('chosen') },
        ]}
        value={mode}
        onChange={(value) => onChange({ mode: value })}
      />
      {mode === 'everywhere' ? (
        <SiteList
          key="off"
          title={say('sitesOff')}
          empty={say('noSitesOff')}
          sites={settings.sitesOff}
          onChange={(sitesOff) => onChange({ sitesOff })}
        />
      ) : (
        <SiteList
          key="on"
          title={say('sitesOn')}
          empty={say('noSitesOn')}
          sites={settings.sitesOn}
          onChange={(sitesOn) => onChange({ sitesOn })}
        />
      )}
    </>
  );
}
