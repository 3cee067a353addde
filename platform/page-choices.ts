import type { EntityCard } from '../core/card/entity-card';
import type { TabOverview } from './messages';
import { askFromPage } from './messaging';
import { ignore } from './quietly';

/**
 * What a reader can have done from popup and panel, as their properties. A choice made before the tab is known asks for
 * it first; without a tab there is nothing to do. What fails leaves everything as it was.
 */
export function pageChoices(overview: TabOverview | undefined, ask: () => Promise<TabOverview | undefined>) {
  const onTab = async (act: (page: TabOverview) => Promise<unknown>) => {
    const page = overview ?? (await ask());
    if (page !== undefined) await act(page);
  };
  const onHost = (act: (host: string) => Promise<unknown>) => onTab(({ host }) => act(host)).catch(ignore);
  return {
    onJump: (entity: string) => onTab(({ tab }) => askFromPage('tab.jump', { tab, entity })).catch(ignore),
    onSite: (on: boolean) => onHost((host) => askFromPage('site.switch', { host, on })),
    onOnlyChosen: (chosen: boolean) => onHost((host) => askFromPage('mode.switch', { host, chosen })),
    onEverywhere: (enabled: boolean) => askFromPage('settings.set', { enabled }).catch(ignore),
  };
}

/** The card of an entity; undefined when there is none. */
export async function findCard(entity: string): Promise<EntityCard | undefined> {
  return (await askFromPage('cards.get', { entities: [entity] }))[0];
}
