// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { pageStatus } from '../../../../components/popup/page-header';
import { Popup } from '../../../../components/popup/popup';
import type { PopupProps } from '../../../../components/popup/popup-props';
import { cast, hits, lookupAtRest } from '../../../gallery/fixtures/around';
import { sharaa } from '../../../gallery/fixtures/people';
import { drawn, press } from '../drawn';

const props = (more: Partial<PopupProps> = {}): PopupProps => ({
  page: { host: 'example.org', state: 'on', url: '', title: '', date: '', lang: '', cast },
  cards: new Map(),
  ...lookupAtRest(() => vi.fn()),
  ...more,
});
const at = (state: NonNullable<PopupProps['page']>['state'], some = cast) => ({
  host: 'a.org',
  state,
  url: '',
  title: '',
  date: '',
  lang: '',
  cast: some,
});

test.each<[PopupProps['page'], RegExp]>([
  [undefined, /Looking/],
  [at('on'), /^8 names on this page$/],
  [at('on', cast.slice(0, 1)), /^1 name on this page$/],
  [at('on', []), /No known names/],
  [at('off-here'), /Off on this site/],
  [at('off-everywhere'), /Off everywhere/],
  [at('not-chosen'), /chosen sites/],
  [at('unreadable'), /Can’t run on this page/],
  [{ ...at('unreadable'), obstacle: 'asleep' }, /to sleep/],
  [{ ...at('unreadable'), obstacle: 'loading' }, /still loading/],
])('the state of the page in words: %#', (page, words) => {
  expect(pageStatus(page)).toMatch(words);
});

describe('the popup', () => {
  test('lists the cast; a click jumps, the button beside it opens the card', async () => {
    const onJump = vi.fn();
    const onOpen = vi.fn();
    const root = await drawn(<Popup {...props({ onJump, onOpen })} />);
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(
      cast.map(({ name }) => name),
    );
    await press(root, '.row:nth-child(3) .row-main');
    expect(onJump).toHaveBeenCalledWith('tom-barrack');
    await press(root, '.row:nth-child(3) .icon-button');
    expect(onOpen).toHaveBeenCalledWith('tom-barrack');
  });

  test('shows only the kind that was chosen, and offers only kinds there are', async () => {
    const root = await drawn(<Popup {...props()} />);
    const names = () => [...root.querySelectorAll('.row-name')].map((name) => name.textContent);
    const chips = [...root.querySelectorAll<HTMLInputElement>('.chip input')];
    expect(chips.map((chip) => chip.parentElement?.textContent)).toEqual([
      'All',
      'People3',
      'Organisations2',
      'Groups1',
      'Places1',
      'Events1',
    ]);
    await act(() => chips[3]?.click());
    expect(names()).toEqual(['Islamic State']);
    await act(() => chips[0]?.click());
    expect(names()).toHaveLength(8);
    const few = await drawn(<Popup {...props({ page: at('on', cast.slice(0, 3)) })} />);
    expect(few.querySelector('.kind-filter')).toBeNull();
  });

  test('marks names the reader has not met', async () => {
    const root = await drawn(<Popup {...props()} />);
    const fresh = [...root.querySelectorAll('.row')].filter((row) => row.querySelector('.row-new'));
    expect(fresh.map((row) => row.querySelector('.row-name')?.textContent)).toEqual(
      cast.filter(({ isNew }) => isNew).map(({ name }) => name),
    );
    expect(fresh[0]?.textContent).toContain('new to you');
  });

  test('offers to reload a page that cannot be read, but not one still loading', async () => {
    const onReload = vi.fn();
    const root = await drawn(<Popup {...props({ page: { ...at('unreadable', []), host: '' }, onReload })} />);
    await press(root, '.popup-reload button');
    expect(onReload).toHaveBeenCalledOnce();
    const page = { ...at('unreadable', []), host: '', obstacle: 'loading' as const };
    expect((await drawn(<Popup {...props({ page })} />)).querySelector('.popup-reload')).toBeNull();
  });

  test('searches by keyboard', async () => {
    const onOpen = vi.fn();
    const root = await drawn(<Popup {...props({ query: 'shara', hits, onOpen })} />);
    const box = root.querySelector('input[role=combobox]') as HTMLInputElement;
    const key = (name: string) =>
      act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
    const active = () => root.querySelector(`[id="${box.getAttribute('aria-activedescendant')}"]`)?.textContent;
    expect(active()).toContain('Ahmed al-Sharaa');
    await key('ArrowDown');
    expect(active()).toContain('Farouk al-Sharaa');
    await key('Enter');
    expect(onOpen).toHaveBeenCalledWith('farouk-al-sharaa');
  });

  test('Enter before the answer waits for it', async () => {
    const onOpen = vi.fn();
    const root = await drawn(<Popup {...props({ query: 'farouk', hits, asking: true, onOpen })} />);
    const box = root.querySelector('input[role=combobox]') as HTMLInputElement;
    await act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(onOpen).not.toHaveBeenCalled();
    await act(() => render(<Popup {...props({ query: 'farouk', hits: hits.slice(1), onOpen })} />, root));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('farouk-al-sharaa');
    await act(() => render(<Popup {...props({ query: 'farouk', hits, onOpen })} />, root));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('switches this site and everything', async () => {
    const onSite = vi.fn();
    const onEverywhere = vi.fn();
    const onOnlyChosen = vi.fn();
    const root = await drawn(<Popup {...props({ onSite, onOnlyChosen, onEverywhere })} />);
    await press(root, '.popup-head .switch input');
    await press(root, '.wide-switches label:nth-child(2) input');
    await press(root, '.wide-switches label:nth-child(1) input');
    expect(onSite).toHaveBeenCalledWith(false);
    expect(onOnlyChosen).toHaveBeenCalledWith(true);
    expect(onEverywhere).toHaveBeenCalledWith(false);
  });

  test('has no site switch where there is no site, and a dead one while all is off', async () => {
    const none = await drawn(<Popup {...props({ page: { ...at('unreadable', []), host: '' } })} />);
    expect(none.querySelector('.popup-head input')).toBeNull();
    const off = await drawn(<Popup {...props({ page: at('off-everywhere', []), enabled: false })} />);
    expect((off.querySelector('.popup-head input') as HTMLInputElement).disabled).toBe(true);
  });

  test('shows a card in its place', async () => {
    const onBack = vi.fn();
    const root = await drawn(<Popup {...props({ card: sharaa, onBack })} />);
    expect(root.querySelector('[role=region]')?.getAttribute('aria-label')).toBe('Ahmed al-Sharaa');
    await press(root, '[aria-label=Back]');
    expect(onBack).toHaveBeenCalledOnce();
  });
});
