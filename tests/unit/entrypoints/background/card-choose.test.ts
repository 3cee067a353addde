import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardChoice } from '../../../../core/rules/card-choice';
import { NO_RULES } from '../../../../core/rules/rules';
import { contentHandlers } from '../../../../entrypoints/background/content-handlers';
import { Sites } from '../../../../entrypoints/background/sites';
import { RulesStore } from '../../../../platform/rules-store';
import { SettingsStore } from '../../../../platform/settings-store';
import { StorageWriter } from '../../../../platform/storage-writer';
import { TabRegistry } from '../../../../platform/tab-registry';

beforeEach(() => fakeBrowser.reset());

/** A background with one tab that shows `url`, asked from a frame of another site in it. */
async function background(url: string, isPrivate = false) {
  const writer = new StorageWriter();
  const [settings, rules, tabs] = [new SettingsStore(writer), new RulesStore(writer), new TabRegistry()];
  const sites = new Sites(settings, rules, tabs);
  await tabs.enter(7, url);
  const handlers = contentHandlers({ rules, settings, sites, tabs } as never);
  const choose = (choice: CardChoice) =>
    handlers['card.choose'](choice, { tab: 7, frame: 3, url: 'https://ads.example.com/', isPrivate });
  return { choose, settings, rules, sites };
}

test.each<[CardChoice, object]>([
  [{ do: 'site-off' }, { sitesOff: ['example.org'] }],
  [{ do: 'all-off' }, { enabled: false }],
])('%j is a choice of settings', async (choice, expected) => {
  const { choose, settings } = await background('https://www.example.org/a');
  expect(await choose(choice)).toBe(true);
  expect((await settings.get()).settings).toMatchObject(expected);
});

test.each<'site-off' | 'all-off'>(['site-off', 'all-off'])(
  '%s is taken back once, by the card that did it',
  async (of) => {
    const { choose, settings } = await background('https://www.example.org/a');
    expect(await choose({ do: 'undo', of }), 'turned off by nobody').toBe(false);
    await choose({ do: of });
    expect(await choose({ do: 'undo', of })).toBe(true);
    expect((await settings.get()).settings).toMatchObject({ enabled: true, sitesOff: [] });
    await settings.update(() => ({ enabled: false, sitesOff: ['example.org'] }));
    expect(await choose({ do: 'undo', of }), 'turned off elsewhere').toBe(false);
  },
);

test('a site that was chosen is chosen again', async () => {
  const { choose, settings } = await background('https://www.example.org/a');
  await settings.update(() => ({ mode: 'chosen', sitesOn: ['example.org'] }));
  await choose({ do: 'site-off' });
  expect((await settings.get()).settings.sitesOn).toEqual([]);
  await choose({ do: 'undo', of: 'site-off' });
  expect((await settings.get()).settings.sitesOn).toEqual(['example.org']);
});

test('an old switch is the toolbar button’s business', async () => {
  const { choose } = await background('https://www.example.org/a');
  vi.useFakeTimers({ toFake: ['Date'] });
  await choose({ do: 'site-off' });
  vi.setSystemTime(Date.now() + 11 * 60_000);
  expect(await choose({ do: 'undo', of: 'site-off' })).toBe(false);
  vi.useRealTimers();
});

test('a rule is made for the page in the tab, whatever frame asks, and reaches the page’s state', async () => {
  const { choose, rules, sites } = await background('https://www.example.org/a#b');
  expect(await choose({ do: 'wrong', entity: 'x', surface: 'X', scope: 'page' })).toBe(true);
  expect((await rules.get()).rules.wrong).toMatchObject([{ entity: 'x', where: 'https://www.example.org/a' }]);
  const state = await sites.stateOf('https://www.example.org/a');
  expect(state).toMatchObject({ revision: 1, rules: { wrong: [{ entity: 'x', surface: 'X', scope: 'page' }] } });
  expect((await sites.stateOf('https://www.example.org/b')).rules.wrong).toEqual([]);
});

test('what was chosen can be taken back at once', async () => {
  const { choose, rules } = await background('https://example.org/');
  await choose({ do: 'know', entity: 'x' });
  expect(await choose({ do: 'undo', of: 'know', entity: 'x' })).toBe(true);
  expect((await rules.get()).rules).toEqual(NO_RULES);
});

test('no address of a private window is kept', async () => {
  const { choose, rules } = await background('https://example.org/a', true);
  expect(await choose({ do: 'wrong', entity: 'x', surface: 'X', scope: 'page' })).toBe(false);
  expect(await choose({ do: 'mute', entity: 'x' })).toBe(true);
  expect((await rules.get()).rules.wrong).toEqual([]);
});

test('nothing is taken where there is nothing to choose for', async () => {
  const { choose, settings, rules } = await background('file:///home/a.html');
  expect(await choose({ do: 'site-off' })).toBe(false);
  expect(await choose({ do: 'wrong', entity: 'x', surface: 'X', scope: 'site' })).toBe(false);
  expect(await choose({ do: 'undo', of: 'mute', entity: 'x' })).toBe(false);
  expect([(await settings.get()).revision, (await rules.get()).revision]).toEqual([0, 0]);
});
