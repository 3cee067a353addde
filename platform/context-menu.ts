import { browser } from './browser';

const WHO_IS = 'who-is';
const OPEN_PANEL = 'open-panel';

/** A click on the menu entry over selected text. */
export interface SelectionClick {
  text: string;
  tab: number;
  frame: number;
}

/** Words of the menu entries; `%s` stands for the selected text. */
interface MenuTitles {
  whoIs: string;
  openPanel: string;
}

/**
 * Puts “Who is “…”?” into the menu of selected text and “Open side panel” into that of the toolbar button. Call on
 * install and update: menus outlive the worker. Browsers of phones have none.
 */
export async function createMenus({ whoIs, openPanel }: MenuTitles): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: WHO_IS, title: whoIs, contexts: ['selection'] });
  browser.contextMenus.create({ id: OPEN_PANEL, title: openPanel, contexts: ['action'] });
}

/** Calls `listener` with the selected text, at most 200 units of it. A click outside of any tab is passed over. */
export function onSelectionClick(listener: (click: SelectionClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== WHO_IS || info.selectionText === undefined || tab?.id === undefined) return;
    listener({ text: info.selectionText.slice(0, 200), tab: tab.id, frame: info.frameId ?? 0 });
  });
}

/** Calls `listener` with the window in front, within the reader's gesture. */
export function onPanelClick(listener: (window: number) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_PANEL) listener(tab?.windowId ?? -1);
  });
}
