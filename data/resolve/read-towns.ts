/** Towns that many read of: inhabitants do not say how well known Venice, Oxford or Bruges is. */
import { wordCount } from '../aliases/common-words';
import { readTable } from '../json-lines';
import type { Draft } from '../model';
import type { WordnetRow } from '../sources/places/wordnet-places';
import { countriesHolding, rowsNamed } from '../sources/places/wordnet-wholes';

/** What WordNet calls towns: "provincial capital", "port". */
const TOWN = /\b(?:city|town|capital|port)$/;
const UNITED_STATES = 'US';

/**
 * The best known town of each name that WordNet tells of and a much-read article is called after. Articles on towns of
 * the United States are called after their state too, so that "Cambridge" is the English one; where WordNet knows a town
 * of the name in a third country, or a firm or body is called so (Toyota), nothing is told.
 */
export function readTowns(
  entities: readonly Draft[],
  isPopular: (name: string) => boolean,
  rows = readTable<WordnetRow>('wordnet'),
): Set<Draft> {
  const bodies = new Set(entities.flatMap(({ kind, name }) => (kind === 'organisation' ? [name] : [])));
  const best = new Map<string, Draft>();
  for (const draft of entities) {
    const { origin, name, popularity } = draft;
    if (origin !== 'cities' || bodies.has(name) || !isPopular(name) || !isToldTown(draft, rows)) continue;
    if ((best.get(name)?.popularity ?? -1) < popularity) best.set(name, draft);
  }
  return new Set(best.values());
}

function isToldTown({ name, country }: Draft, rows: readonly WordnetRow[]): boolean {
  if (country === undefined || country === UNITED_STATES || wordCount(name.toLowerCase()) > 0) return false;
  const holders = rowsNamed(name, rows)
    .filter(({ cls }) => TOWN.test(cls[0] ?? ''))
    .map((row) => (row.in?.includes('West Bank') ? 'PS' : countriesHolding(row.in ?? [], rows).join(' ')))
    .filter((held) => held !== '' && held !== UNITED_STATES);
  return holders.length > 0 && holders.every((held) => held === country);
}
