import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleContent, handlePages } from '../../../platform/background-messaging';
import type { RawSender } from '../../../platform/envelope';
import { validAsk } from '../../../platform/message-guards';
import { askBackground, askFromPage, CONTENT_DEADLINE, onBackground } from '../../../platform/messaging';
import { NoAnswer } from '../../../platform/send';

type Listener = (message: unknown, sender: RawSender, answer: (answer: unknown) => void) => boolean;

const id = () => fakeBrowser.runtime.id as string;
const pageUrl = 'chrome-extension://test-extension-id/popup.html';
const contentSender = (): RawSender => ({ id: id(), tab: { id: 3 }, frameId: 0, url: 'https://a.org/' });
const popupSender = (): RawSender => ({ id: id(), url: pageUrl });

let listeners: Listener[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
  fakeBrowser.runtime.id = 'test-extension-id';
  (fakeBrowser.runtime as unknown as { getURL: unknown }).getURL = (path: string) =>
    `chrome-extension://test-extension-id${path}`;
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as unknown as Listener);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Delivers to every listener, as the browser does; the first answer, or undefined when none listens. */
const deliver = (message: unknown, sender: RawSender) =>
  new Promise((resolve) => {
    const awaited = listeners.map((listener) => listener(message, sender, resolve));
    if (!awaited.includes(true)) resolve(undefined);
  });

const contentAsk = (name: string, ask: unknown) => ({ to: 'background', from: 'content', name, ask });
const pageAsk = (name: string, ask: unknown) => ({ to: 'background', from: 'page', name, ask });

describe('roles', () => {
  const called = vi.fn(() => ({ settings: {}, revision: 1 }));
  beforeEach(() => {
    called.mockClear();
    handleContent({ 'page.state': called } as never);
    handlePages({ 'settings.set': called } as never);
  });

  const cases: [string, unknown, () => RawSender, boolean][] = [
    ['a content script asks for its state', contentAsk('page.state', { url: 'https://a.org/' }), contentSender, true],
    ['the popup writes settings', pageAsk('settings.set', { badge: false }), popupSender, true],
    [
      'an options page in a tab writes settings',
      pageAsk('settings.set', { badge: false }),
      () => ({ ...popupSender(), tab: { id: 9 } }),
      true,
    ],
    ['a content script tries to write settings', pageAsk('settings.set', { badge: false }), contentSender, false],
    ['a content script poses as a page', contentAsk('settings.set', { badge: false }), contentSender, false],
    [
      'another extension asks',
      contentAsk('page.state', { url: 'https://a.org/' }),
      () => ({ ...contentSender(), id: 'other' }),
      false,
    ],
    [
      'an address that only starts alike',
      pageAsk('settings.set', {}),
      () => ({ id: id(), url: 'chrome-extension://test-extension-id.evil/' }),
      false,
    ],
    ['an inherited name', contentAsk('toString', {}), contentSender, false],
    ['a malformed argument', contentAsk('page.state', { url: 7 }), contentSender, false],
    ['no envelope at all', 'hello', contentSender, false],
    ['null', null, contentSender, false],
  ];
  test.each(cases)('%s', async (_, message, sender, heard) => {
    await deliver(message, sender());
    expect(called).toHaveBeenCalledTimes(heard ? 1 : 0);
  });

  test('the content script hears only the background', async () => {
    const step = vi.fn();
    onBackground({ 'mention.step': step } as never);
    const message = { to: 'content', from: 'background', name: 'mention.step', ask: { by: 1 } };
    await deliver(message, { id: id() });
    await deliver(message, contentSender());
    expect(step).toHaveBeenCalledTimes(1);
  });
});

