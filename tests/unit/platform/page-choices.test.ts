import { beforeEach, expect, test, vi } from 'vitest';
import type { TabOverview } from '../../../platform/messages';
import { NOWHERE } from '../../../platform/nowhere';
import { pageChoices } from '../../../platform/page-choices';

const background = vi.hoisted(() => ({ ask: vi.fn(async (_name: string, _ask: unknown) => {}) }));
vi.mock('../../../platform/messaging', () => ({ askFromPage: background.ask }));
beforeEach(() => void background.ask.mockClear());

const page: TabOverview = { ...NOWHERE, tab: 7, host: 'a.org' };
const ask = vi.fn(async (): Promise<TabOverview | undefined> => page);

test('a choice is for the page shown', async () => {
  const choices = pageChoices(page, ask);
  await choices.onSite(false);
  await choices.onJump('nato');
  expect(background.ask.mock.calls).toEqual([
    ['site.switch', { host: 'a.org', on: false }],
    ['tab.jump', { tab: 7, entity: 'nato' }],
  ]);
  expect(ask).not.toHaveBeenCalled();
});

test('one made before the page is known asks for it first', async () => {
  await pageChoices(undefined, ask).onOnlyChosen(true);
  expect(background.ask.mock.calls).toEqual([['mode.switch', { host: 'a.org', chosen: true }]]);
});

test('without a page, and when nobody answers, nothing is done', async () => {
  await pageChoices(undefined, async () => undefined).onSite(true);
  await pageChoices(undefined, () => Promise.reject(new Error('gone'))).onSite(true);
  expect(background.ask).not.toHaveBeenCalled();
});
