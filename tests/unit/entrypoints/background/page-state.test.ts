import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentHandlers } from '../../../../entrypoints/background/content-handlers';
import { Sites } from '../../../../entrypoints/background/sites';
import { RulesStore } from '../../../../platform/rules-store';
import { SettingsStore } from '../../../../platform/settings-store';
import { StorageWriter } from '../../../../platform/storage-writer';
import { TabRegistry } from '../../../../platform/tab-registry';

beforeEach(() => fakeBrowser.reset());

/** A background whose dataset is being replaced: it can't be read. */
function background() {
  const writer = new StorageWriter();
  const [settings, rules, tabs] = [new SettingsStore(writer), new RulesStore(writer), new TabRegistry()];
  const documents = { prepare: vi.fn(() => Promise.reject(new Error('no such file'))) };
  const sites = new Sites(settings, rules, tabs);
  const handlers = contentHandlers({ documents, rules, settings, sites, tabs } as never);
  const ask = (frame: number) => {
    const url = 'https://www.example.org/a';
    return handlers['page.state']({ url }, { tab: 7, frame, url, isPrivate: false });
  };
  return { ask, settings, prepare: documents.prepare };
}

test('a page that is on has the dataset read while it gathers its text, and an answer even if that fails', async () => {
  const { ask, prepare } = background();
  expect(await ask(0)).toMatchObject({ activity: 'on' });
  expect(prepare).toHaveBeenCalledTimes(1);
});

test('a page that is off, and a frame, have nothing read', async () => {
  const { ask, settings, prepare } = background();
  await ask(0);
  prepare.mockClear();
  await ask(3);
  await settings.update(() => ({ sitesOff: ['example.org'] }));
  expect((await ask(0)).activity).not.toBe('on');
  expect(prepare).not.toHaveBeenCalled();
});
