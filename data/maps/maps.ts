import type { Draft } from '../model';
import { type Outline, readOutlines } from './outlines';
import { readStateOutlines } from './us-states';
import { readRegionOutlines } from './world-regions';

/** Every outline a card may show, by what `Draft.outline` names: "SY", "US-TX", "150". */
export function readMaps(drafts: readonly Draft[]): Map<string, Outline> {
  const regions = drafts.flatMap((draft) => draft.codes.m49 ?? []);
  return new Map([...readOutlines(), ...readStateOutlines(), ...readRegionOutlines(regions)]);
}
