// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dirty } from '../../../../../entrypoints/content/ask/page-changes';
import { PageWatcher } from '../../../../../entrypoints/content/ask/page-watcher';

vi.mock('../../../../../platform/closed-shadow-root', () => ({ closedShadowRoot: () => null }));

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const add = () => document.body.append(document.createElement('p'));
let watcher: PageWatcher;
let batches: Dirty[] = [];
let work = 0;
let fails = false;

beforeEach(() => {
  batches = [];
  work = 0;
  document.body.replaceChildren();
  watcher = new PageWatcher(
    () => false,
    async (dirty) => {
      batches.push(dirty);
      if (fails) throw new Error('a page beyond us');
      await wait(work);
    },
  );
  watcher.observe(document);
});
afterEach(() => watcher.stop());

test('a burst of changes is one batch', async () => {
  for (let n = 0; n < 20; n++) add();
  await wait(10);
  add();
  await wait(250);
  expect(batches.map(({ deep }) => deep.size)).toEqual([21]);
});

test('batches never overlap, and costly ones come seldom', async () => {
  work = 60;
  const end = performance.now() + 900;
  while (performance.now() < end) {
    add();
    await wait(10);
  }
  expect(batches.length).toBeGreaterThanOrEqual(2);
  expect(batches.length).toBeLessThanOrEqual(4);
});

test('a batch that fails does not end the watch', async () => {
  fails = true;
  add();
  await wait(250);
  fails = false;
  add();
  await wait(250);
  expect(batches).toHaveLength(2);
});

test('nothing after the stop', async () => {
  add();
  await wait(5);
  watcher.stop();
  await wait(250);
  expect(batches).toEqual([]);
});
