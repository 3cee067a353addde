import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_RULES } from '../../../core/rules/rules';
import { restoreChoices } from '../../../platform/restore-choices';
import { RulesStore } from '../../../platform/rules-store';
import { SettingsStore } from '../../../platform/settings-store';
import { StorageWriter } from '../../../platform/storage-writer';

beforeEach(() => fakeBrowser.reset());

function stores() {
  const writer = new StorageWriter();
  return { writer, settings: new SettingsStore(writer), rules: new RulesStore(writer) };
}

test('fifty concurrent rules all land, and settings written between them too', async () => {
  const { rules, settings } = stores();
  await Promise.all([
    ...Array.from({ length: 50 }, (_, n) => rules.change({ do: 'mute', entity: `e${n}` })),
    settings.update(() => ({ theme: 'dark' })),
  ]);
  const again = stores();
  expect(await again.rules.get()).toMatchObject({ revision: 50, rules: { muted: { length: 50 } } });
  expect((await again.settings.get()).settings.theme).toBe('dark');
});

test('listeners hear every change once, with the whole', async () => {
  const { rules } = stores();
  const heard: number[] = [];
  rules.onChange(({ revision }) => heard.push(revision));
  await Promise.all([rules.change({ do: 'mute', entity: 'a' }), rules.change({ do: 'know', entity: 'b' })]);
  expect(heard).toEqual([1, 2]);
});

test('a restoration puts both in place, what is unacceptable left out', async () => {
  const { writer, settings, rules } = stores();
  await settings.update(() => ({ theme: 'dark', badge: false }));
  await rules.change({ do: 'mute', entity: 'a' });
  const backup = {
    settings: { textSize: 'large', hoverDelay: 'soon' } as never,
    rules: { ...NO_RULES, known: [{ entity: 'b', until: 9 }, { entity: 4 } as never] },
  };
  await restoreChoices(backup, writer, settings, rules);
  expect(await settings.choices()).toEqual({ textSize: 'large' });
  expect(await rules.get()).toEqual({ revision: 2, rules: { ...NO_RULES, known: [{ entity: 'b', until: 9 }] } });
});

test('a restoration that fails leaves both as they were', async () => {
  const { writer, settings, rules } = stores();
  await rules.change({ do: 'mute', entity: 'a' });
  const set = fakeBrowser.storage.local.set;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
  const restored = restoreChoices({ settings: { theme: 'dark' }, rules: NO_RULES }, writer, settings, rules);
  await expect(restored).rejects.toThrow('disk full');
  fakeBrowser.storage.local.set = set;
  expect((await settings.get()).settings.theme).toBe('system');
  expect((await rules.get()).rules.muted).toHaveLength(1);
});
