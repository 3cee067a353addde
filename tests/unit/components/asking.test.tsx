// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnswer, useWatched } from '../../../components/asking/use-answer';
import { useCards } from '../../../components/asking/use-cards';
import { useFresh } from '../../../components/asking/use-fresh';
import type { EntityCard } from '../../../core/card/entity-card';
import { sharaa } from '../../gallery/fixtures/people';
import { drawn } from './drawn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a trail of cards: back to the lists, forward again, a new way cuts the old; seen after a second', async () => {
  const onSeen = vi.fn();
  const find = async (entity: string): Promise<EntityCard> => ({ ...sharaa, id: entity });
  let trail = {} as ReturnType<typeof useCards>;
  function Probe() {
    trail = useCards({ find, onSeen });
    return <p>{trail.shown?.id ?? 'lists'}</p>;
  }
  const root = await drawn(<Probe />);
  const shown = () => `${root.textContent}${trail.canGoForward ? ' →' : ''}`;
  const open = (entity: string) => act(async () => trail.open(entity));

  await open('a');
  await act(() => void vi.advanceTimersByTime(900));
  await open('b');
  await act(() => void vi.advanceTimersByTime(1_000));
  expect(onSeen.mock.calls).toEqual([['b']]);
  await act(() => trail.back());
  expect(shown()).toBe('a →');
  await act(() => trail.back());
  await act(() => trail.back());
  expect(shown()).toBe('lists →');
  await act(() => trail.forward());
  await open('c');
  expect(shown()).toBe('c');
  await act(() => trail.back());
  expect(shown()).toBe('a →');
  await act(() => trail.close());
  expect(shown()).toBe('lists →');
});

test('of answers that overtake each other the last question’s counts', async () => {
  const answers: ((answer: string) => void)[] = [];
  let changed = () => {};
  const needs = {
    ask: () => new Promise<string>((resolve) => answers.push(resolve)),
    otherwise: 'nobody',
    onChange: (askAgain: () => void) => {
      changed = askAgain;
      return () => {};
    },
  };
  function Probe() {
    return <p>{useFresh(needs, [])}</p>;
  }
  const root = await drawn(<Probe />);
  await act(() => changed());
  await act(async () => answers[1]?.('new'));
  await act(async () => answers[0]?.('old'));
  expect(root.textContent).toBe('new');
});

test('an answer asked for once; where nobody answers there is none', async () => {
  const ask = vi.fn(async () => 'yes');
  function Probe() {
    return <p>{`${useAnswer(ask)} ${useAnswer(() => Promise.reject(new Error('gone')))}`}</p>;
  }
  const root = await drawn(<Probe />);
  expect(root.textContent).toBe('yes undefined');
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what is watched is shown as it is told, what stands in for it when the watch fails', async () => {
  let tell = (_told: string) => {};
  let fail = () => {};
  function Probe() {
    const watch = (seen: (told: string) => void, failed: () => void) => {
      tell = seen;
      fail = failed;
      return () => {};
    };
    return <p>{useWatched(watch, 'usual') ?? 'nothing'}</p>;
  }
  const root = await drawn(<Probe />);
  expect(root.textContent).toBe('nothing');
  await act(() => fail());
  expect(root.textContent).toBe('usual');
  await act(() => tell('chosen'));
  expect(root.textContent).toBe('chosen');
});
