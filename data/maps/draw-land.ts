/** Land as a path of whole-number steps, fine enough at card size. */
import { type GeoProjection, geoArea, geoCentroid, geoDistance } from 'd3-geo';

/** Side of the square the land is fitted into. */
export const SIZE = 120;
export const MARGIN = 4;
/** Islands and exclaves smaller than this share of the largest part are left out. */
const SMALLEST_PART = 0.01;
/** Radians from the largest part: what lies farther (French Guiana) would leave no room for the country. */
const FARTHEST_PART = 0.9;
/** Steps shorter than this are left out. */
const FINEST = 1.5;

type Ring = [number, number][];

/** Polygons of a shape, without holes. */
export function partsOf(geometry: GeoJSON.Geometry): number[][][][] {
  const parts =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return parts.map((rings) => rings.slice(0, 1));
}

/** The polygons of a shape that can be seen at card size and lie near its largest. */
export function largeParts(geometry: GeoJSON.Geometry, smallest = SMALLEST_PART): number[][][][] {
  const parts = partsOf(geometry);
  const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const largest = Math.max(0, ...areas);
  const main = parts[areas.indexOf(largest)] ?? [];
  return parts.filter(
    (coordinates, number) => (areas[number] ?? 0) >= largest * smallest && distance(coordinates, main) <= FARTHEST_PART,
  );
}

const distance = (a: number[][][], b: number[][][]) => geoDistance(middleOf(a), middleOf(b));
/** Longitude and latitude of a polygon's middle. */
export const middleOf = (coordinates: number[][][]) => geoCentroid({ type: 'Polygon', coordinates });

/** SVG path data of the polygons' outer rings: a start and steps from point to point. */
export function drawPath(parts: readonly number[][][][], projection: GeoProjection): string {
  let path = '';
  for (const points of parts.flatMap(([ring]) => pointsOf(ring ?? [], projection))) {
    if (points.length < 3) continue;
    let [x, y] = points[0] as [number, number];
    path += `M${x} ${y}l`;
    path += points
      .slice(1)
      .map(([px, py]) => {
        const step = `${px - x} ${py - y}`;
        [x, y] = [px, py];
        return step;
      })
      .join(' ');
    path += 'z';
  }
  return path;
}

/** A ring's points on the map; two runs where the map's edge cuts it. */
function pointsOf(ring: readonly number[][], projection: GeoProjection): Ring[] {
  let points: Ring = [];
  const runs = [points];
  for (const position of ring) {
    const point = projection(position as [number, number]);
    if (!point) continue;
    const rounded: [number, number] = [Math.round(point[0]), Math.round(point[1])];
    const last = points.at(-1);
    const step = last ? Math.hypot(last[0] - rounded[0], last[1] - rounded[1]) : FINEST;
    if (step > SIZE) {
      points = [];
      runs.push(points);
    }
    if (step >= FINEST) points.push(rounded);
  }
  return runs;
}
