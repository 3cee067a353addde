/** The region of a country: territory containment of cldr-core 48.2.0 (UN M.49). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder';

let containment: ReadonlyMap<string, readonly string[]> | undefined;
let regions: Map<string, string> | undefined;

/** Where readers of news look for a country that M.49 counts elsewhere. */
const READERS: Readonly<Record<string, string>> = { IR: '145', MX: '021' };
/** Mexico is North American and Latin American. */
const ALSO: Readonly<Record<string, string>> = { MX: '419' };

/** M.49 code of the smallest region, '' when none: "SY" → "145". */
export function regionOf(iso: string): string {
  regions ??= readRegions();
  return READERS[iso] ?? regions.get(iso) ?? '';
}

/** Codes of the countries and territories of a region, those of its regions with them: "150" → AD, AL … */
export function countriesOf(region: string): string[] {
  containment ??= readContainment();
  const within = (code: string): string[] =>
    /^[A-Z]{2}$/.test(code) ? [code] : (containment?.get(code) ?? []).flatMap(within);
  return [...new Set(within(region))].sort();
}

function readRegions(): Map<string, string> {
  containment ??= readContainment();
  const found = new Map<string, string>();
  for (const [region, codes] of containment) {
    for (const code of codes) if (/^[A-Z]{2}$/.test(code)) found.set(code, region);
  }
  return found;
}

/** What the numbered regions hold, by M.49 code. */
function readContainment(): Map<string, string[]> {
  const path = join(packageFolder('cldr-core'), 'supplemental/territoryContainment.json');
  const table: Record<string, { _contains?: string[] }> = JSON.parse(readFileSync(path, 'utf8')).supplemental
    .territoryContainment;
  return new Map(
    Object.entries(table)
      .filter(([region]) => /^\d{3}$/.test(region))
      .map(([region, { _contains }]) => [region, asReaders(region, _contains ?? [])]),
  );
}

function asReaders(region: string, codes: readonly string[]): string[] {
  const further = [...Object.entries(READERS), ...Object.entries(ALSO)].flatMap(([iso, to]) =>
    to === region ? iso : [],
  );
  return [...codes.filter((code) => (READERS[code] ?? region) === region), ...further];
}
