import { expect, test, vi } from 'vitest';
import { createMenus, onPanelClick, onSelectionClick } from '../../../platform/context-menu';

type Click = (
  info: { menuItemId: string; selectionText?: string; frameId?: number },
  tab?: { id: number; windowId?: number },
) => void;
const browser = vi.hoisted(() => ({ contextMenus: undefined as unknown }));
vi.mock('../../../platform/browser', () => ({ browser }));

test('a browser without menus does without', async () => {
  const [heardSelection, heardPanel] = [vi.fn(), vi.fn()];
  await expect(createMenus({ whoIs: 'Who', openPanel: 'Open' })).resolves.toBeUndefined();
  onSelectionClick(heardSelection);
  onPanelClick(heardPanel);
  expect(heardSelection).not.toHaveBeenCalled();
  expect(heardPanel).not.toHaveBeenCalled();
});

test('menus of an older release go before those of this one are made', async () => {
  const calls: unknown[] = [];
  browser.contextMenus = {
    removeAll: async () => void calls.push('removed'),
    create: ({ title, contexts }: { title: string; contexts: string[] }) => void calls.push([title, contexts]),
  };
  await createMenus({ whoIs: 'Who is “%s”?', openPanel: 'Open side panel' });
  expect(calls).toEqual(['removed', ['Who is “%s”?', ['selection']], ['Open side panel', ['action']]]);
});

test('a click on the button’s entry is told with its window, that over a text is not', () => {
  const clicks: Click[] = [];
  browser.contextMenus = { onClicked: { addListener: (click: Click) => clicks.push(click) } };
  const heard = vi.fn();
  onPanelClick(heard);
  for (const click of clicks) {
    click({ menuItemId: 'who-is', selectionText: 'x' }, { id: 3, windowId: 7 });
    click({ menuItemId: 'open-panel' }, { id: 3, windowId: 7 });
    click({ menuItemId: 'open-panel' });
  }
  expect(heard.mock.calls).toEqual([[7], [-1]]);
});

test('a click over selected text is told with its tab, cut to what is looked up', () => {
  const clicks: Click[] = [];
  browser.contextMenus = { onClicked: { addListener: (click: Click) => clicks.push(click) } };
  const heard = vi.fn();
  onSelectionClick(heard);
  for (const click of clicks) {
    click({ menuItemId: 'open-panel', selectionText: 'x' }, { id: 3 });
    click({ menuItemId: 'who-is' }, { id: 3 });
    click({ menuItemId: 'who-is', selectionText: 'x'.repeat(300) }, { id: 3 });
  }
  expect(heard.mock.calls).toEqual([[{ text: 'x'.repeat(200), tab: 3, frame: 0 }]]);
});
