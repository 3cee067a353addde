/** The world with one region's countries marked: world-atlas 2.0.2 (Natural Earth), regions of cldr-core 48.2.0. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoNaturalEarth1 } from 'd3-geo';
import { feature } from 'topojson-client';
import { packageFolder } from '../package-folder';
import { countriesOf } from '../sources/countries/regions';
import { drawPath, largeParts, middleOf, partsOf } from './draw-land';
import { countryShapes, landDrawing, type Outline } from './outlines';

const WIDTH = 240;
/** The map ends above the Antarctic. */
const HEIGHT = 110;
const ANTARCTIC = -60;

/** Outlines by UN M.49 code of the region. A point is never drawn on them. */
export function readRegionOutlines(codes: readonly string[]): Map<string, Outline> {
  const projection = geoNaturalEarth1().fitWidth(WIDTH, { type: 'Sphere' });
  const land = drawPath(readLand(), projection);
  const shapes = countryShapes('50m');
  return new Map(
    codes.map((code) => {
      const countries = countriesOf(code).flatMap((iso) => shapes.get(iso) ?? []);
      const drawing = landDrawing(land, drawPath(countries.flatMap(withIslands), projection), WIDTH, HEIGHT);
      return [code, { drawing, place: () => undefined }];
    }),
  );
}

/** Islands too, but not what lies on another continent. */
const withIslands = (shape: GeoJSON.Geometry) => largeParts(shape, 0);

function readLand(): number[][][][] {
  const atlas = JSON.parse(readFileSync(join(packageFolder('world-atlas'), 'land-110m.json'), 'utf8'));
  const { features } = feature(atlas, atlas.objects.land) as unknown as GeoJSON.FeatureCollection;
  return features.flatMap(({ geometry }) => partsOf(geometry)).filter((part) => middleOf(part)[1] > ANTARCTIC);
}
