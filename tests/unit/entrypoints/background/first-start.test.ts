import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settleIn } from '../../../../entrypoints/background/first-start';

const platform = vi.hoisted(() => ({
  createMenus: vi.fn(async () => {}),
  openPage: vi.fn(async (_path: string) => {}),
  installed: [] as (() => void)[],
}));
vi.mock('../../../../platform/context-menu', () => ({ createMenus: platform.createMenus }));
vi.mock('../../../../platform/lifecycle', () => ({
  openPage: platform.openPage,
  onInstalled: (listener: () => void) => platform.installed.push(listener),
}));

const { createMenus, openPage } = platform;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const start = async ({ told = true } = {}) => {
  platform.installed.length = 0;
  settleIn();
  if (told) for (const listener of platform.installed) listener();
  await settled();
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

test.each([true, false])('after installing the reader is greeted and finds the menus; told of it: %s', async (told) => {
  await start({ told });
  expect(openPage.mock.calls).toEqual([['/welcome.html']]);
  expect(createMenus).toHaveBeenCalledTimes(1);
});

test('a worker that wakes greets nobody and makes no menus', async () => {
  await start();
  await start({ told: false });
  expect(openPage).toHaveBeenCalledTimes(1);
  expect(createMenus).toHaveBeenCalledTimes(1);
});

test('after an update the menus are made anew, and nobody is greeted', async () => {
  await start();
  await start();
  expect(openPage).toHaveBeenCalledTimes(1);
  expect(createMenus).toHaveBeenCalledTimes(2);
});

test('where nothing can be stored nobody is greeted at every start', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  await start();
  expect(openPage).not.toHaveBeenCalled();
  set.mockRestore();
});
