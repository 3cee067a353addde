/** Places whose names stand for who rules there: the Kremlin, and every country's capital. */

import { slugOf } from '../../core/text/slug';
import { readTable } from '../json-lines';
import type { Draft } from '../model';
import type { CountryRow } from '../normalise/factbook';

export interface Metonym {
  seat: number;
  standsFor: number;
  /** How often the name stands for it rather than for the place. */
  share: number;
}

/** A seat of government is seldom named for its own sake; a capital mostly is. */
const SEAT = 0.7;
const CAPITAL = 0.2;

/** Seats that no curated record connects with what they stand for. */
const SEATS: readonly (readonly [seat: string, standsFor: string])[] = [
  ['brussels-be', 'european-union'],
  ['capitol-hill', 'united-states-congress'],
  ['downing-street', 'country-gb'],
  ['quai-dorsay', 'country-fr'],
  ['whitehall', 'country-gb'],
];

/** The metonyms among `entities`, numbers as there; the first one given for a seat counts. */
export function metonymsOf(entities: readonly Draft[]): Metonym[] {
  const numbers = new Map(entities.map(({ id }, entity) => [id, entity]));
  const found = new Map<number, Metonym>();
  const add = (seat: number | undefined, standsFor: number | undefined, share: number) => {
    if (seat !== undefined && standsFor !== undefined && !found.has(seat)) found.set(seat, { seat, standsFor, share });
  };
  const capitals = capitalsOf(entities);
  for (const [id, target] of SEATS) {
    const seat = numbers.get(id);
    add(seat, numbers.get(target), seat !== undefined && capitals.has(seat) ? CAPITAL : SEAT);
  }
  entities.forEach(({ relations }, seat) => {
    const relation = relations.find(({ type }) => type === 'metonym-of');
    if (relation) add(seat, numbers.get(relation.to), capitals.has(seat) ? CAPITAL : SEAT);
  });
  for (const [seat, iso] of capitals) add(seat, numbers.get(`country-${iso.toLowerCase()}`), CAPITAL);
  return [...found.values()];
}

/** Each country's capital by the Factbook: of the cities of that name there the best known. */
function capitalsOf(entities: readonly Draft[]): Map<number, string> {
  const wanted = new Set<string>();
  for (const { iso, cap } of readTable<CountryRow>('countries')) {
    for (const { n } of cap ?? []) wanted.add(`${iso} ${slugOf(n)}`);
  }
  const best = new Map<string, number>();
  entities.forEach((draft, entity) => {
    if (draft.kind !== 'place' || draft.codes.iso !== undefined || draft.country === undefined) return;
    for (const name of new Set([
      draft.name,
      ...draft.aliases.filter(({ lang }) => lang === 'en').map(({ text }) => text),
    ])) {
      const key = `${draft.country} ${slugOf(name)}`;
      const other = best.get(key);
      if (!wanted.has(key)) continue;
      if (other === undefined || draft.popularity > (entities[other]?.popularity ?? 0)) best.set(key, entity);
    }
  });
  return new Map([...best].map(([key, entity]) => [entity, key.slice(0, 2)]));
}
