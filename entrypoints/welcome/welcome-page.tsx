import { useAnswer, useWatched } from '../../components/asking/use-answer';
import { Theme } from '../../components/theme';
import { Welcome } from '../../components/welcome/welcome';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { askFromPage } from '../../platform/messaging';
import { openOptions } from '../../platform/options-page';
import { ignore } from '../../platform/quietly';
import { watchSettings } from '../../platform/watch-settings';

/** The first page a reader sees of us, at work. */
export function WelcomePage() {
  const settings = useWatched(watchSettings, DEFAULT_SETTINGS);
  const dataset = useAnswer(() => askFromPage('dataset.info'));
  if (settings === undefined) return null;
  return (
    <Theme theme={settings.theme} textSize={settings.textSize}>
      <Welcome
        settings={settings}
        dataset={dataset}
        find={async (entity) => (await askFromPage('cards.get', { entities: [entity] }))[0]}
        onChange={(patch) => askFromPage('settings.set', patch).catch(ignore)}
        onOptions={() => openOptions().catch(ignore)}
      />
    </Theme>
  );
}
