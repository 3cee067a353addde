/** Names from the CLDR packages (cldr-localenames-full, cldr-subdivisions-full, cldr-dates-full 48.2.0). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder';
import { cldrFolder } from './languages';

/** Territory names of one language by code, with `-alt-short` and `-alt-variant` keys as in CLDR. */
export function territoryNames(lang: string): Record<string, string> {
  const folder = cldrFolder(lang);
  const path = join(packageFolder('cldr-localenames-full'), 'main', folder, 'territories.json');
  return existsSync(path) ? readPath(path, ['main', folder, 'localeDisplayNames', 'territories']) : {};
}

/** Names of ISO 3166-2 subdivisions by lower-case code without hyphen: `ustx`. */
export function subdivisionNames(lang: string): Record<string, string> {
  const folder = cldrFolder(lang);
  const path = join(packageFolder('cldr-subdivisions-full'), 'subdivisions', folder, `${folder}.json`);
  return existsSync(path) ? readPath(path, ['subdivisions', 'localeDisplayNames', 'subdivisions']) : {};
}

/** Names of the cities that stand for time zones, by zone id: `Europe/Kiev`. */
export function zoneCities(lang: string): Map<string, string> {
  const folder = cldrFolder(lang);
  const path = join(packageFolder('cldr-dates-full'), 'main', folder, 'timeZoneNames.json');
  const cities = new Map<string, string>();
  if (!existsSync(path)) return cities;
  const walk = (node: Record<string, unknown>, zone: string) => {
    if (typeof node.exemplarCity === 'string') cities.set(zone, node.exemplarCity);
    for (const [key, child] of Object.entries(node)) {
      if (child !== null && typeof child === 'object')
        walk(child as Record<string, unknown>, zone ? `${zone}/${key}` : key);
    }
  };
  walk(readPath(path, ['main', folder, 'dates', 'timeZoneNames', 'zone']), '');
  return cities;
}

const read = new Map<string, Record<string, string>>();

function readPath(path: string, keys: string[]): Record<string, string> {
  const known = read.get(path);
  if (known) return known;
  let node: unknown = JSON.parse(readFileSync(path, 'utf8'));
  for (const key of keys) node = (node as Record<string, unknown> | undefined)?.[key];
  const found = (node ?? {}) as Record<string, string>;
  read.set(path, found);
  return found;
}
