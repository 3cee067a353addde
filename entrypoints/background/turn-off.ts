import type { CardChoice, OffChoice } from '../../core/rules/card-choice';
import { siteOf } from '../../core/settings/site';
import type { SettingsStore } from '../../platform/settings-store';
import { SwitchedOff } from '../../platform/switched-off';
import type { Sites } from './sites';

/** True for a choice that turns names off, or takes that back. */
export const isOffChoice = (choice: CardChoice): choice is OffChoice =>
  ['site-off', 'all-off'].includes(choice.do === 'undo' ? choice.of : choice.do);

/** Turns names off from a card of the page `url`, or on again; false when there is nothing to turn. */
export async function turnOff(
  choice: OffChoice,
  { tab, url }: { tab: number; url: string },
  sites: Sites,
  settings: SettingsStore,
): Promise<boolean> {
  const of = choice.do === 'undo' ? choice.of : choice.do;
  const site = of === 'site-off' ? siteOf(url) : '';
  if (of === 'site-off' && site === '') return false;
  const on = choice.do === 'undo';
  const memory = new SwitchedOff();
  if (on && !(await memory.take({ of, tab, site }, Date.now()))) return false;
  if (!on) await memory.note({ of, tab, site }, Date.now());
  if (of === 'all-off') await settings.update(() => ({ enabled: on }));
  else await sites.switch(site, on);
  return true;
}
