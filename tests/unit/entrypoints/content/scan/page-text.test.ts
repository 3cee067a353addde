// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../../../entrypoints/content/scan/context';
import type { PageText } from '../../../../../entrypoints/content/scan/page-text';
import { readPage, show, texts } from './read-page';

vi.mock('../../../../../platform/closed-shadow-root', () => ({ closedShadowRoot: () => null }));

const { signal } = new AbortController();
const element = (selector: string) => document.querySelector(selector) as Element;
const keys = (page: PageText) => page.runs.map(({ key }) => key);

async function again(page: PageText, part: Block, deep: boolean) {
  const change = await page.read(part, deep, signal);
  if (!change) throw new Error('aborted');
  return { fresh: change.fresh.map(({ text }) => text), moved: change.moved.length, removed: change.removed };
}

describe('reading a part again', () => {
  test('finds nothing new where nothing changed, and keeps keys', async () => {
    show('<p>one</p><p>two</p>');
    const page = await readPage();
    const before = keys(page);
    expect(await again(page, document.body, true)).toEqual({ fresh: [], moved: 0, removed: [] });
    expect(keys(page)).toEqual(before);
  });

  test('of a rewritten paragraph replaces its run', async () => {
    show('<p>one</p><p id="b">two</p><p>three</p>');
    const page = await readPage();
    const [, key] = keys(page);
    (element('#b').firstChild as Text).data = 'zwei';
    expect(await again(page, element('#b'), false)).toEqual({ fresh: ['zwei'], moved: 0, removed: [key] });
    expect(texts(page)).toEqual(['one', 'zwei', 'three']);
  });

  test('of the same text in other nodes keeps the key and notes the move', async () => {
    show('<p id="a">Tom Barrack</p>');
    const page = await readPage();
    const before = keys(page);
    const [text] = element('#a').childNodes;
    (text as Text).splitText(4);
    expect(await again(page, element('#a'), false)).toEqual({ fresh: [], moved: 1, removed: [] });
    expect([keys(page), page.runs[0]?.segments.length, page.runs[0]?.version]).toEqual([before, 2, 1]);
  });

  test('of a block leaves the runs of blocks inside alone', async () => {
    show('<div id="a">own<p>inner</p>tail</div>');
    const page = await readPage();
    (element('#a').firstChild as Text).data = 'new';
    (element('p').firstChild as Text).data = 'not looked at';
    const change = await again(page, element('#a'), false);
    expect([change.fresh, texts(page)]).toEqual([['new'], ['new', 'inner', 'tail']]);
  });

  test('tells apart runs of the same words on either side of a block inside', async () => {
    show('<ul><li>item</li>Tom</ul>');
    const page = await readPage();
    const [, last] = keys(page);
    const fresh = document.createElement('b');
    fresh.append('Tom');
    element('li').before(fresh);
    await again(page, element('ul'), false);
    expect(texts(page)).toEqual(['Tom', 'item', 'Tom']);
    expect(keys(page)[2]).toBe(last);
  });

  test('of a subtree that is inline by name leaves the run around it to its block', async () => {
    show('<div id="a">see <span id="s">Tom<p>para</p></span> now</div>');
    const page = await readPage();
    expect(await again(page, element('#s'), true)).toEqual({ fresh: [], moved: 0, removed: [] });
    expect(texts(page)).toEqual(['see Tom', 'para', 'now']);
  });

  test('puts new runs between their neighbours, in order and in orders', async () => {
    show('<p id="a">one</p><p id="d">four</p>');
    const page = await readPage();
    const added = ['two', 'three'].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    element('#a').after(...added);
    for (const paragraph of added.toReversed()) await again(page, paragraph, true);
    const orders = page.runs.map(({ order }) => order);
    expect(texts(page)).toEqual(['one', 'two', 'three', 'four']);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(new Set(orders).size).toBe(4);
  });

  test('finds the shadow tree of the part itself', async () => {
    show('<x-a></x-a>');
    const page = await readPage();
    element('x-a').attachShadow({ mode: 'open' }).append('Tom Barrack');
    expect((await again(page, element('x-a'), true)).fresh).toEqual(['Tom Barrack']);
    expect((await again(page, element('x-a'), true)).removed).toEqual([]);
  });

  test('does nothing once it is over', async () => {
    show('<p>one</p>');
    const page = await readPage();
    const over = AbortSignal.abort();
    show(Array.from({ length: 3_000 }, () => '<p>x</p>').join(''));
    expect(await page.read(document.body, true, over)).toBeUndefined();
  });
});

test('sweeping drops what left the page', async () => {
  show('<p>one</p><p id="b">two</p><p>three</p>');
  const page = await readPage();
  const [, b] = keys(page);
  element('#b').remove();
  expect([page.sweep(new Set()), texts(page), page.sweep(new Set())]).toEqual([[b], ['one', 'three'], []]);
});