describe('the one retry', () => {
  test('a call cut off by a dying worker is sent once more', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send
      .mockRejectedValueOnce(new Error('message channel closed'))
      .mockResolvedValueOnce({ value: { revision: 2 } } as never);
    await expect(askFromPage('settings.get')).resolves.toEqual({ revision: 2 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('a worker that ends without a word is asked once more', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockResolvedValueOnce(undefined as never).mockResolvedValueOnce({ value: { revision: 3 } } as never);
    await expect(askFromPage('settings.get')).resolves.toEqual({ revision: 3 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('a content call that hangs with a worker that cannot end is sent once more after its deadline', async () => {
    const passed = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(passed.signal);
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockReturnValueOnce(new Promise(() => {}) as never).mockResolvedValueOnce({ value: 'state' } as never);
    const answer = askBackground('page.state', { url: 'https://a.org/' });
    passed.abort();
    await expect(answer).resolves.toBe('state');
    expect(send).toHaveBeenCalledTimes(2);
    expect(timeout).toHaveBeenCalledWith(CONTENT_DEADLINE);
  });

  test('a handler that fails is no answer, and its words do not travel', async () => {
    handlePages({ 'settings.get': () => Promise.reject(new Error('page text')) } as never);
    const reply = await deliver(pageAsk('settings.get', undefined), popupSender());
    expect(reply).toEqual({ failed: true });
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as never);
    await expect(askFromPage('settings.get')).rejects.toBeInstanceOf(NoAnswer);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('an answer that cannot be sent is none', async () => {
    handlePages({ 'settings.get': () => ({}) } as never);
    const answer = vi.fn((reply: { value?: unknown }) => {
      if (reply.value !== undefined) throw new Error('could not be cloned');
    });
    for (const listener of listeners) listener(pageAsk('settings.get', undefined), popupSender(), answer as never);
    await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith({ failed: true }));
  });

  test('twice is enough: then there is no answer', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
    await expect(askFromPage('settings.get')).rejects.toBeInstanceOf(NoAnswer);
  });

  test('a reload of the extension between the two is no answer', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValueOnce(undefined as never)
      .mockImplementationOnce(() => {
        throw new Error('Extension context invalidated.');
      });
    await expect(askFromPage('settings.get')).rejects.toBeInstanceOf(NoAnswer);
  });

  test('after a reload of the extension nothing is sent', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
    await expect(askFromPage('settings.get')).rejects.toBeInstanceOf(NoAnswer);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('validAsk', () => {
  const run = { key: 1, order: 1, text: 'x', place: 'body' };
  const link = { document: 'd', info: { title: '', lang: '', date: '', host: '' }, held: 0, runs: [run], removed: [] };
  test.each([
    ['card.choose', { do: 'mute', entity: 'x' }, true],
    ['card.choose', { do: 'wrong', entity: 'x', surface: 'X', scope: 'page' }, true],
    ['card.choose', { do: 'wrong', entity: 'x', surface: 'X', scope: 'page', where: 'https://other.org/' }, false],
    ['card.choose', { do: 'undo', of: 'wrong', entity: 'x', surface: 'X', scope: 'everywhere' }, true],
    ['card.choose', { do: 'undo', of: 'wrong', entity: 'x' }, false],
    ['card.choose', { do: 'site-off' }, true],
    ['card.choose', { do: 'site-off', host: 'other.org' }, false],
    ['card.choose', { do: 'undo', of: 'site-off' }, true],
    ['card.choose', { do: 'undo', of: 'site-off', host: 'other.org' }, false],
    ['card.choose', { do: 'forget', of: 'mute' }, false],
    ['rules.change', { do: 'forget', of: 'mute' }, true],
    ['rules.change', { do: 'wrong', entity: 'x', surface: 'X', scope: 'site', where: 'a.org' }, true],
    ['rules.change', { do: 'wrong', entity: 'x', surface: 'X'.repeat(201), scope: 'site', where: 'a.org' }, false],
    ['choices.restore', { settings: {}, rules: { wrong: [], muted: [], known: [] } }, true],
    ['choices.restore', { settings: {}, rules: { wrong: Array(2001).fill({}), muted: [], known: [] } }, false],
    ['page.link', link, true],
    ['page.link', { ...link, runs: [{ ...run, place: 'nowhere' }] }, false],
    ['page.link', { ...link, runs: [{ ...run, text: 'x'.repeat(200_001) }] }, false],
    ['page.link', { ...link, held: 0.5 }, false],
    ['dataset.search', { query: 'x', limit: 0 }, false],
    ['settings.get', undefined, true],
    ['settings.get', null, true],
    ['no.such.call', {}, false],
  ])('%s %j: %s', (name, ask, valid) => expect(validAsk(name, ask)).toBe(valid));
});
