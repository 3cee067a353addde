import { browser } from './browser';

/**
 * Shows `count` on the toolbar button over one tab; 0 clears it. Tabs that are gone are no error, nor are browsers
 * without badges.
 */
export async function showBadge(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#4a5568' }),
      browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    ]);
  } catch {
    // Nothing to show it on.
  }
}
