import type { Drawing, EntityCard, LanguageText, Relation, Source } from '../card/entity-card';
import type { EntityTable } from './entity-table';
import type { SharedSources, SharedSourcesWriter } from './shared-sources';

type Rewritten = 'sources' | 'alsoWritten' | 'relations' | 'flag' | 'map';

/**
 * A card as the pack keeps it: without what the columns hold, empty lists left out, drawings and sources that many
 * cards cite by number.
 */
export interface StoredCard extends Partial<Omit<EntityCard, 'id' | 'kind' | 'name' | 'line' | Rewritten>> {
  asOf: string;
  sources?: (Source | number)[];
  /** Title of the article, by what it adds to the name. */
  wikipedia?: string;
  /** A line for each language: its tag, then its names, tabs between them. */
  alsoWritten?: string;
  relations?: StoredRelation[];
  flag?: number;
  map?: StoredMap;
}

/** Whom a relation leads to, the columns know. */
type StoredRelation = Omit<Relation, 'name' | 'kind'>;

/** A locator map: the drawing of the land, and where the dot stands in its coordinates. */
export interface StoredMap {
  drawing: number;
  at?: [x: number, y: number];
}

/** What a card is stored with. `flag` and `map` stand for the drawings of the card. */
interface Shared {
  sources: SharedSourcesWriter;
  flag?: number | undefined;
  map?: StoredMap | undefined;
}

/** Leaves out what {@link restoreCard} puts back. */
export function storeCard(card: EntityCard, { sources, flag, map }: Shared): StoredCard {
  const { id: _, kind: _k, name: _n, line: _l, country: _c, flag: _f, map: _m, ...kept } = card;
  const stored: Record<string, unknown> = {
    ...kept,
    sources: card.sources.map((source) => sources.stored(source)),
    alsoWritten: linesOf(card.alsoWritten),
    ...(card.wikipedia !== undefined && { wikipedia: storedTitle(card.wikipedia, card.name) }),
    relations: card.relations.map(({ name: _, kind: _k, ...relation }) => relation),
    ...(flag !== undefined && { flag }),
    ...(map && { map }),
  };
  for (const [key, value] of Object.entries(stored)) {
    if ((Array.isArray(value) || typeof value === 'string') && value.length === 0) delete stored[key];
  }
  return stored as unknown as StoredCard;
}

/** What a card is restored from, beside its own block. `drawings` holds those it names, by number. */
interface Restoring {
  entities: EntityTable;
  sources: SharedSources;
  drawings: ReadonlyMap<number, Drawing>;
}

/** The whole card again. */
export function restoreCard(
  stored: StoredCard,
  entity: number,
  { entities, sources, drawings }: Restoring,
): EntityCard {
  const { flag, map, wikipedia, ...kept } = stored;
  const country = entities.country(entity);
  const name = entities.name(entity);
  const flagDrawing = flag === undefined ? undefined : drawings.get(flag);
  const land = map && drawings.get(map.drawing);
  return {
    id: entities.id(entity),
    kind: entities.kind(entity),
    name,
    line: entities.line(entity),
    ...(country && { country }),
    roles: [],
    leaders: [],
    facts: [],
    timeline: [],
    ...kept,
    ...(wikipedia !== undefined && { wikipedia: wholeTitle(wikipedia, name) }),
    relations: (stored.relations ?? []).map((relation) => restoreRelation(relation, entities)),
    alsoWritten: namesOf(stored.alsoWritten ?? ''),
    sources: (stored.sources ?? []).map((source) => sources.whole(source)),
    ...(flagDrawing && { flag: flagDrawing }),
    ...(land && { map: map.at ? withDot(land, map.at) : land }),
  };
}

function restoreRelation(relation: StoredRelation, entities: EntityTable): Relation {
  const other = entities.numberOf(relation.to);
  return { ...relation, name: entities.name(other), kind: entities.kind(other) };
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

/** Names of one language that follow one another share a line. */
function linesOf(names: readonly LanguageText[]): string {
  let lines = '';
  names.forEach(({ lang, text }, number) => {
    lines += number > 0 && names[number - 1]?.lang === lang ? `\t${text}` : `${number > 0 ? '\n' : ''}${lang}\t${text}`;
  });
  return lines;
}

function namesOf(lines: string): LanguageText[] {
  if (lines === '') return [];
  return lines.split('\n').flatMap((line) => {
    const [lang = '', ...texts] = line.split('\t');
    return texts.map((text) => ({ lang, text }));
  });
}

/** The map with a dot; `class` lets the card colour land and dot for light and dark. */
export function withDot(land: Drawing, [x, y]: [number, number]): Drawing {
  const dot: Drawing = { tag: 'circle', attributes: { class: 'dot', cx: String(x), cy: String(y), r: '3' } };
  return { ...land, children: [...(land.children ?? []), dot] };
}
