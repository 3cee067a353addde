// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../../../components/welcome/welcome';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/settings/settings';
import { dataset } from '../../../gallery/fixtures/around';
import { dialogue } from '../../../gallery/fixtures/others';
import { drawn } from '../drawn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function welcome(start: Partial<Settings> = {}) {
  const onChange = vi.fn();
  const find = vi.fn(async (entity: string) => ({ ...dialogue, id: entity, name: `Card of ${entity}` }));
  const root = await drawn(
    <Welcome
      settings={{ ...DEFAULT_SETTINGS, ...start }}
      dataset={dataset}
      find={find}
      onChange={onChange}
      onOptions={vi.fn()}
    />,
  );
  const names = [...root.querySelectorAll<HTMLButtonElement>('.name-mark')];
  const happen = (what: Event, at: Element = names[1] as Element) => act(() => void at.dispatchEvent(what));
  const wait = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  const card = () => root.querySelector('.card-name')?.textContent;
  return { root, names, happen, wait, card, onChange };
}
const pointer = (type: string) => new PointerEvent(type, { pointerType: 'mouse' });

describe('the paragraph to try', () => {
  test('opens a card when the pointer has rested, and closes it when it has left', async () => {
    const { happen, wait, card } = await welcome();
    await happen(pointer('pointerenter'));
    await wait(440);
    expect(card()).toBeUndefined();
    await wait(20);
    expect(card()).toBe('Card of united-nations');
    await happen(pointer('pointerleave'));
    await wait(310);
    expect(card()).toBeUndefined();
  });

  test('keeps the card while the pointer is on it', async () => {
    const { root, happen, wait, card } = await welcome();
    await happen(pointer('pointerenter'));
    await wait(500);
    await happen(pointer('pointerleave'));
    await happen(pointer('pointerenter'), root.querySelector('.try-card') as Element);
    await wait(1_000);
    expect(card()).toBe('Card of united-nations');
  });

  test('opens by click alone when that was chosen', async () => {
    const { names, happen, wait, card } = await welcome({ open: 'click' });
    await happen(pointer('pointerenter'));
    await wait(1_000);
    expect(card()).toBeUndefined();
    await act(() => names[1]?.click());
    await wait(0);
    expect(card()).toBe('Card of united-nations');
  });

  test('Escape closes wherever focus is, and takes it back from the card to the name', async () => {
    const { root, names, happen, wait, card } = await welcome();
    await happen(pointer('pointerenter'));
    await wait(500);
    await happen(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }), document.body);
    expect(card()).toBeUndefined();
    expect(document.activeElement).toBe(document.body);
    await act(() => names[4]?.click());
    await wait(0);
    expect(card()).toBe('Card of islamic-state');
    root.querySelector<HTMLElement>('.try-card button')?.focus();
    await happen(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }), names[4]);
    expect(card()).toBeUndefined();
    expect(document.activeElement).toBe(names[4]);
  });
});

test.each<[string, Partial<Settings>]>([
  ['Show names on every site', { mode: 'chosen' }],
  ['Open cards when the pointer rests on a name', { open: 'click' }],
  ['Remember the cards I open', { keepHistory: false }],
])('%s: a switch, told at once', async (words, patch) => {
  const { root, onChange } = await welcome();
  const label = [...root.querySelectorAll('label')].find((each) => each.textContent === words);
  await act(() => label?.querySelector('input')?.click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(patch);
});
