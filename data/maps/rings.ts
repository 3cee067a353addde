/** What d3-geo draws of a shape after it is cut at the map's edges: rings of whole-number points. */
import { type GeoProjection, geoPath } from 'd3-geo';

export type Ring = [x: number, y: number][];

/** Steps shorter than this are left out. */
const FINEST = 2;
/** Twice the area below which a ring is a speck. */
const SPECK = 5;

/** The rings of a shape on the map, cut where the projection clips; specks are left out. */
export function ringsOf(shape: GeoJSON.Geometry, projection: GeoProjection): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = [];
  const step = (x: number, y: number) => {
    const last = ring.at(-1);
    const point: [number, number] = [Math.round(x), Math.round(y)];
    if (!last || Math.hypot(last[0] - point[0], last[1] - point[1]) >= FINEST) ring.push(point);
  };
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => {
      ring = [];
      step(x, y);
    },
    lineTo: step,
    arc: () => {},
    closePath: () => {
      if (ring.length > 2 && Math.abs(doubleArea(ring)) > SPECK) rings.push(ring);
    },
  })(shape);
  return rings;
}

/** Twice the signed area of a ring: a lake in the land has the other sign. */
export function doubleArea(ring: Ring): number {
  let area = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    area += px * y - x * py;
    [px, py] = [x, y];
  }
  return area;
}

/** SVG path data: of each ring a start and steps from point to point. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => `M${ring[0]?.join(' ')}l${stepsOf(ring).join(' ')}z`).join('');
}

function stepsOf(ring: Ring): string[] {
  return ring.slice(1).map(([x, y], number) => {
    const [px, py] = ring[number] ?? [0, 0];
    return `${x - px} ${y - py}`;
  });
}
