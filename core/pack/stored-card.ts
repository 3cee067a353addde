import type { Drawing, EntityCard } from '../card/entity-card';
import type { EntityTable } from './entity-table';

/** A card as the pack keeps it: without what the columns hold, empty lists left out, drawings by number. */
export interface StoredCard extends Partial<Omit<EntityCard, 'id' | 'kind' | 'name' | 'line' | 'flag' | 'map'>> {
  asOf: string;
  flag?: number;
  map?: StoredMap;
}

/** A locator map: the drawing of the land, and where the dot stands in its coordinates. */
export interface StoredMap {
  drawing: number;
  at?: [x: number, y: number];
}

/** Leaves out what {@link restoreCard} puts back. `card.flag` and `card.map` are given by number instead. */
export function storeCard(card: EntityCard, flag?: number, map?: StoredMap): StoredCard {
  const { id: _, kind: _k, name: _n, line: _l, country: _c, flag: _f, map: _m, ...kept } = card;
  const stored: Record<string, unknown> = { ...kept, ...(flag !== undefined && { flag }), ...(map && { map }) };
  for (const [key, value] of Object.entries(stored)) {
    if (Array.isArray(value) && value.length === 0) delete stored[key];
  }
  return stored as unknown as StoredCard;
}

/** The whole card again. `drawings` holds those the card names, by number. */
export function restoreCard(
  stored: StoredCard,
  entity: number,
  table: EntityTable,
  drawings: ReadonlyMap<number, Drawing>,
): EntityCard {
  const { flag, map, ...kept } = stored;
  const country = table.country(entity);
  const flagDrawing = flag === undefined ? undefined : drawings.get(flag);
  const land = map && drawings.get(map.drawing);
  return {
    id: table.id(entity),
    kind: table.kind(entity),
    name: table.name(entity),
    line: table.line(entity),
    ...(country && { country }),
    roles: [],
    leaders: [],
    facts: [],
    timeline: [],
    relations: [],
    alsoWritten: [],
    sources: [],
    ...kept,
    ...(flagDrawing && { flag: flagDrawing }),
    ...(land && { map: map.at ? withDot(land, map.at) : land }),
  };
}

/** The map with a dot; `class` lets the card colour land and dot for light and dark. */
export function withDot(land: Drawing, [x, y]: [number, number]): Drawing {
  const dot: Drawing = { tag: 'circle', attributes: { class: 'dot', cx: String(x), cy: String(y), r: '3' } };
  return { ...land, children: [...(land.children ?? []), dot] };
}
