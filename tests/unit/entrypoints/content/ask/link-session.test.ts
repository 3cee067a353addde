// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LinkSession } from '../../../../../entrypoints/content/ask/link-session';
import type { PageRun } from '../../../../../entrypoints/content/scan/page-run';
import type { ContentToBackground, LinkAnswer } from '../../../../../platform/messages';

type LinkAsk = Parameters<ContentToBackground['page.link']>[0];

const background = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../../platform/messaging', () => ({ askBackground: background.ask }));
vi.mock('../../../../../platform/closed-shadow-root', () => ({ closedShadowRoot: () => null }));

/** The background's side of the protocol: holds runs of one document, forgets when told to. */
class Background {
  held: Map<number, string> | undefined;
  asks: { held: number; runs: number[]; removed: number[] }[] = [];
  answer: (() => LinkAnswer | Promise<never>) | undefined;
  casts: unknown[] = [];
  during: (() => void) | undefined;

  hear = async (name: string, ask: unknown): Promise<unknown> => {
    if (name === 'page.cast') return this.casts.push((ask as { cast: unknown }).cast);
    if (name !== 'page.link') return undefined;
    const { held, runs, removed } = ask as LinkAsk;
    this.asks.push({ held, runs: runs.map(({ key }) => key), removed });
    this.during?.();
    if (this.answer) return this.answer();
    if (held > 0 && this.held?.size !== held) return { status: 'resend' };
    if (held === 0 || !this.held) this.held = new Map();
    for (const key of removed) this.held.delete(key);
    for (const { key, text } of runs) this.held.set(key, text);
    return { status: 'links', links: [], cards: [], dataset: {} };
  };
}

const run = (key: number, text = `text ${key}`): PageRun => {
  const block = { getBoundingClientRect: () => ({ top: key * 1_000, bottom: key * 1_000 + 10 }) } as Element;
  return { key, order: key, text, place: 'body', block, closed: false, segments: [], version: 0 };
};

let worker: Background;
let session: LinkSession;
const onOff = vi.fn();
const onLinks = vi.fn();

beforeEach(() => {
  worker = new Background();
  background.ask.mockImplementation(worker.hear);
  onOff.mockClear();
  onLinks.mockClear();
  const info = () => ({ title: '', lang: '', date: '', host: '' });
  session = new LinkSession(info, { onLinks, onOff }, new AbortController().signal);
});

const send = (fresh: PageRun[], removed: number[] = []) => {
  session.note({ fresh, removed });
  return session.sync();
};

describe('a session with the background', () => {
  test('sends runs once, then only changes, counting what is held', async () => {
    await send([run(1), run(2)]);
    await send([run(3)], [1]);
    expect(worker.asks).toEqual([
      { held: 0, runs: [1, 2], removed: [] },
      { held: 2, runs: [3], removed: [1] },
    ]);
    expect([...(worker.held?.keys() ?? [])]).toEqual([2, 3]);
  });

  test('says nothing when nothing changed', async () => {
    await send([]);
    await send([], [99]);
    expect(worker.asks).toEqual([]);
  });

  test('sends all again, once, when the background forgot', async () => {
    await send([run(1), run(2)]);
    worker.held = undefined;
    await send([run(3)], [2]);
    expect(worker.asks.slice(1)).toEqual([
      { held: 2, runs: [3], removed: [2] },
      { held: 0, runs: [1, 3], removed: [] },
    ]);
    expect(onLinks).toHaveBeenCalledTimes(2);
  });

  test('gives up for now when told to resend twice', async () => {
    worker.answer = () => ({ status: 'resend' });
    await send([run(1)]);
    expect(worker.asks).toHaveLength(2);
  });

  test('tries again from the start after a call without an answer', async () => {
    await send([run(1)]);
    worker.answer = () => Promise.reject(new Error('gone'));
    await send([run(2)]);
    worker.answer = undefined;
    await send([run(3)]);
    expect(worker.asks.at(-1)).toEqual({ held: 0, runs: [1, 2, 3], removed: [] });
  });

  test('goes on after links that could not be shown', async () => {
    onLinks.mockImplementationOnce(() => {
      throw new Error('a page beyond us');
    });
    await send([run(1)]);
    await send([run(2)]);
    expect(worker.asks.map(({ runs }) => runs)).toEqual([[1], [2]]);
    expect(onLinks).toHaveBeenCalledTimes(2);
  });

  test('stops when the site is off', async () => {
    worker.answer = () => ({ status: 'off' });
    await send([run(1)]);
    expect([onOff.mock.calls.length, onLinks.mock.calls.length]).toEqual([1, 0]);
  });

  test('a run that leaves the page while it is being sent is taken back after', async () => {
    worker.during = () => {
      worker.during = undefined;
      session.note({ fresh: [], removed: [1] });
    };
    await send([run(1), run(2)]);
    expect(worker.asks.at(-1)).toEqual({ held: 2, runs: [], removed: [1] });
    expect([...(worker.held?.keys() ?? [])]).toEqual([2]);
  });

  test('long pages go in slices, what is on screen first', async () => {
    const long = (key: number) => run(key, 'x'.repeat(20_000));
    await send([long(3), long(1), long(2), long(0)]);
    expect(worker.asks.map(({ runs }) => runs)).toEqual([[0], [1], [2], [3]]);
    expect(worker.asks.map(({ held }) => held)).toEqual([0, 1, 2, 3]);
  });

  test('beyond the page budget only what is near the screen goes', async () => {
    await send(Array.from({ length: 30 }, (_, key) => run(key, 'x'.repeat(20_000))));
    expect(worker.asks.flatMap(({ runs }) => runs)).toEqual(Array.from({ length: 13 }, (_, key) => key));
  });

  test('reports a cast only when it changed', async () => {
    const member = { entity: 'a', name: 'A', kind: 'person' as const, line: '', count: 1, confidence: 1 };
    session.reportCast([]);
    session.reportCast([member]);
    session.reportCast([member]);
    expect(worker.casts).toEqual([[member]]);
  });
});
