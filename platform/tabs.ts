import type { Obstacle } from '../core/page/page-state';
import { browser } from './browser';

/** Number of the tab the reader looks at, or -1. */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? -1;
}

/** Number of the tab in front in the window of the extension page that asks, or -1. */
export async function tabBeside(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Calls `listener` when another tab may be in front, or the one in front shows another page. @returns stops */
export function onTabsMoved(listener: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const moved = () => listener();
  const updated = (_tab: number, { status }: { status?: string | undefined }) => status === 'complete' && listener();
  onActivated.addListener(moved);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(moved);
    onUpdated.removeListener(updated);
  };
}

/** Why nothing answers in a tab. */
export async function obstacleIn(tab: number): Promise<Obstacle> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  if (found?.discarded || (found?.status as string | undefined) === 'unloaded') return 'asleep';
  return found?.status === 'loading' ? 'loading' : 'kept-out';
}

/** Loads a tab anew; one that is gone by then is passed over. */
export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab).catch(() => undefined);
}

/** Calls `listener` with the number of every tab that is closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => listener(tab));
}
