import { basename } from 'node:path/posix';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { isRegion, regionOf } from './regions';
import { at } from './report';

/** The folder of each kind. */
const FOLDERS = {
  person: 'people',
  organisation: 'organisations',
  group: 'groups',
  place: 'places',
  event: 'events',
} as const;

/**
 * A record lies where a reader looks for it: `data/curated/<kind>/…`, and where the file is named after a part of the
 * world, in that of its country.
 */
export function lintFiling(placed: PlacedRecord): Problem[] {
  const { kind, country } = placed.record;
  const folder = `data/curated/${FOLDERS[kind]}/`;
  if (!placed.file.startsWith(folder))
    return [at(placed, ['kind'], `${kind} outside ${folder}; move the record there`)];
  const name = basename(placed.file, '.yaml');
  const region = regionOf(country);
  if (!isRegion(name) || region === undefined || name === region) return [];
  return [at(placed, ['country'], `${country ?? 'no country'} belongs in ${region}.yaml; move the record there`)];
}
