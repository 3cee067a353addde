import type { Draft } from '../model';
import { type Outline, readOutlines } from './outlines';
import { readSurroundings } from './surroundings';
import { readTerritoryOutlines } from './territories';
import { readStateOutlines } from './us-states';
import { readRegionOutlines } from './world-regions';

/** Every outline a card may show, by what `Draft.outline` names: "SY", "US-TX", "150", "in FR IT", "around 42.5 16 12". */
export function readMaps(drafts: readonly Draft[]): Map<string, Outline> {
  const names = drafts.flatMap((draft) => draft.outline ?? []);
  const regions = [...new Set(names.filter((name) => /^\d{3}$/.test(name)))].sort();
  const countries = readOutlines();
  return new Map([
    ...countries,
    ...readTerritoryOutlines(new Set(countries.keys())),
    ...readStateOutlines(),
    ...readRegionOutlines(regions),
    ...readSurroundings(names),
  ]);
}
