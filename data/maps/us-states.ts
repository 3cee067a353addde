/** The United States with one state marked: us-atlas 3.0.1 (US Census Bureau, public domain) on the land of world-atlas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { withDot } from '../../core/pack/stored-card';
import { packageFolder } from '../package-folder';
import { FIPS_STATES } from '../sources/places/us-fips';
import { largeParts, middleOf, partsOf } from './draw-land';
import { countryShapes, type Outline, outlineOf } from './outlines';

/** Alaska and Hawaii lie west of this; a map with them leaves the other states too small. */
const WEST_OF_THE_REST = -130;

/** Path data shorter than this is a speck. */
const LEGIBLE = 30;

/** Outlines by "US-TX", in order of code. */
export function readStateOutlines(): Map<string, Outline> {
  const atlas = JSON.parse(readFileSync(join(packageFolder('us-atlas'), 'states-10m.json'), 'utf8'));
  const states = (feature(atlas, atlas.objects.states) as unknown as GeoJSON.FeatureCollection).features;
  const country = countryShapes('50m').get('US');
  const all = country ? largeParts(country) : [];
  const contiguous = all.filter((coordinates) => !isFarWest(coordinates));
  const outlines: [string, Outline][] = [];
  for (const state of states) {
    const code = FIPS_STATES.get(String(state.id));
    const shape = largeParts(state.geometry);
    const land = shape.some(isFarWest) ? [...all, ...shape] : contiguous;
    const outline = code === undefined ? undefined : outlineOf(land, shape);
    if (outline) outlines.push([`US-${code}`, seen(outline, state.geometry)]);
  }
  return new Map(outlines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A state too small to be seen as a shape gets a dot. */
function seen({ drawing, place }: Outline, state: GeoJSON.Geometry): Outline {
  const [longitude, latitude] = geoCentroid(state);
  const at = place(latitude, longitude);
  const part = drawing.children?.find(({ attributes }) => attributes.class === 'part')?.attributes.d ?? '';
  return { place, drawing: part.length >= LEGIBLE || !at ? drawing : withDot(drawing, at) };
}

const isFarWest = (coordinates: number[][][]) => middleOf(coordinates)[0] < WEST_OF_THE_REST;

/** Middles of counties by FIPS code, degrees: latitude, longitude. */
export function countyMiddles(): Map<string, [number, number]> {
  const atlas = JSON.parse(readFileSync(join(packageFolder('us-atlas'), 'counties-10m.json'), 'utf8'));
  const counties = (feature(atlas, atlas.objects.counties) as unknown as GeoJSON.FeatureCollection).features;
  return new Map(
    counties.map(({ id, geometry }) => {
      const [longitude, latitude] = geoCentroid({ type: 'MultiPolygon', coordinates: partsOf(geometry) });
      return [String(id), [latitude, longitude]];
    }),
  );
}
