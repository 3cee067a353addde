import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { History } from '../../../../entrypoints/background/history';
import { HistoryStore } from '../../../../platform/history-store';
import { SettingsStore } from '../../../../platform/settings-store';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
});

const dataset = { pack: async () => ({ entities: { numberOf: (entity: string) => (entity === 'nobody' ? -1 : 1) } }) };

test('a card is noted, one the dataset does not know is not', async () => {
  const history = new History(new HistoryStore(), new SettingsStore(), dataset as never);
  expect(await history.seen()).toBeUndefined();
  await history.note('nobody');
  await history.note('nato');
  expect(await history.seen()).toEqual(new Set(['nato']));
});

test('nothing is noted, and nobody is new, when the reader wants no history', async () => {
  const settings = new SettingsStore();
  const history = new History(new HistoryStore(), settings, dataset as never);
  await history.note('nato');
  await settings.update(() => ({ keepHistory: false }));
  await history.note('isis');
  expect(await history.seen()).toBeUndefined();
  await settings.update(() => ({ keepHistory: true }));
  expect(await history.seen()).toEqual(new Set(['nato']));
});
