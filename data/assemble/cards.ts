import type { EntityCard, Relation, Source } from '../../core/card/entity-card';
import { laterDate } from '../../core/card/partial-date';
import { tellingBackground } from '../compose/background';
import type { Draft } from '../model';
import { alsoWritten } from './also-written';
import type { Leadership } from './leaders';
import type { Edge } from './relations';

/** More relations than this are a list, not a card; the best-known ones stay. */
const RELATIONS_KEPT = 24;

/** The card of an entity; flag and map are added by number when it is stored. */
export function cardOf(
  draft: Draft,
  line: string,
  ties: { edges: readonly Edge[]; leaders: readonly Leadership[] },
  entities: readonly Draft[],
): EntityCard {
  const sources = new Numbered();
  const { id, kind, name, native, country, born, died, from, to, wikipedia, wikidata, asOf } = draft;
  const background = tellingBackground(draft);
  const roles = draft.roles.map(({ title, from, to, asOf: checked, sources: cited }) => ({
    title,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    asOf: checked,
    sources: sources.of(cited),
  }));
  const leaders = ties.leaders.map(({ role, popularity: _, ...leader }) => ({
    ...leader,
    sources: sources.of(role.sources),
  }));
  const facts = draft.facts.map((fact) => ({ ...fact, sources: sources.of(fact.sources) }));
  const timeline = draft.timeline.map((moment) => ({ ...moment, sources: sources.of(moment.sources) }));
  const relations = chosen(ties.edges, entities).map((edge) => relationOf(edge, entities, sources));
  sources.of(draft.sources);
  return {
    id,
    kind,
    name,
    ...(native && { native }),
    line,
    ...(country && { country }),
    ...(born && { born }),
    ...(died && { died }),
    ...(kind === 'event' && { ...(from && { from }), ...(to && { to }) }),
    roles,
    leaders,
    ...(background && { background }),
    facts,
    timeline,
    relations,
    alsoWritten: alsoWritten(draft),
    sources: sources.list,
    ...(wikipedia && { wikipedia }),
    ...(wikidata && { wikidata }),
    asOf: leaders.reduce((newest, leader) => laterDate(newest, leader.asOf) ?? newest, asOf),
  };
}

function chosen(edges: readonly Edge[], entities: readonly Draft[]): Edge[] {
  const known = (edge: Edge) => entities[edge.to]?.popularity ?? 0;
  return edges
    .filter((edge) => edge.told)
    .sort((a, b) => Number(a.until !== undefined) - Number(b.until !== undefined) || known(b) - known(a))
    .slice(0, RELATIONS_KEPT);
}

function relationOf(edge: Edge, entities: readonly Draft[], sources: Numbered): Relation {
  const target = entities[edge.to] as Draft;
  return {
    type: edge.type,
    label: edge.label,
    to: target.id,
    name: target.name,
    kind: target.kind,
    ...(edge.from !== undefined && { from: edge.from }),
    ...(edge.until !== undefined && { until: edge.until }),
    sources: sources.of(edge.relation.sources),
  };
}

/** Numbers the sources of one card in order of first use. Records that cite the same page each tell it anew. */
class Numbered {
  readonly list: Source[] = [];
  readonly #numbers = new Map<string, number>();

  of(sources: readonly Source[]): number[] {
    return [...new Set(sources.map((source) => this.#numberOf(source)))];
  }

  #numberOf(source: Source): number {
    const key = [source.publisher, source.title, source.url, source.date].join('\n');
    const number = this.#numbers.get(key) ?? this.list.push(source) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
