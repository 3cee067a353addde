import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { FOOTBALL, gameOf } from '../entity/sport-lines';
import type { PageMention } from '../settle/page-mention';

/** So many clubs of football make the one that bears a nickname there sure, and a name means its club this often. */
const ENOUGH = 2;
const NAMED = 0.5;
const SURE = 0.9;

/** The game of the team that a posting means; '' = it is none. */
const gameIn = ({ entity }: Posting, entities: EntityTable): string =>
  entities.kind(entity) === 'organisation' ? gameOf(entities.line(entity)) : '';

/** The only club of football among teams of several games; undefined where something else is called so. */
function onlyClub(postings: readonly Posting[], entities: EntityTable): Posting | undefined {
  if (!postings[0] || !(postings[0].flags & AliasFlag.Short) || postings[0].prior >= SURE) return undefined;
  let only: Posting | undefined;
  for (const posting of postings) {
    const game = gameIn(posting, entities);
    if (game === '' || (game === FOOTBALL && only)) return undefined;
    if (game === FOOTBALL) only = posting;
  }
  return only;
}

/**
 * "[Spurs] were beaten by Fulham": a nickname that one football club shares with teams of other games alone is the club's
 * where the page names other clubs of its country, and no team of another game.
 */
export function settleNicknames(mentions: readonly PageMention[], entities: EntityTable): void {
  let shared: [PageMention, Posting][] | undefined;
  const clubs = new Set<number>();
  for (const mention of mentions) {
    const [first] = mention.postings;
    if (!first || mention.from.run.place === 'furniture') continue;
    const only = mention.many ? undefined : onlyClub(mention.postings, entities);
    if (only) {
      shared ??= [];
      shared.push([mention, only]);
    } else if (first.prior >= NAMED) {
      const game = gameIn(first, entities);
      if (game === FOOTBALL) clubs.add(first.entity);
      else if (game !== '') return;
    }
  }
  for (const [mention, only] of shared ?? []) {
    const others = [...clubs].filter(
      (club) => club !== only.entity && entities.country(club) === entities.country(only.entity),
    );
    if (others.length >= ENOUGH)
      mention.postings = [{ ...only, flags: only.flags & ~AliasFlag.CommonWord, prior: SURE }];
  }
}
