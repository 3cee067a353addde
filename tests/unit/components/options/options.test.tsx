// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { addSite } from '../../../../components/options/add-site';
import { Options } from '../../../../components/options/options';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/settings/settings';
import { drawn, press } from '../drawn';

async function options(start: Partial<Settings> = {}) {
  const onChange = vi.fn();
  const settings = { ...DEFAULT_SETTINGS, ...start };
  const root = await drawn(
    <Options settings={settings} dataset={undefined} sample={undefined} onOpen={vi.fn()} onChange={onChange} />,
  );
  const choose = async (words: string) => {
    const label = [...root.querySelectorAll('label')].find((each) => each.textContent?.trim() === words);
    const input = label?.querySelector('input');
    if (!input) throw new Error(`no choice "${words}"`);
    await act(() => input.click());
  };
  return { root, choose, onChange };
}

describe('each choice is told at once', () => {
  test.each<[string, Partial<Settings>]>([
    ['Mark names on pages', { enabled: false }],
    ['Only on the sites below', { mode: 'chosen' }],
    ['Only on click, tap or key', { open: 'click' }],
    ['800 ms', { hoverDelay: 800 }],
    ['Places', { kinds: ['person', 'organisation', 'group', 'event'] }],
    ['Only the first mention of each', { mentions: 'first' }],
    ['Show the number of names on the toolbar button', { badge: false }],
    ['Dark', { theme: 'dark' }],
    ['Larger', { textSize: 'larger' }],
  ])('%s', async (words, patch) => {
    const { choose, onChange } = await options();
    await choose(words);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(patch);
  });

  test('kinds keep their order when one comes back', async () => {
    const { choose, onChange } = await options({ kinds: ['person', 'event'] });
    await choose('Groups');
    expect(onChange).toHaveBeenCalledWith({ kinds: ['person', 'group', 'event'] });
  });

  test('a delay set elsewhere is shown too', async () => {
    const { root } = await options({ hoverDelay: 475 });
    expect(root.textContent).toContain('475 ms');
  });
});

describe('the list of sites', () => {
  test.each<[string[], string, string[] | undefined, RegExp]>([
    [[], 'https://www.Example.org/news?x', ['example.org'], /example\.org added/],
    [['b.org'], 'a.org', ['a.org', 'b.org'], /added/],
    [['a.org'], 'news.a.org', undefined, /already covered/],
    [[], 'not a site', undefined, /is not a site/],
    [[], '', undefined, /is not a site/],
  ])('%j + %j', (sites, typed, expected, report) => {
    const result = addSite(sites, typed);
    expect(result.sites).toEqual(expected);
    expect(result.report).toMatch(report);
  });

  test('adds what is typed, and says what is wrong with it', async () => {
    const { root, onChange } = await options();
    const box = root.querySelector('input[inputmode=url]') as HTMLInputElement;
    const submit = async (typed: string) => {
      box.value = typed;
      await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
      await act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    };
    await submit('nowhere');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('.report')?.textContent).toMatch(/“nowhere” is not a site/);
    await submit('example.org');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['example.org'] });
    expect(box.getAttribute('aria-invalid')).toBe('false');
  });

  test('removes from the list of the mode in force', async () => {
    const { root, onChange } = await options({ mode: 'chosen', sitesOn: ['a.org', 'b.org'], sitesOff: ['c.org'] });
    await press(root, '[aria-label="Remove a.org"]');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOn: ['b.org'] });
  });
});

test('the preview marks what the settings mark', async () => {
  const marked = async (start: Partial<Settings>) =>
    [...(await options(start)).root.querySelectorAll('.name-mark')].map((mark) => mark.textContent);
  expect(await marked({})).toHaveLength(7);
  expect(await marked({ mentions: 'first', kinds: ['person'] })).toEqual(['Ahmed al-Sharaa']);
  expect(await marked({ enabled: false })).toEqual([]);
});
