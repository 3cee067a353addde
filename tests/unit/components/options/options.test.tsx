// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { addSite } from '../../../../components/options/add-site';
import { Options } from '../../../../components/options/options';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/settings/settings';
import { drawn, press } from '../drawn';
import { optionsProps } from './options-props';

async function options(start: Partial<Settings> = {}) {
  const onChange = vi.fn();
  const settings = { ...DEFAULT_SETTINGS, ...start };
  const root = await drawn(<Options {...optionsProps({ settings, onChange })} />);
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
    ['When the pointer rests on a name while a key is held', { open: 'hold' }],
    ['1,000 ms', { closeDelay: 1000 }],
    ['Remember the cards I open, in this browser only', { keepHistory: false }],
    ['A shade behind the words', { marks: 'background' }],
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

describe('the likelihood of a match', () => {
  const slide = async (root: HTMLElement, percent: number) => {
    const slider = root.querySelector('input[type=range]') as HTMLInputElement;
    slider.value = String(percent);
    await act(() => void slider.dispatchEvent(new Event('input', { bubbles: true })));
  };

  test('is told as a share', async () => {
    const { root, onChange } = await options();
    await slide(root, 85);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ confidence: 0.85 });
  });

  test('goes from where links begin', async () => {
    const { root } = await options();
    const slider = root.querySelector('input[type=range]') as HTMLInputElement;
    expect([slider.min, slider.max, slider.value]).toEqual(['60', '95', '60']);
  });

  test.each([
    [0.6, 7, '7 of 7 names stay marked here:'],
    [0.8, 5, '5 of 7 names stay marked here:'],
    [0.95, 2, '2 of 7 names stay marked here:'],
  ])('%d keeps %i names of the example and of the preview', async (confidence, count, words) => {
    const { root } = await options({ confidence });
    expect(root.querySelectorAll('.sample-name:not(.below)')).toHaveLength(count);
    expect(root.querySelectorAll('.name-mark')).toHaveLength(count);
    expect(root.querySelector('.slider-count')?.textContent).toBe(words);
  });
});

test('the field over the options leaves those that match, and says how many', async () => {
  const { root } = await options();
  const field = root.querySelector('input[type=search]') as HTMLInputElement;
  field.value = 'dark';
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['Appearance']);
  expect(root.querySelector('[role=search] [role=status]')?.textContent).toBe('1 option');
});
