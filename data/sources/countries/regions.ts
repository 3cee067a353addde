/** The region of a country: territory containment of cldr-core 48.2.0 (UN M.49). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder';

let regions: Map<string, string> | undefined;

/** Where readers of news look for a country that M.49 counts elsewhere. */
const READERS: Readonly<Record<string, string>> = { IR: '145' };

/** M.49 code of the smallest region, '' when none: "SY" → "145". */
export function regionOf(iso: string): string {
  regions ??= readRegions();
  return READERS[iso] ?? regions.get(iso) ?? '';
}

function readRegions(): Map<string, string> {
  const path = join(packageFolder('cldr-core'), 'supplemental/territoryContainment.json');
  const table: Record<string, { _contains?: string[] }> = JSON.parse(readFileSync(path, 'utf8')).supplemental
    .territoryContainment;
  const found = new Map<string, string>();
  for (const [region, { _contains }] of Object.entries(table)) {
    if (!/^\d{3}$/.test(region)) continue;
    for (const code of _contains ?? []) if (/^[A-Z]{2}$/.test(code)) found.set(code, region);
  }
  return found;
}
