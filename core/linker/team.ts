import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import type { PageMention } from './page-mention';
import type { PlaceChain } from './place-chain';

/** Said to be a place by the words beside it. */
const PLACED = Bit.Placing | Bit.PlaceNoun;

/** "lost 2–1 to England", "a goal from Spain": of teams as well. */
const OF_TEAMS = /(?:^|[^\p{L}])(?:to|from)\s(?:the\s)?$/iu;

/** "Melbourne, [Australia]": the place before the comma lies in it. */
const lies = ({ parts }: PlaceChain, entity: number, entities: EntityTable): boolean =>
  parts.some((part) => part !== entity && entities.country(part) === entities.country(entity));

/** On a page about sport the name of a place is a team's, unless the words beside say that the place is meant. */
export function isTeam(
  { scanned, from }: PageMention,
  chain: PlaceChain,
  entity: number,
  entities: EntityTable,
): boolean {
  if (entities.kind(entity) !== 'place' || lies(chain, entity, entities)) return false;
  if (chain.regions.includes(entities.country(entity))) return false;
  if (!(scanned.bits & PLACED)) return true;
  return OF_TEAMS.test(from.run.text.slice(Math.max(0, scanned.start - 10), scanned.start));
}
