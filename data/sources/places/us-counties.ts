/** Counties of the United States: us-atlas 3.0.1 (ISC; names of the Census Bureau, public domain, 2017). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../core/text/slug';
import { type Draft, draftOf } from '../../model';
import { packageFolder } from '../../package-folder';
import { CITED } from '../cited';
import { leftOut } from '../rejections';
import { US_STATES } from './divisions';

export interface County {
  /** FIPS code: two digits of the state, three of the county. */
  id: string;
  properties: { name: string };
}

const STATES: ReadonlyMap<string, string> = new Map(
  (
    '01AL 04AZ 05AR 06CA 08CO 09CT 10DE 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN ' +
    '28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT ' +
    '51VA 53WA 54WV 55WI 56WY'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);
/** Codes from here on are cities outside any county. */
const CITIES_FROM = 510;

/** Left out: Alaska's boroughs, territories and cities outside counties. */
export function readUsCounties(counties = readPackage()): Draft[] {
  const drafts: Draft[] = [];
  for (const { id, properties } of counties) {
    const state = US_STATES.get(STATES.get(id.slice(0, 2)) ?? '');
    const county = state !== undefined && Number(id.slice(2)) < CITIES_FROM;
    if (county) drafts.push(countyOf(id, properties.name, state));
    else leftOut('us-counties', 'no county');
  }
  return drafts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countyOf(code: string, bare: string, state: string): Draft {
  const noun = state === 'Louisiana' ? 'Parish' : 'County';
  const name = `${bare} ${noun}`;
  const full = `${name}, ${state}`;
  const draft = draftOf({
    id: slugOf(full),
    origin: 'us-counties',
    kind: 'place',
    name,
    popularity: 0.06,
    asOf: CITED.usAtlas.date,
    sources: [CITED.usAtlas],
  });
  draft.line = `${noun} in ${state}, United States`;
  draft.aliases.push({ text: full, lang: 'en', flags: 0 });
  return { ...draft, country: 'US', codes: { fips: code }, wikipedia: full };
}

function readPackage(): County[] {
  const path = join(packageFolder('us-atlas'), 'counties-10m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as { objects: { counties: { geometries: County[] } } };
  return atlas.objects.counties.geometries;
}
