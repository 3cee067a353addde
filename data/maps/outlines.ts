/** Outlines of countries for locator maps: world-atlas 2.0.2 (Natural Earth, public domain), drawn by d3-geo. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature as countryFeature } from '@rapideditor/country-coder';
import { type GeoProjection, geoArea, geoCentroid, geoMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Drawing } from '../../core/card/entity-card';
import { packageFolder } from '../package-folder';
import { drawPath, largeParts, MARGIN, SIZE } from './draw-land';

export interface Outline {
  drawing: Drawing;
  /** Where a place stands on the drawing, undefined when it is off the map. */
  place(latitude: number, longitude: number): [x: number, y: number] | undefined;
}

/** Shapes of countries by ISO 3166-1 alpha-2 code; scale 110m is coarse, 50m fine. */
export function countryShapes(scale: '50m' | '110m'): Map<string, GeoJSON.Geometry> {
  const atlas = JSON.parse(readFileSync(join(packageFolder('world-atlas'), `countries-${scale}.json`), 'utf8'));
  const features = (feature(atlas, atlas.objects.countries) as unknown as GeoJSON.FeatureCollection).features;
  const shapes = new Map<string, GeoJSON.Geometry>();
  for (const country of features) {
    const name = country.properties?.name;
    const iso = name === 'Kosovo' ? 'XK' : countryFeature(String(country.id ?? ''))?.properties.iso1A2;
    // Dependent islands may share the code of their state (Ashmore Islands, Australia).
    const known = iso && shapes.get(iso);
    if (iso && (!known || geoArea(known) < geoArea(country.geometry))) shapes.set(iso, country.geometry);
  }
  return shapes;
}

/** Outlines by ISO 3166-1 alpha-2 code, in order of code. */
export function readOutlines(): Map<string, Outline> {
  const outlines: [string, Outline][] = [];
  for (const [iso, shape] of countryShapes('50m')) {
    const outline = outlineOf(largeParts(shape));
    if (outline) outlines.push([iso, outline]);
  }
  return new Map(outlines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Land fitted into the square, with a part of it marked when one is given. */
export function outlineOf(parts: number[][][][], marked: number[][][][] = []): Outline | undefined {
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
  const drawing = landDrawing(path, drawPath(marked, projection));
  return { drawing, place: (latitude, longitude) => placeOn(projection, latitude, longitude) };
}

/** Land and the part of it a card tells of; `class` lets the card colour them for light and dark. */
export function landDrawing(land: string, part: string, width = SIZE, height = SIZE): Drawing {
  const children: Drawing[] = [{ tag: 'path', attributes: { class: 'land', d: land } }];
  if (part !== '') children.push({ tag: 'path', attributes: { class: 'part', d: part } });
  return { tag: 'svg', attributes: { viewBox: `0 0 ${width} ${height}` }, children };
}

function placeOn(projection: GeoProjection, latitude: number, longitude: number): [number, number] | undefined {
  const point = projection([longitude, latitude]);
  if (!point) return undefined;
  const [x, y] = [Math.round(point[0]), Math.round(point[1])];
  return x >= 0 && y >= 0 && x <= SIZE && y <= SIZE ? [x, y] : undefined;
}
