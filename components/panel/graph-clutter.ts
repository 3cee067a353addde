/** A name in the picture of ties: a box around its centre. Lengths in em. */
export interface GraphBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

type Point = Pick<GraphBox, 'x' | 'y'>;

/** What a line behind a name of others costs, against one of two lines that cross, and against an em of height. */
const BEHIND = 4;
const CROSSING = 2;
const HIGH = 0.15;

/** How hard a picture is to read: lines behind names that are not theirs, lines that cross, height. */
export function clutter(boxes: readonly GraphBox[], ties: readonly { from: string; to: string }[]): number {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = ties.flatMap(({ from, to }): [GraphBox, GraphBox][] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [[a, b]] : [];
  });
  let behind = 0;
  let crossing = 0;
  for (const [index, [a, b]] of lines.entries()) {
    behind += boxes.filter((box) => box !== a && box !== b && runsBehind(a, b, box)).length;
    crossing += lines
      .slice(index + 1)
      .filter(([c, d]) => !(a === c || a === d || b === c || b === d) && cross(a, b, c, d)).length;
  }
  const tops = boxes.map(({ y, height }) => y - height / 2);
  const bottoms = boxes.map(({ y, height }) => y + height / 2);
  return BEHIND * behind + CROSSING * crossing + HIGH * (Math.max(...bottoms) - Math.min(...tops));
}

/** The line a–b touches the box: one of the box's diagonals crosses it. */
export function runsBehind(a: Point, b: Point, { x, y, width, height }: GraphBox): boolean {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  return (
    cross(a, b, { x: left, y: top }, { x: right, y: bottom }) ||
    cross(a, b, { x: left, y: bottom }, { x: right, y: top })
  );
}

/** Two lines cross: the ends of each lie on different sides of the other. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const side = (a: Point, b: Point, p: Point): number => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
