import { beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from '../../../platform/toolbar';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(async (_badge: object) => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
}));
const browser = vi.hoisted(() => ({ action: undefined as unknown }));
vi.mock('../../../platform/browser', () => ({ browser }));

beforeEach(() => {
  browser.action = action;
  vi.clearAllMocks();
});

test.each([
  [0, ''],
  [7, '7'],
  [1000, '999+'],
])('%i names are shown as %j', async (count, text) => {
  await showBadge(3, count);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 3, text });
});

test('a tab that is gone and a browser without badges are no error', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 3'));
  await expect(showBadge(3, 1)).resolves.toBeUndefined();
  browser.action = {};
  await expect(showBadge(3, 1)).resolves.toBeUndefined();
});
