import type { Drawing, EntityCard, Relation } from '../card/entity-card';
import { isLineTold } from '../card/line-told';
import type { EntityTable } from './entity-table';
import type { SharedSources, SharedSourcesWriter, StoredSource } from './shared-sources';
import { restoreNames, type StoredNames, storeNames } from './stored-names';

type Rewritten = 'sources' | 'alsoWritten' | 'relations' | 'flag' | 'map';

/**
 * A card as the pack keeps it: without what the columns and the lexicon hold, empty lists left out, drawings and sources
 * that many cards cite by number.
 */
export interface StoredCard extends Partial<Omit<EntityCard, 'id' | 'kind' | 'name' | 'line' | Rewritten>> {
  asOf: string;
  sources?: StoredSource[];
  /** Title of the article, by what it adds to the name. */
  wikipedia?: string;
  alsoWritten?: StoredNames;
  relations?: StoredRelation[];
  flag?: number;
  map?: StoredMap;
}

/** A relation leads to an entity by its number; what that is, the columns know. */
type StoredRelation = Omit<Relation, 'to' | 'name' | 'kind'> & { to: number };

/** A locator map: the drawing of the land, and where the dot stands in its coordinates. */
export interface StoredMap {
  drawing: number;
  at?: [x: number, y: number];
}

/** What a card is stored with. `flag` and `map` stand for the drawings of the card. */
interface Shared {
  sources: SharedSourcesWriter;
  aliasOf: (text: string) => number | undefined;
  /** Number of the entity of an id. */
  numberOf: (id: string) => number;
  flag?: number | undefined;
  map?: StoredMap | undefined;
}

/** Leaves out what {@link restoreCard} puts back. */
export function storeCard(card: EntityCard, { sources, aliasOf, numberOf, flag, map }: Shared): StoredCard {
  const { id: _, kind: _k, name: _n, line: _l, country: _c, flag: _f, map: _m, ...kept } = card;
  const stored: Record<string, unknown> = {
    ...kept,
    sources: card.sources.map((source) => sources.stored(source)),
    alsoWritten: storeNames(card.alsoWritten, aliasOf),
    ...(card.wikipedia !== undefined && { wikipedia: storedTitle(card.wikipedia, card.name) }),
    relations: card.relations.map(({ to, name: _, kind: _k, ...relation }) => ({ ...relation, to: numberOf(to) })),
    ...(flag !== undefined && { flag }),
    ...(map && { map }),
  };
  for (const [key, value] of Object.entries(stored)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) delete stored[key];
  }
  return stored as unknown as StoredCard;
}

/** What a card is restored from, beside its own block. `drawings` holds those it names, by number. */
interface Restoring {
  entities: EntityTable;
  sources: SharedSources;
  /** The alias of a number as it is written. */
  surface: (alias: number) => string;
  drawings: ReadonlyMap<number, Drawing>;
}

/** The whole card again. */
export function restoreCard(
  stored: StoredCard,
  entity: number,
  { entities, sources, surface, drawings }: Restoring,
): EntityCard {
  const { flag, map, wikipedia, ...kept } = stored;
  const country = entities.country(entity);
  const name = entities.name(entity);
  const line = entities.line(entity);
  const flagDrawing = flag === undefined ? undefined : drawings.get(flag);
  const land = map && drawings.get(map.drawing);
  return {
    id: entities.id(entity),
    kind: entities.kind(entity),
    name,
    line,
    ...(isLineTold({ name, line, ...kept }) && { isLineTold: true }),
    ...(country && { country }),
    roles: [],
    leaders: [],
    facts: [],
    timeline: [],
    ...kept,
    ...(wikipedia !== undefined && { wikipedia: wholeTitle(wikipedia, name) }),
    relations: (stored.relations ?? []).map((relation) => restoreRelation(relation, entities)),
    alsoWritten: restoreNames(stored.alsoWritten, surface),
    sources: (stored.sources ?? []).map((source) => sources.whole(source)),
    ...(flagDrawing && { flag: flagDrawing }),
    ...(land && { map: map.at ? withDot(land, map.at) : land }),
  };
}

function restoreRelation({ to, ...relation }: StoredRelation, entities: EntityTable): Relation {
  return { ...relation, to: entities.id(to), name: entities.name(to), kind: entities.kind(to) };
}

/** What an article's title adds to the entity's name, which it mostly is or begins with: "+", "+, Kansas". */
const ADDS = '+';
/** Before titles that begin with either mark. */
const WHOLE = '=';

const storedTitle = (title: string, name: string): string => {
  if (title.startsWith(name)) return ADDS + title.slice(name.length);
  return title.startsWith(ADDS) || title.startsWith(WHOLE) ? WHOLE + title : title;
};

const wholeTitle = (stored: string, name: string): string => {
  if (stored.startsWith(ADDS)) return name + stored.slice(1);
  return stored.startsWith(WHOLE) ? stored.slice(1) : stored;
};

/** The map with a dot; `class` lets the card colour land and dot for light and dark. */
export function withDot(land: Drawing, [x, y]: [number, number]): Drawing {
  const dot: Drawing = { tag: 'circle', attributes: { class: 'dot', cx: String(x), cy: String(y), r: '3' } };
  return { ...land, children: [...(land.children ?? []), dot] };
}
