import { describe, expect, test, vi } from 'vitest';
import { escapeMarkup, onOmnibox } from '../../../platform/omnibox';

type Listener = (...given: never[]) => void;
const browser = vi.hoisted(() => {
  const heard: Record<string, Listener> = {};
  const event = (name: string) => ({ addListener: (listener: Listener) => Object.assign(heard, { [name]: listener }) });
  const setDefaultSuggestion = vi.fn();
  return {
    heard,
    setDefaultSuggestion,
    omnibox: { onInputChanged: event('changed'), onInputEntered: event('entered'), setDefaultSuggestion },
  };
});
vi.mock('../../../platform/browser', () => ({ browser }));

test.each([
  ['Smith & Sons <b>"x"</b>', 'Smith &amp; Sons &lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
  ["d'Estaing", 'd&apos;Estaing'],
  ['a\u0000b\ud800c', 'ab\ufffdc'],
  ['أحمد', 'أحمد'],
])('%j as markup is %j', (text, expected) => expect(escapeMarkup(text)).toBe(expected));

describe('the keyword in the address bar', () => {
  const names = ['A & B', 'C', 'D'].map((name) => ({ name, content: name, line: '<line>' }));
  const suggest = vi.fn(async (typed: string) => (typed === 'late' ? undefined : typed === 'none' ? [] : names));
  const enter = vi.fn();
  onOmnibox({ suggest, enter, instead: (typed) => `Search for ${typed}` });
  const type = async (typed: string) => {
    const answer = vi.fn();
    (browser.heard['changed'] as (typed: string, answer: unknown) => void)(typed, answer);
    await Promise.resolve();
    await Promise.resolve();
    return answer;
  };

  test('makes the best name the default and offers the others, escaped', async () => {
    const answer = await type('a');
    expect(browser.setDefaultSuggestion).toHaveBeenLastCalledWith({
      description: '<match>A &amp; B</match> <dim>&lt;line&gt;</dim>',
    });
    expect(answer).toHaveBeenCalledWith([
      { content: 'C', description: '<match>C</match> <dim>&lt;line&gt;</dim>' },
      { content: 'D', description: '<match>D</match> <dim>&lt;line&gt;</dim>' },
    ]);
  });

  test('offers a search where nothing is found, and stays silent when overtaken', async () => {
    await type('none');
    expect(browser.setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Search for none' });
    const calls = browser.setDefaultSuggestion.mock.calls.length;
    expect(await type('late')).not.toHaveBeenCalled();
    expect(browser.setDefaultSuggestion.mock.calls).toHaveLength(calls);
  });

  test('a search that fails offers nothing and leaves no error behind', async () => {
    suggest.mockRejectedValueOnce(new Error('no dataset'));
    expect(await type('a')).not.toHaveBeenCalled();
  });

  test('tells the tab in front from a new one', () => {
    const press = browser.heard['entered'] as (typed: string, disposition: string) => void;
    press('C', 'currentTab');
    press('C', 'newForegroundTab');
    expect(enter.mock.calls).toEqual([
      ['C', 'here'],
      ['C', 'new-tab'],
    ]);
  });
});
