/** Counties of the United States: us-atlas 3.0.1 (ISC; names of the Census Bureau, public domain, 2017). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../core/text/slug';
import { countyMiddles } from '../../maps/us-states';
import type { Draft } from '../../model';
import { packageFolder } from '../../package-folder';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';
import { US_STATES } from './divisions';
import { FIPS_STATES } from './us-fips';

interface County {
  /** FIPS code: two digits of the state, three of the county. */
  id: string;
  properties: { name: string };
}

/** Codes from here on are cities outside any county. */
const CITIES_FROM = 510;

/** Left out: Alaska's boroughs, territories and cities outside counties. */
export function readUsCounties(counties = readPackage()): Draft[] {
  const drafts: Draft[] = [];
  const middles = countyMiddles();
  for (const { id, properties } of counties) {
    const state = US_STATES.get(FIPS_STATES.get(id.slice(0, 2)) ?? '');
    const county = state !== undefined && state !== 'Alaska' && Number(id.slice(2)) < CITIES_FROM;
    const at = middles.get(id);
    const outline = `US-${FIPS_STATES.get(id.slice(0, 2))}`;
    if (county) drafts.push({ ...countyOf(id, properties.name, state), ...(at && { at, outline }) });
    else leftOut('us-counties', 'no county');
  }
  return drafts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countyOf(code: string, bare: string, state: string): Draft {
  const noun = state === 'Louisiana' ? 'Parish' : 'County';
  const name = `${bare} ${noun}`;
  const full = `${name}, ${state}`;
  const draft = draftFrom(CITED.usAtlas, {
    id: slugOf(full),
    origin: 'us-counties',
    kind: 'place',
    name,
    popularity: 0.06,
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
