import { browser } from './browser';

const ITEM = 'who-is';

/** A click on the menu entry over selected text. */
export interface SelectionClick {
  text: string;
  tab: number;
  frame: number;
}

/** Puts “Who is “…”?” into the menu of selected text. Call on install and update: menus outlive the worker. */
export async function createSelectionMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
}

export function onSelectionClick(listener: (click: SelectionClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM || info.selectionText === undefined || tab?.id === undefined) return;
    listener({ text: info.selectionText.slice(0, 200), tab: tab.id, frame: info.frameId ?? 0 });
  });
}
