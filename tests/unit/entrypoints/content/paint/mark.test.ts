// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PageLink } from '../../../../../core/page/page-link';
import { spareLongLines } from '../../../../../entrypoints/content/paint/long-lines';
import { type Mark, marksOf, rangeOf, wordsOf } from '../../../../../entrypoints/content/paint/mark';
import { readPage, show } from '../scan/read-page';

vi.mock('../../../../../platform/closed-shadow-root', () => ({ closedShadowRoot: () => null }));

const link = (run: number, start: number, end: number, entity = 'tom'): PageLink => ({
  run,
  start,
  end,
  entity,
  confidence: 0.9,
  why: '',
  runnersUp: [],
});

async function marksIn(markup: string, linksOf: (keys: number[]) => PageLink[], meddle = () => {}): Promise<Mark[]> {
  show(markup);
  const { runs } = await readPage();
  meddle();
  return marksOf(linksOf(runs.map(({ key }) => key)), new Map(runs.map((run) => [run.key, run])));
}

describe('marks', () => {
  test('stand on the words, also across elements', async () => {
    const [mark] = await marksIn('<p>said <b>Tom</b>\n Barrack.</p>', ([key = 0]) => [link(key, 5, 16)]);
    expect(mark && [wordsOf(mark), rangeOf(mark.span).toString().replace(/\s+/g, ' ')]).toEqual([
      'Tom Barrack',
      'Tom Barrack',
    ]);
  });

  test('come in page order whatever the order of links', async () => {
    const marks = await marksIn('<p>Tom and Tom</p><p>Tom</p>', ([a = 0, b = 0]) => [
      link(b, 0, 3),
      link(a, 8, 11),
      link(a, 0, 3),
    ]);
    expect(marks.map(({ run, link }) => [run.order, link.start])).toEqual([
      [0, 0],
      [0, 8],
      [1, 0],
    ]);
  });

  test.each<[string, (keys: number[]) => PageLink[], () => void]>([
    ['runs that are gone', () => [link(999, 0, 3)], () => {}],
    ['spans outside the run', ([key = 0]) => [link(key, 90, 93)], () => {}],
    [
      'nodes that say something else now',
      ([key = 0]) => [link(key, 0, 3)],
      () => ((document.querySelector('p')?.firstChild as Text).data = 'Jim'),
    ],
    ['nodes that left', ([key = 0]) => [link(key, 0, 3)], () => document.querySelector('p')?.remove()],
  ])('are not made for %s', async (_, links, meddle) => expect(await marksIn('<p>Tom</p>', links, meddle)).toEqual([]));
});

describe('very long lines', () => {
  const line = `${'Tom '.repeat(10_000)}`;

  test.each([
    ['without breaks: only as many as the limit allows', line, 'pre', 50],
    ['with breaks: all', line.replaceAll('Tom Tom ', 'Tom Tom\n'), 'pre', 500],
    ['with breaks that are not kept: as without', line.replaceAll('Tom Tom ', 'Tom Tom\n'), 'nowrap', 50],
    ['that wrap: all', line, 'pre-wrap', 500],
    ['of an ordinary paragraph: all', line, 'normal', 500],
  ])('%s', async (_, text, whiteSpace, shown) => {
    show(`<pre style="white-space: ${whiteSpace}"></pre>`);
    const node = document.createTextNode(text);
    document.querySelector('pre')?.append(node);
    const marks = Array.from({ length: 500 }, (_, at) => {
      const span = { startNode: node, startOffset: at * 4, endNode: node, endOffset: at * 4 + 3 };
      return { span } as Mark;
    });
    const kept = spareLongLines(marks, () => 1_000);
    expect(kept).toHaveLength(shown);
    expect(kept.some(({ span }) => span.startOffset === 1_000)).toBe(true);
  });
});
