import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clutter, type GraphBox, runsBehind } from '../../../../components/panel/graph-clutter';
import { boxOf, layoutGraph } from '../../../../components/panel/graph-layout';

const overlapping = (boxes: GraphBox[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.id} on ${b.id}`),
  );

/** 3–25 names of up to 45 letters and some ties among them. */
const graphs = fc.array(fc.string({ minLength: 1, maxLength: 45 }), { minLength: 3, maxLength: 25 }).chain((words) => {
  const names = words.map((name, index) => ({ id: `n${index}`, name }));
  const end = fc.nat({ max: names.length - 1 }).map((index) => `n${index}`);
  const ties = fc.array(fc.record({ from: end, to: end }), { maxLength: 40 });
  return fc.record({ names: fc.constant(names), ties, width: fc.integer({ min: 17, max: 60 }) });
});

describe('the picture of ties', () => {
  test('never lays a name over another or past the sides, whatever the ties', () => {
    fc.assert(
      fc.property(graphs, ({ names, ties, width }) => {
        const { boxes, height } = layoutGraph(names, ties, width);
        expect(boxes).toHaveLength(names.length);
        expect(overlapping(boxes)).toEqual([]);
        for (const box of boxes) {
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-0.001);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(width + 0.001);
          expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same each time', () => {
    const names = ['Ada', 'Grace', 'Alan'].map((name) => ({ id: name, name }));
    const ties = [{ from: 'Ada', to: 'Alan' }];
    expect(layoutGraph(names, ties, 20)).toEqual(layoutGraph(names, ties, 20));
  });

  test('puts tied names nearer than strangers', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ id: name, name: `Name ${name}` }));
    const ties = [
      { from: 'A', to: 'D' },
      { from: 'B', to: 'E' },
      { from: 'C', to: 'F' },
    ];
    const at = new Map(layoutGraph(names, ties, 24).boxes.map((box) => [box.id, box]));
    const apart = (a: string, b: string) =>
      Math.hypot((at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0), (at.get(a)?.y ?? 0) - (at.get(b)?.y ?? 0));
    expect(apart('A', 'D') + apart('B', 'E') + apart('C', 'F')).toBeLessThan(
      apart('A', 'E') + apart('B', 'F') + apart('C', 'D'),
    );
  });

  test('gives long names two lines, and Chinese letters their width', () => {
    expect(boxOf('United Nations High Commissioner').height).toBeGreaterThan(boxOf('UN').height);
    expect(boxOf('習近平').width).toBeGreaterThan(boxOf('abc').width);
  });
});

describe('clutter', () => {
  const at = (id: string, x: number, y: number): GraphBox => ({ id, x, y, width: 2, height: 1 });
  test('a line behind a name is seen', () => {
    expect(runsBehind(at('a', 0, 0), at('b', 10, 0), at('c', 5, 0.2))).toBe(true);
    expect(runsBehind(at('a', 0, 0), at('b', 10, 0), at('c', 5, 3))).toBe(false);
  });
  test('crossing lines cost, lines from one name do not', () => {
    const boxes = [at('a', 0, 0), at('b', 10, 10), at('c', 0, 10), at('d', 10, 0)];
    const crossed = [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'd' },
    ];
    const fan = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'd' },
    ];
    expect(clutter(boxes, crossed)).toBeGreaterThan(clutter(boxes, fan));
  });
});
