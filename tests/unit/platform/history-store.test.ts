import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HistoryStore } from '../../../platform/history-store';

beforeEach(() => fakeBrowser.reset());

test('fifty concurrent notes all land, and survive the worker', async () => {
  const store = new HistoryStore();
  await Promise.all(Array.from({ length: 50 }, (_, n) => store.note(`e${n}`, n)));
  expect(await new HistoryStore().read()).toHaveLength(50);
});

test('clearing leaves nothing behind', async () => {
  const store = new HistoryStore();
  await store.note('a', 1);
  await store.clear();
  expect(await store.read()).toEqual([]);
  expect(await fakeBrowser.storage.local.get('history')).toEqual({});
});

test('a failed write rejects and does not block the next', async () => {
  const store = new HistoryStore();
  const set = fakeBrowser.storage.local.set;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
  await expect(store.note('a', 1)).rejects.toThrow('disk full');
  fakeBrowser.storage.local.set = set;
  await store.note('b', 2);
  expect(await store.read()).toEqual([{ entity: 'b', at: 2 }]);
});

test('a failed read does not fail the next', async () => {
  const store = new HistoryStore();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('busy'));
  await expect(store.note('a', 1)).rejects.toThrow('busy');
  await store.note('b', 2);
  expect(await store.read()).toEqual([{ entity: 'b', at: 2 }]);
});
