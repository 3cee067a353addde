/** Countries and territories too small for an outline: a dot in the land around them. */
import { feature } from '@rapideditor/country-coder';
import { geoCentroid } from 'd3-geo';
import { withDot } from '../../core/pack/stored-card';
import { readTable } from '../json-lines';
import type { CountryRow } from '../normalise/factbook';
import { countryNames } from '../sources/countries/countries';
import type { Outline } from './outlines';
import { outlineAround } from './surroundings';

/** Degrees from the dot to each side, so that readers see a coast they know. */
const REACH = 12;

/** Outlines of the countries that `drawn` lacks, by ISO 3166-1 alpha-2 code. Every place in them is the dot. */
export function readTerritoryOutlines(drawn: ReadonlySet<string>): Map<string, Outline> {
  const middles = new Map(readTable<CountryRow>('countries').map(({ iso, ll }) => [iso, ll]));
  const outlines = new Map<string, Outline>();
  for (const iso of [...countryNames().keys()].sort()) {
    const middle = drawn.has(iso) ? undefined : (middles.get(iso) ?? middleOf(iso));
    if (!middle) continue;
    const { drawing, place } = outlineAround(...middle, REACH);
    const dot = place(...middle);
    if (dot) outlines.set(iso, { drawing: withDot(drawing, dot), place: () => dot });
  }
  return outlines;
}

/** Degrees: latitude, longitude. */
function middleOf(iso: string): [number, number] | undefined {
  const geometry = feature(iso)?.geometry;
  if (!geometry) return undefined;
  const [longitude, latitude] = geoCentroid(geometry as GeoJSON.Geometry);
  return [latitude, longitude];
}
