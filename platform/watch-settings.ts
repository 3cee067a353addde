import type { RulesSnapshot, SettingsSnapshot } from './messages';
import { askFromPage, onBackgroundInPage } from './messaging';

/**
 * Gives an extension page the settings, now and on every change; an older snapshot never follows a newer one.
 * @returns stops watching. `failed` is called when the background does not answer.
 */
export function watchSettings(seen: (settings: SettingsSnapshot['settings']) => void, failed: () => void): () => void {
  const show = newestOnly(({ settings }: SettingsSnapshot) => seen(settings));
  askFromPage('settings.get').then(show, failed);
  return onBackgroundInPage({ 'settings.changed': show });
}

/** The same for the rules about names. */
export function watchRules(seen: (rules: RulesSnapshot['rules']) => void, failed: () => void): () => void {
  const show = newestOnly(({ rules }: RulesSnapshot) => seen(rules));
  askFromPage('rules.get').then(show, failed);
  return onBackgroundInPage({ 'rules.changed': show });
}

function newestOnly<T extends { revision: number }>(show: (snapshot: T) => void): (snapshot: T) => void {
  let newest = -1;
  return (snapshot) => {
    if (snapshot.revision < newest) return;
    newest = snapshot.revision;
    show(snapshot);
  };
}
