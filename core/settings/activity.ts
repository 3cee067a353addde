import type { PageActivity } from '../page/page-state';
import type { Settings } from './settings';
import { coversSite } from './site';

/** Whether names are shown on a page of `site` (`''` for pages without a host, which follow the mode alone). */
export function activityOn(site: string, settings: Settings): PageActivity {
  if (!settings.enabled) return 'off-everywhere';
  if (settings.mode === 'chosen') return coversSite(settings.sitesOn, site) ? 'on' : 'not-chosen';
  return coversSite(settings.sitesOff, site) ? 'off-here' : 'on';
}

/**
 * The settings patch for showing names only on chosen sites, or everywhere again. A site on which they are shown now
 * becomes one of the chosen, so that the page before the reader stays as it is.
 */
export function switchMode(site: string, chosen: boolean, settings: Settings): Partial<Settings> {
  if (!chosen) return { mode: 'everywhere' };
  const keeps = site !== '' && activityOn(site, settings) === 'on' && !coversSite(settings.sitesOn, site);
  return { mode: 'chosen', ...(keeps && { sitesOn: [...settings.sitesOn, site].sort() }) };
}

/**
 * The settings patch that turns one site on or off in the current mode. Turning off removes the narrowest covering
 * entries too, so that the switch always does what it says: `news.example.org` off under a listed `example.org`
 * in `chosen` mode drops `example.org`.
 */
export function switchSite(site: string, on: boolean, settings: Settings): Partial<Settings> {
  const [list, adds] = settings.mode === 'chosen' ? (['sitesOn', on] as const) : (['sitesOff', !on] as const);
  const sites = settings[list];
  if (adds) return coversSite(sites, site) ? {} : { [list]: [...sites, site].sort() };
  return { [list]: sites.filter((known) => !coversSite([known], site)) };
}
