import type { Lexicon, Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import { isSide } from './fixture';
import type { Page } from './page';
import type { PageMention } from './page-mention';
import type { PlaceChain } from './place-chain';
import { isScored } from './score';

/** Said to be a place by the words beside it. */
const PLACED = Bit.Placing | Bit.PlaceNoun;

/** "lost 2–1 to England", "a goal from Spain": of teams as well. */
const OF_TEAMS = /(?:^|[^\p{L}])(?:to|from|at|à|au|a|al|em|z|na|til|mot|с|у)\s(?:the\s)?$/iu;

/** "Melbourne, [Australia]": the place before the comma lies in it. */
const lies = ({ parts }: PlaceChain, entity: number, entities: EntityTable): boolean =>
  parts.some((part) => part !== entity && entities.country(part) === entities.country(entity));

/** On a page about sport the name of a place is a team's, unless the words beside say that the place is meant. */
function isTeam({ scanned, from }: PageMention, chain: PlaceChain, entity: number, entities: EntityTable): boolean {
  if (entities.kind(entity) !== 'place' || lies(chain, entity, entities)) return false;
  if (chain.regions.includes(entities.country(entity))) return false;
  if (!(scanned.bits & PLACED)) return true;
  return OF_TEAMS.test(from.run.text.slice(Math.max(0, scanned.start - 10), scanned.start));
}

/** The football team of a country or a part of one; -1 when the dataset has none. */
function footballTeam(country: number, lexicon: Lexicon, entities: EntityTable): number {
  const name = `${entities.name(country)} national football team`;
  for (const { start, end, alias } of lexicon.scan(name, 'en')) {
    if (start === 0 && end === name.length) return lexicon.postings(alias)[0]?.entity ?? -1;
  }
  return -1;
}

const isSideHere = ({ from, scanned }: PageMention): boolean =>
  isSide(from.run.text, scanned) || isScored(from.run.text, scanned, from.lang);

/** True of clubs and national teams, by their lines. */
export const isSportTeam = (line: string): boolean => /\b(?:club|team)\b/i.test(line);

/**
 * The meanings of a mention on a page about sport, or of the sides of a game: places whose teams are meant are left
 * out, and on pages about football national teams take the place of their countries.
 */
export function teamPostings(
  { sport, lexicon, entities }: Page,
  mention: PageMention,
  chain: PlaceChain,
  known: Map<number, number>,
): readonly Posting[] {
  if (!sport && !(mention.postings.some(({ entity }) => entities.kind(entity) === 'place') && isSideHere(mention)))
    return mention.postings;
  const postings: Posting[] = [];
  for (const posting of mention.postings) {
    if (!isTeam(mention, chain, posting.entity, entities)) {
      postings.push(posting);
      continue;
    }
    if (sport !== 'football') continue;
    let team = known.get(posting.entity);
    if (team === undefined) {
      team = footballTeam(posting.entity, lexicon, entities);
      known.set(posting.entity, team);
    }
    if (team >= 0) postings.push({ entity: team, flags: posting.flags, prior: posting.prior });
  }
  return postings;
}
