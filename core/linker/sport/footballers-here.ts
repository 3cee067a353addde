import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { settleClubs } from './clubs-at-home';

/** Share that a rare surname has of the only player known by it. */
const SURE = 0.96;
/** Units of the shortest surname that is thought rare. */
const SHORTEST = 6;
const COMMON = AliasFlag.CommonName | AliasFlag.CommonWord | AliasFlag.Acronym;

/** What lines say of those who play: coaches and former players share their surnames with them. */
const PLAYER = /^(?:\p{Lu}\p{L}+ )?[Ff]ootball(?:er|\s(?:striker|defender|midfielder|goalkeeper))\b/u;

/** "Bisseck, [Akanji], Bastoni": on a page about football a rare surname that of all people known one player alone has. */
function settleFootballers(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { many, postings, left, text } = mention;
    if (many || left !== CLOSED || postings.length !== 1 || text.length < SHORTEST) continue;
    const only = postings[0] as Posting;
    if (!(only.flags & AliasFlag.Short) || only.flags & COMMON || only.prior >= SURE) continue;
    if (entities.kind(only.entity) !== 'person' || !PLAYER.test(entities.line(only.entity))) continue;
    mention.postings = [{ ...only, prior: SURE }];
  }
}

/** What a page about football, read as such, tells of names that elsewhere say too little. */
export function settleFootball(mentions: readonly PageMention[], entities: EntityTable): void {
  settleFootballers(mentions, entities);
  settleClubs(mentions, entities);
}
