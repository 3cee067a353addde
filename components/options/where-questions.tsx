import { OneOf } from '../controls/choices';
import { Switch } from '../controls/switch';
import type { GroupProps } from './options-props';
import type { Question } from './question';
import { SiteList } from './site-list';
import { say } from './strings';

/** On or off altogether, on which sites, and the list of exceptions. */
export function whereQuestions({ settings, onChange }: GroupProps): Question[] {
  const { enabled, mode, sitesOff, sitesOn } = settings;
  const list =
    mode === 'everywhere' ? (
      <SiteList
        key="off"
        title={say('sitesOff')}
        empty={say('noSitesOff')}
        sites={sitesOff}
        onChange={(sites) => onChange({ sitesOff: sites })}
      />
    ) : (
      <SiteList
        key="on"
        title={say('sitesOn')}
        empty={say('noSitesOn')}
        sites={sitesOn}
        onChange={(sites) => onChange({ sitesOn: sites })}
      />
    );
  return [
    {
      key: 'enabled',
      words: [say('enabled')],
      view: <Switch label={say('enabled')} checked={enabled} onChange={(on) => onChange({ enabled: on })} />,
    },
    {
      key: 'mode',
      words: [say('mode'), say('everywhere'), say('chosen')],
      view: (
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
      ),
    },
    { key: 'sites', words: [say('sitesOff'), say('sitesOn'), say('addSite'), ...sitesOff, ...sitesOn], view: list },
  ];
}
