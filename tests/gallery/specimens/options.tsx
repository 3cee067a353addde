import { useState } from 'preact/hooks';
import { Options } from '../../../components/options/options';
import { changeRules } from '../../../core/rules/change-rules';
import { NO_RULES, type Rules } from '../../../core/rules/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import { dataset } from '../fixtures/around';
import { dialogue } from '../fixtures/others';
import type { Specimen } from '../specimens';

const AT = Date.UTC(2025, 10, 3);
const names = new Map([
  ['tom-barrack', 'Tom Barrack'],
  ['islamic-state', 'Islamic State'],
  ['united-nations', 'United Nations'],
]);
const someRules: Rules = {
  wrong: [
    { entity: 'tom-barrack', surface: 'Barrack', scope: 'site', where: 'example.org', at: AT },
    {
      entity: 'tom-barrack',
      surface: 'Barrack',
      scope: 'page',
      where: 'https://news.example.org/2025/11/03/a-rather-long-address-of-an-article?page=2',
      at: AT,
    },
  ],
  muted: [{ entity: 'islamic-state', at: AT }],
  known: [{ entity: 'united-nations', until: AT }],
};
const notices = [
  'Unicode CLDR 48.2.0, Unicode License v3. Names of countries.',
  'OurAirports, public domain. Airports.',
];

/** The page with a working memory, so that it can be tried by hand. */
function Live({ start, rules: held }: { start: Partial<Settings>; rules: Rules }) {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...start });
  const [rules, setRules] = useState(held);
  return (
    <Options
      settings={settings}
      rules={rules}
      names={names}
      dataset={dataset}
      notices={notices}
      sample={dialogue}
      onOpen={console.info}
      onChange={(patch) => setSettings({ ...settings, ...patch })}
      onRule={(change) => setRules(changeRules(rules, change, AT))}
      onNames={() => {}}
      onSave={() => {}}
      onRestore={async (choices) => {
        setSettings({ ...DEFAULT_SETTINGS, ...choices.settings });
        setRules(choices.rules ?? rules);
        return { settings, rules };
      }}
    />
  );
}

const options =
  (start: Partial<Settings>, rules: Rules = NO_RULES) =>
  () => <Live start={start} rules={rules} />;

export const optionsSpecimens: readonly Specimen[] = [
  { name: 'options', width: 900, draw: options({ sitesOff: ['example.com', 'news.example.org'] }, someRules) },
  {
    name: 'options chosen sites, click, first mention',
    width: 900,
    draw: options({ mode: 'chosen', open: 'click', mentions: 'first', kinds: ['person', 'place'] }),
  },
  { name: 'options narrow', width: 320, draw: options({}) },
  { name: 'options right to left', width: 900, dir: 'rtl', draw: options({}, someRules) },
];
