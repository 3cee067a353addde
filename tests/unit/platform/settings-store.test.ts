import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsStore } from '../../../platform/settings-store';

beforeEach(() => fakeBrowser.reset());

test('fifty concurrent writes all land, in order', async () => {
  const store = new SettingsStore();
  const writes = Array.from({ length: 50 }, (_, n) =>
    store.update((settings) => ({ sitesOff: [...settings.sitesOff, `site${n}.org`] })),
  );
  await Promise.all(writes);
  const { settings, revision } = await new SettingsStore().get();
  expect(settings.sitesOff).toHaveLength(50);
  expect(revision).toBe(50);
});

test('listeners hear every write once, with the whole', async () => {
  const store = new SettingsStore();
  const heard: number[] = [];
  store.onChange(({ revision }) => heard.push(revision));
  await store.update(() => ({ theme: 'dark' }));
  await store.update(() => ({ badge: false }));
  expect(heard).toEqual([1, 2]);
  expect((await store.get()).settings).toMatchObject({ theme: 'dark', badge: false });
});

test('a failed write rejects, changes nothing and does not block the next', async () => {
  const store = new SettingsStore();
  const set = fakeBrowser.storage.local.set;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
  await expect(store.update(() => ({ theme: 'dark' }))).rejects.toThrow('disk full');
  fakeBrowser.storage.local.set = set;
  await store.update(() => ({ badge: false }));
  expect((await store.get()).settings).toMatchObject({ theme: 'system', badge: false });
});

test('only explicit choices are stored', async () => {
  await new SettingsStore().update(() => ({ badge: false }));
  expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({ choices: { badge: false } });
});
