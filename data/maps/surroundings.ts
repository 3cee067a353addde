/** The land around a spot at sea or in several countries, or around several countries: world-atlas 2.0.2 (Natural Earth). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { packageFolder } from '../package-folder';
import { largeParts, SIZE } from './draw-land';
import { type Island, islandsOf, near, type Spot } from './near-land';
import { countryShapes, landDrawing, type Outline } from './outlines';
import { doubleArea, pathOf, type Ring, ringsOf } from './rings';

/** Half the side of a map in degrees: the first that shows enough land and enough water to tell where one is. */
const REACHES = [7, 12, 20, 32, 50, 75];
const LEAST_LAND = 0.12;
const MOST_LAND = 0.75;
/** Wider maps are drawn from the coarse atlas. */
const FINE_UP_TO = 12;
/** Land goes on beyond the frame, so that no line is drawn along it. */
const BEYOND = 4;

/** Name of the map around a spot, as `Draft.outline` gives it; degrees, `reach` at least so many to each side. */
export const aroundSpot = (latitude: number, longitude: number, reach = 0) =>
  `around ${latitude} ${longitude} ${reach}`;

/** Name of the map of several countries. */
export const ofCountries = (codes: readonly string[]) => `in ${[...codes].sort().join(' ')}`;

/** The outlines among the names that {@link aroundSpot} and {@link ofCountries} gave. */
export function readSurroundings(names: Iterable<string>): Map<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const name of [...new Set(names)].sort()) {
    const [how, ...rest] = name.split(' ');
    if (how === 'around') {
      const [latitude = 0, longitude = 0, reach = 0] = rest.map(Number);
      outlines.set(name, outlineAround(latitude, longitude, reach));
    } else if (how === 'in') {
      const outline = outlineOfCountries(rest);
      if (outline) outlines.set(name, outline);
    }
  }
  return outlines;
}

/** Land around a spot. */
export function outlineAround(latitude: number, longitude: number, reach = 0): Outline {
  let outline: Outline | undefined;
  for (const degrees of REACHES.filter((one) => one >= reach)) {
    const projection = centred([longitude, latitude], degrees);
    const rings = ringsOf(land([longitude, latitude], degrees), projection);
    outline = { drawing: landDrawing(pathOf(rings), ''), place: placer(projection) };
    const share = landShare(rings);
    if (share >= LEAST_LAND && share <= MOST_LAND) break;
  }
  return outline as Outline;
}

function outlineOfCountries(codes: readonly string[]): Outline | undefined {
  shapes ??= countryShapes('50m');
  const parts = codes.flatMap((code) => {
    const shape = shapes?.get(code);
    return shape ? largeParts(shape) : [];
  });
  if (parts.length === 0) return undefined;
  const marked: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: parts };
  const middle = geoCentroid(marked);
  const farthest = Math.max(...parts.flat(2).map((point) => geoDistance(middle, point as [number, number])));
  const degrees = Math.max(REACHES[0] ?? 0, (farthest * 180) / Math.PI) * 1.1;
  const projection = centred(middle, degrees);
  const drawing = landDrawing(pathOf(ringsOf(land(middle, degrees), projection)), pathOf(ringsOf(marked, projection)));
  return { drawing, place: placer(projection) };
}

let shapes: Map<string, GeoJSON.Geometry> | undefined;
const lands = new Map<string, Island[]>();

/** The land that a map of so many degrees to each side may show. */
function land(middle: Spot, degrees: number): GeoJSON.Geometry {
  const scale = degrees <= FINE_UP_TO ? '50m' : '110m';
  const known = lands.get(scale) ?? readLand(scale);
  lands.set(scale, known);
  return { type: 'MultiPolygon', coordinates: near(known, middle, degrees) };
}

function readLand(scale: string): Island[] {
  const atlas = JSON.parse(readFileSync(join(packageFolder('world-atlas'), `land-${scale}.json`), 'utf8'));
  const { features } = feature(atlas, atlas.objects.land) as unknown as GeoJSON.FeatureCollection;
  return islandsOf(features.map(({ geometry }) => geometry));
}

/** Equal areas around a middle, `degrees` of a great circle from it to each side of the square. */
function centred([longitude, latitude]: Spot, degrees: number): GeoProjection {
  const half = 2 * Math.sin((degrees * Math.PI) / 360);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(SIZE / 2 / half)
    .translate([SIZE / 2, SIZE / 2])
    .clipExtent([
      [-BEYOND, -BEYOND],
      [SIZE + BEYOND, SIZE + BEYOND],
    ]);
}

const placer = (projection: GeoProjection) => (latitude: number, longitude: number) => {
  const point = projection([longitude, latitude]);
  if (!point) return undefined;
  const [x, y] = [Math.round(point[0]), Math.round(point[1])];
  return x >= 0 && y >= 0 && x <= SIZE && y <= SIZE ? ([x, y] as [number, number]) : undefined;
};

function landShare(rings: readonly Ring[]): number {
  const whole = (SIZE + 2 * BEYOND) ** 2;
  return Math.abs(rings.reduce((sum, ring) => sum + doubleArea(ring), 0)) / 2 / whole;
}
