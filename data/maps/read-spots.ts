/**
 * Where seas, straits, islands and regions lie: the Factbook's list of geographic names with their coordinates (public
 * domain; the edition that lists Serbia and Montenegro, 2003 to 2006), and its oceans. Rows that lie elsewhere than what
 * they name (a sea on land) are left out of the table.
 */
import { foldKey } from '../aliases/fold-key';
import { readTable } from '../json-lines';

export interface Spot {
  n: string;
  /** Degrees: latitude, longitude. */
  ll: [number, number];
  /** The ocean or countries it is listed under, where nothing else tells them. */
  in?: string[];
  /** Area, of oceans. */
  km2?: number;
}

let spots: Map<string, Spot> | undefined;

/** The spot of the first of the names that the table has. */
export function spotOf(names: readonly string[]): Spot | undefined {
  spots ??= new Map(readTable<Spot>('spots').map((spot) => [foldKey(spot.n), spot]));
  for (const name of names) {
    const spot = spots.get(foldKey(name));
    if (spot) return spot;
  }
  return undefined;
}
