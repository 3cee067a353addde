import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TabRegistry } from '../../../platform/tab-registry';

beforeEach(() => fakeBrowser.reset());

const member = (entity: string) => ({
  entity,
  name: entity,
  kind: 'person' as const,
  line: '',
  count: 1,
  confidence: 1,
});

test('what a tab shows outlives the worker and goes with the tab', async () => {
  const tabs = new TabRegistry();
  await tabs.enter(1, 'https://a.org/x');
  await tabs.setCast(1, 0, 'd', [member('nato')]);
  await vi.waitFor(async () => expect(await new TabRegistry().castOf(1)).toHaveLength(1));
  await tabs.dropTab(1);
  await vi.waitFor(async () => expect(await new TabRegistry().tabs()).toEqual([]));
});

test('a page entered anew keeps its casts, another page does not', async () => {
  const tabs = new TabRegistry();
  await tabs.enter(1, 'https://a.org/x');
  await tabs.setCast(1, 0, 'd', [member('nato')]);
  await tabs.enter(1, 'https://a.org/x#part');
  expect(await tabs.castOf(1)).toHaveLength(1);
  await tabs.enter(1, 'https://a.org/y');
  expect(await tabs.castOf(1)).toEqual([]);
});

test('a failed read does not fail the next', async () => {
  const tabs = new TabRegistry();
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('busy'));
  await expect(tabs.tabs()).rejects.toThrow('busy');
  expect(await tabs.tabs()).toEqual([]);
});
