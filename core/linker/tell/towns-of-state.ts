import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isRegionPlace, regionOf } from '../entity/place-line';
import type { PageMention } from '../settle/page-mention';
import { surely } from './company-sense';
import { isClose, joint } from './joint';

/** Where one of two towns is, the other need not be. */
const FEWEST = 3;
/** Some name of the list means a town there before all others, and as often as this. */
const AT_HOME = 0.05;
/** A town that hardly anybody means by the name is not thought of. */
const RARE = 0.004;

/** The towns that a name means, by the state that they lie in. */
function townsByState({ postings }: PageMention, entities: EntityTable): Map<string, Posting> {
  const towns = new Map<string, Posting>();
  for (const posting of postings) {
    if (posting.prior < RARE || entities.kind(posting.entity) !== 'place') continue;
    const state = regionOf(posting.entity, entities);
    if (state !== '' && !towns.has(state)) towns.set(state, posting);
  }
  return towns;
}

/** Names in lower case of the states that the page has by their own name. */
function statesTold(mentions: readonly PageMention[], entities: EntityTable): Set<string> {
  const states = new Set<string>();
  for (const { postings } of mentions) {
    for (const { entity } of postings) {
      if (isRegionPlace(entity, entities)) states.add(entities.name(entity).toLowerCase());
    }
  }
  return states;
}

/** The only state told on the page in which all names of a list are towns; undefined where there is none. */
function stateOf(towns: readonly Map<string, Posting>[], told: ReadonlySet<string>): string | undefined {
  const [first, ...others] = towns;
  const common = [...(first as Map<string, Posting>).keys()].filter(
    (state) => told.has(state) && others.every((one) => one.has(state)),
  );
  return common.length === 1 ? common[0] : undefined;
}

function settleList(list: readonly PageMention[], told: () => ReadonlySet<string>, entities: EntityTable): void {
  const towns = list.map((mention) => townsByState(mention, entities));
  if (towns.some(({ size }) => size === 0)) return;
  const state = stateOf(towns, told());
  if (state === undefined) return;
  const there = towns.map((one) => one.get(state) as Posting);
  const isFirst = (town: Posting, at: number) => list[at]?.postings.every(({ prior }) => prior <= town.prior);
  if (!there.some((town, at) => town.prior >= AT_HOME && isFirst(town, at))) return;
  there.forEach((town, at) => {
    const mention = list[at] as PageMention;
    if (isFirst(town, at)) return;
    const others = mention.postings.filter(({ entity }) => entities.kind(entity) !== 'place' || entity === town.entity);
    mention.postings = surely(others, town, entities);
    mention.metonym = undefined;
  });
}

/** "Texas … in Denton, Killeen and [Paris]": the towns of a list that all lie in one state the page tells of. */
export function settleTownsOfState(mentions: readonly PageMention[], entities: EntityTable): void {
  let states: Set<string> | undefined;
  const told = () => {
    states ??= statesTold(mentions, entities);
    return states;
  };
  for (let first = 0; first < mentions.length; ) {
    let end = first + 1;
    while (end < mentions.length && isJoined(mentions, end)) end++;
    if (end - first >= FEWEST) settleList(mentions.slice(first, end), told, entities);
    first = end;
  }
}

/** True when a name is joined to the one before it in a list. */
function isJoined(mentions: readonly PageMention[], at: number): boolean {
  const left = mentions[at - 1] as PageMention;
  const right = mentions[at] as PageMention;
  return isClose(left, right) && joint(left, right) !== undefined;
}
