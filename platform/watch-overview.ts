import { onBackgroundInPage } from './messaging';

/**
 * Calls back when an overview asked for may have changed: its page, the cards seen of it, or the settings, for they
 * decide whether names are shown.
 * @returns stops it
 */
export const onOverviewChange = (changed: () => void): (() => void) =>
  onBackgroundInPage({ 'tab.changed': changed, 'history.changed': changed, 'settings.changed': changed });
