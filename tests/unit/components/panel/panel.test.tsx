// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../../components/panel/panel';
import type { PanelProps } from '../../../../components/panel/panel-props';
import { stepTab } from '../../../../components/panel/tabs';
import type { CastEntry } from '../../../../core/page/page-state';
import { lookupAtRest } from '../../../gallery/fixtures/around';
import { country } from '../../../gallery/fixtures/others';
import { sharaa } from '../../../gallery/fixtures/people';
import { drawn, press } from '../drawn';

const cards = [sharaa, country];
const cast = cards.map(
  ({ id, name, kind, line }): CastEntry => ({ entity: id, name, kind, line, count: 1, confidence: 1, isNew: false }),
);
const page = {
  host: 'example.org',
  state: 'on' as const,
  url: 'https://example.org/a',
  title: 'A report',
  date: '2025-11-01',
  lang: 'en',
  cast,
};
const props = (more: Partial<PanelProps> = {}): PanelProps => ({
  besidePage: true,
  page,
  cards,
  history: [],
  isPrivate: false,
  keepHistory: true,
  today: '2025-11-12',
  ...lookupAtRest(() => vi.fn()),
  onClearHistory: vi.fn(),
  onKeepHistory: vi.fn(),
  onCopy: vi.fn(async () => true),
  onPrint: vi.fn(),
  ...more,
});
const part = (root: HTMLElement) => root.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])') as HTMLElement;

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

describe('the side panel', () => {
  test('opens cards from the names, and jumps by the button beside', async () => {
    const [onOpen, onJump] = [vi.fn(), vi.fn()];
    const root = await drawn(<Panel {...props({ onOpen, onJump })} />);
    await press(root, '.row-main');
    await press(root, '.row .icon-button');
    expect(onOpen).toHaveBeenCalledWith('ahmed-al-sharaa');
    expect(onJump).toHaveBeenCalledWith('ahmed-al-sharaa');
  });

  test('shows ties as a picture of buttons, and the same as a table', async () => {
    const onOpen = vi.fn();
    const root = await drawn(<Panel {...props({ onOpen })} />);
    await press(root, '[data-tab=ties]');
    const names = [...part(root).querySelectorAll<HTMLElement>('.graph-name')];
    expect(part(root).querySelector('.graph-name .whole')?.textContent, 'not torn at its hyphen').toBe('al-Sharaa');
    expect(names.map((name) => name.getAttribute('aria-label'))).toEqual(['Ahmed al-Sharaa, 1 tie', 'Syria, 1 tie']);
    await act(() => void names[1]?.dispatchEvent(new FocusEvent('focus')));
    expect(part(root).querySelector('.graph-words')?.textContent).toContain('Ahmed al-Sharaa leads Syria');
    await act(() => names[1]?.click());
    expect(onOpen).toHaveBeenCalledWith('country-sy');
    await press(root, '.panel-ties label:nth-of-type(2) input');
    const cells = [...part(root).querySelectorAll('tbody :is(th, td)')].map((cell) => cell.textContent);
    expect(cells.slice(0, 3)).toEqual(['Ahmed al-Sharaa', 'leads', 'Syria']);
    expect(cells[3]).toMatch(/^since January 2025/);
  });

  test('puts the page among the events', async () => {
    const root = await drawn(<Panel {...props()} />);
    await press(root, '[data-tab=timeline]');
    const times = [...part(root).querySelectorAll('li')].map(
      (event) => event.className + event.querySelector('time')?.dateTime,
    );
    expect(times.slice(-2)).toEqual(['event-page2025-11-01', 'event2025-11-10']);
    const undated = await drawn(<Panel {...props({ page: { ...page, date: '' } })} />);
    await press(undated, '[data-tab=timeline]');
    expect(part(undated).querySelector('.event-page')?.textContent).toContain('Today');
  });

  test('lists what was opened and forgets it on demand', async () => {
    const onClearHistory = vi.fn();
    const seen = {
      entity: 'x',
      name: 'Somebody',
      kind: 'person' as const,
      line: 'A person',
      at: Date.UTC(2025, 10, 3, 12),
    };
    const onKeepHistory = vi.fn();
    const root = await drawn(<Panel {...props({ history: [seen], onClearHistory, onKeepHistory })} />);
    await press(root, '[data-tab=opened]');
    expect(part(root).textContent).toContain('Somebody 3 Nov');
    await press(part(root), '.panel-clear');
    expect(onClearHistory).toHaveBeenCalledOnce();
    await press(part(root), '.panel-keep input');
    expect(onKeepHistory).toHaveBeenCalledWith(false);
    const hidden = await drawn(<Panel {...props({ isPrivate: true })} />);
    await press(hidden, '[data-tab=opened]');
    expect(part(hidden).textContent).toMatch(/private window nothing is added/);
  });

  test('copies the names and says so', async () => {
    const onCopy = vi.fn(async () => true);
    const root = await drawn(<Panel {...props({ onCopy })} />);
    await press(root, '[aria-label^=Copy]');
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/^# Who is who: A report\n/));
    expect(root.querySelector('.popup-dataset')?.textContent).toBe('Copied.');
    const refused = await drawn(<Panel {...props({ onCopy: async () => false })} />);
    await press(refused, '[aria-label^=Copy]');
    expect(refused.querySelector('.popup-dataset')?.textContent).toMatch(/did not allow/);
  });

  test('shows a card in its place', async () => {
    const root = await drawn(<Panel {...props({ card: sharaa })} />);
    expect(root.querySelector('.panel-card [role=region]')?.getAttribute('aria-label')).toBe('Ahmed al-Sharaa');
  });

  test('alone in a tab it searches, and has no page', async () => {
    const root = await drawn(<Panel {...props({ besidePage: false, page: undefined, cards: undefined })} />);
    expect(root.querySelector('h1')?.textContent).toBe('Who is who');
    expect([...root.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)).toEqual(['Opened']);
    expect(root.querySelector('[aria-label=Print]')).toBeNull();
  });
});

test.each([
  ['ArrowRight', 3, false, 0],
  ['ArrowLeft', 0, false, 3],
  ['ArrowLeft', 0, true, 1],
  ['ArrowRight', 0, true, 3],
  ['Home', 2, false, 0],
  ['End', 2, false, 3],
  ['Enter', 2, false, undefined],
])('%s on tab %i of four, right to left %s, leads to %s', (key, at, isRtl, to) => {
  expect(stepTab(key, at, 4, isRtl)).toBe(to);
});
