import { useState } from 'preact/hooks';
import { Options } from '../../../components/options/options';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings';
import { dataset } from '../fixtures/around';
import { dialogue } from '../fixtures/others';
import type { Specimen } from '../specimens';

/** The page with a working memory, so that it can be tried by hand. */
function Live({ start }: { start: Partial<Settings> }) {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...start });
  const onChange = (patch: Partial<Settings>) => setSettings({ ...settings, ...patch });
  return <Options settings={settings} dataset={dataset} sample={dialogue} onOpen={console.info} onChange={onChange} />;
}

const options = (start: Partial<Settings>) => () => <Live start={start} />;

export const optionsSpecimens: readonly Specimen[] = [
  { name: 'options', width: 900, draw: options({ sitesOff: ['example.com', 'news.example.org'] }) },
  {
    name: 'options chosen sites, click, first mention',
    width: 900,
    draw: options({ mode: 'chosen', open: 'click', mentions: 'first', kinds: ['person', 'place'] }),
  },
  { name: 'options narrow', width: 320, draw: options({}) },
  { name: 'options right to left', width: 900, dir: 'rtl', draw: options({}) },
];
