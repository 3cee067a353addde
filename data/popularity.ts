/** Rough 0…1 scales of how often world news writes of an entity: curated 1 = Trump, 0.5 = a minister, 0.2 = an official. */

/** What a city is the capital of; a territory's is written of less than a state's. */
type CapitalOf = 'state' | 'territory' | undefined;

/** Of a settlement by its inhabitants: 15,000 → 0.04, 1 million → 0.40, 10 million → 0.60. */
export function cityPopularity(inhabitants: number, capital: CapitalOf): number {
  const size = Math.max(0, Math.min(0.62, (Math.log10(Math.max(inhabitants, 10_000)) - 4) / 5));
  if (capital === 'state') return round(Math.min(0.85, Math.max(0.4, size + 0.25)));
  return round(capital === 'territory' ? Math.max(0.35, size + 0.05) : Math.max(0.02, size));
}

/** Of a country by its inhabitants: 10,000 → 0.45, 10 million → 0.75, 1 billion → 0.95. */
export function countryPopularity(inhabitants: number, state: boolean): number {
  const size = 0.45 + (Math.log10(Math.max(inhabitants, 10_000)) - 4) * 0.1;
  return round(Math.min(0.95, state ? size : size - 0.1));
}

const round = (share: number) => Math.round(share * 1000) / 1000;
