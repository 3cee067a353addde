import { expect, test, vi } from 'vitest';
import { createMenus, onPanelClick, onSelectionClick } from '../../../platform/context-menu';

type Click = (info: { menuItemId: string; selectionText?: string; frameId?: number }, tab?: { id: number }) => void;
const browser = vi.hoisted(() => ({ contextMenus: undefined as unknown }));
vi.mock('../../../platform/browser', () => ({ browser }));

test('a browser without menus does without', async () => {
  await expect(createMenus({ whoIs: 'Who', openPanel: 'Open' })).resolves.toBeUndefined();
  expect(() => onSelectionClick(() => {})).not.toThrow();
  expect(() => onPanelClick(() => {})).not.toThrow();
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
