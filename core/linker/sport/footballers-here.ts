import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { playsFootball } from '../entity/sport-lines';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { settleClubs } from './clubs-at-home';
import { settleWorldCup } from './tournaments';

/** Share that a rare surname has of the only player known by it. */
const SURE = 0.96;
/** Units of the shortest surname that is thought rare. */
const SHORTEST = 6;
const COMMON = AliasFlag.CommonName | AliasFlag.CommonWord | AliasFlag.Acronym;

/** Share that a player's whole name has of who is known by it. */
const WHOLE = 0.93;

/**
 * "Bisseck, [Akanji], Bastoni", "[Malik Tillman]": on a page about football a rare surname that of all people known one
 * player alone has, and a player's whole name.
 */
function settleFootballers(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { many, postings, left, text } = mention;
    if (left !== CLOSED || postings.length !== 1 || (!many && text.length < SHORTEST)) continue;
    const only = postings[0] as Posting;
    const share = many ? WHOLE : SURE;
    if (only.flags & COMMON || only.prior >= share || (!many && !(only.flags & AliasFlag.Short))) continue;
    if (entities.kind(only.entity) !== 'person' || !playsFootball(entities.line(only.entity))) continue;
    mention.postings = [{ ...only, prior: share }];
  }
}

/** What a page about football, of men or `women`, read as such, tells of names that elsewhere say too little. */
export function settleFootball(mentions: readonly PageMention[], women: boolean, entities: EntityTable): void {
  settleFootballers(mentions, entities);
  settleWorldCup(mentions, women, entities);
  settleClubs(mentions, entities);
}
