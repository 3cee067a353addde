/** Outlines of countries for locator maps: world-atlas 2.0.2 (Natural Earth, public domain), drawn by d3-geo. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature as countryFeature } from '@rapideditor/country-coder';
import { type GeoProjection, geoArea, geoCentroid, geoMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Drawing } from '../../core/card/entity-card';
import { packageFolder } from '../package-folder';

/** Side of the square the land is fitted into; whole numbers are fine enough at card size. */
const SIZE = 120;
const MARGIN = 4;
/** Islands and exclaves smaller than this share of the largest part are left out. */
const SMALLEST_PART = 0.01;

/** Steps shorter than this are left out. */
const FINEST = 1.5;

type Ring = [number, number][];

export interface Outline {
  drawing: Drawing;
  /** Where a place stands on the drawing, undefined when it is off the map. */
  place(latitude: number, longitude: number): [x: number, y: number] | undefined;
}

/** Outlines by ISO 3166-1 alpha-2 code, in order of code. */
export function readOutlines(): Map<string, Outline> {
  const atlas = JSON.parse(readFileSync(join(packageFolder('world-atlas'), 'countries-50m.json'), 'utf8'));
  const features = (feature(atlas, atlas.objects.countries) as unknown as GeoJSON.FeatureCollection).features;
  const outlines: [string, Outline][] = [];
  for (const country of features) {
    const name = country.properties?.name;
    const iso = name === 'Kosovo' ? 'XK' : countryFeature(String(country.id ?? ''))?.properties.iso1A2;
    const outline = iso && outlineOf(country.geometry);
    if (outline) outlines.push([iso, outline]);
  }
  return new Map(outlines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function outlineOf(geometry: GeoJSON.Geometry): Outline | undefined {
  const parts = largeParts(geometry);
  if (parts.length === 0) return undefined;
  const land: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: parts };
  const projection = geoMercator()
    .rotate([-geoCentroid(land)[0], 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [SIZE - MARGIN, SIZE - MARGIN],
      ],
      land,
    );
  const path = drawPath(parts, projection);
  if (path === '') return undefined;
  const drawing: Drawing = {
    tag: 'svg',
    attributes: { viewBox: `0 0 ${SIZE} ${SIZE}` },
    children: [{ tag: 'path', attributes: { class: 'land', d: path } }],
  };
  return { drawing, place: (latitude, longitude) => placeOn(projection, latitude, longitude) };
}

function largeParts(geometry: GeoJSON.Geometry): number[][][][] {
  const parts =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const largest = Math.max(0, ...areas);
  return parts.filter((_, number) => (areas[number] ?? 0) >= largest * SMALLEST_PART).map((rings) => rings.slice(0, 1));
}

/** Whole-number steps from point to point. */
function drawPath(parts: readonly number[][][][], projection: GeoProjection): string {
  let path = '';
  for (const [ring] of parts) {
    const points: Ring = [];
    for (const position of ring ?? []) {
      const point = projection(position as [number, number]);
      if (!point) continue;
      const rounded: [number, number] = [Math.round(point[0]), Math.round(point[1])];
      const last = points.at(-1);
      if (!last || Math.hypot(last[0] - rounded[0], last[1] - rounded[1]) >= FINEST) points.push(rounded);
    }
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

function placeOn(projection: GeoProjection, latitude: number, longitude: number): [number, number] | undefined {
  const point = projection([longitude, latitude]);
  if (!point) return undefined;
  const [x, y] = [Math.round(point[0]), Math.round(point[1])];
  return x >= 0 && y >= 0 && x <= SIZE && y <= SIZE ? [x, y] : undefined;
}
