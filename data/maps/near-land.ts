/** Which pieces of land a map can show at all: most of the world is elsewhere, and cutting it away is slow. */
import { geoCentroid, geoDistance } from 'd3-geo';

export type Spot = [longitude: number, latitude: number];

/** A piece of land in a circle around all its points; radius in radians. */
export type Island = { polygon: GeoJSON.Position[][]; middle: Spot; radius: number };

/** A quarter of the globe: what reaches farther may lie on any side of its middle. */
const WIDE = Math.PI / 2;
/** From the middle of a square to its corner, and what goes on beyond the frame. */
const CORNER = 1.6;

/** The polygons of shapes, each with its circle. */
export function islandsOf(shapes: readonly GeoJSON.Geometry[]): Island[] {
  return shapes.flatMap(polygonsOf).map((polygon) => {
    const middle = geoCentroid({ type: 'Polygon', coordinates: polygon });
    const radius = Math.max(...(polygon[0] ?? []).map((point) => geoDistance(middle, point as Spot)));
    return { polygon, middle, radius };
  });
}

/** The polygons that a square map around a middle can show, `degrees` from it to each side. */
export function near(islands: readonly Island[], middle: Spot, degrees: number): GeoJSON.Position[][][] {
  const reach = (degrees * CORNER * Math.PI) / 180;
  return islands
    .filter((island) => island.radius >= WIDE || geoDistance(middle, island.middle) <= reach + island.radius)
    .map(({ polygon }) => polygon);
}

function polygonsOf(shape: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (shape.type === 'Polygon') return [shape.coordinates];
  if (shape.type === 'MultiPolygon') return shape.coordinates;
  throw new TypeError(`land is drawn from polygons, not from ${shape.type}`);
}
