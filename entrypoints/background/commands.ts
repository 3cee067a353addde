import { siteOf } from '../../core/settings/site';
import { tellTab } from '../../platform/background-messaging';
import type { Command } from '../../platform/commands';
import { activeTab } from '../../platform/tabs';
import type { Sites } from './sites';

/** Carries out a keyboard command in the tab in front. */
export async function runCommand(command: Exclude<Command, 'open-panel'>, sites: Sites): Promise<void> {
  const tab = await activeTab();
  if (tab < 0) return;
  switch (command) {
    case 'next-name':
      await tellTab(tab, 'mention.step', { by: 1 }, 0);
      return;
    case 'previous-name':
      await tellTab(tab, 'mention.step', { by: -1 }, 0);
      return;
    case 'open-card':
      await tellTab(tab, 'mention.open', undefined, 0);
      return;
    case 'switch-site': {
      const url = await sites.topUrl(tab);
      const site = siteOf(url);
      if (site !== '') await sites.switch(site, (await sites.stateOf(url)).activity !== 'on');
    }
  }
}
