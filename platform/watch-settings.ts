import type { SettingsSnapshot } from './messages';
import { askFromPage, onBackgroundInPage } from './messaging';

/**
 * Gives an extension page the settings, now and on every change; an older snapshot never follows a newer one.
 * @returns stops watching. `failed` is called when the background does not answer.
 */
export function watchSettings(seen: (settings: SettingsSnapshot['settings']) => void, failed: () => void): () => void {
  let newest = -1;
  const show = ({ settings, revision }: SettingsSnapshot) => {
    if (revision < newest) return;
    newest = revision;
    seen(settings);
  };
  askFromPage('settings.get').then(show, failed);
  return onBackgroundInPage({ 'settings.changed': show });
}
