import type { Draft } from '../model';
import type { Edge } from './relations';

/** A hub (a country, the United Nations) keeps its best-known neighbours; they still name it as theirs. */
const KEPT = 160;

/** Related entity numbers by entity, ascending: ends of edges, the country of each, fellow countries left out. */
export function neighboursOf(
  entities: readonly Draft[],
  edges: readonly (readonly Edge[])[],
  numberOf: (id: string) => number | undefined,
): number[][] {
  const sets = edges.map((list) => new Set(list.map((edge) => edge.to)));
  entities.forEach((draft, entity) => {
    const country = draft.country === undefined ? undefined : numberOf(`country-${draft.country.toLowerCase()}`);
    if (country === undefined || country === entity) return;
    sets[entity]?.add(country);
    sets[country]?.add(entity);
  });
  return sets.map((set) => {
    const known = (entity: number) => entities[entity]?.popularity ?? 0;
    const best = [...set].sort((a, b) => known(b) - known(a) || a - b).slice(0, KEPT);
    return best.sort((a, b) => a - b);
  });
}
