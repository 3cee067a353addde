import type { EntityTable } from '../../pack/entity-table';
import { CLOSED, type PageMention } from '../settle/page-mention';
import type { PlayersHere } from './players-here';

const GOLF = /^Golf tournament\b/;
const TENNIS = /^Tennis tournament\b/;

/** Where the page names players of one of two games, tournaments of the other are not meant: golf has a "[US Open]" too. */
export function settleTournaments(
  mentions: readonly PageMention[],
  { golfers, tennis }: PlayersHere,
  entities: EntityTable,
): void {
  if (golfers === 0 ? tennis === 0 : tennis > 0) return;
  const other = golfers > 0 ? TENNIS : GOLF;
  for (const mention of mentions) {
    const [first] = mention.postings;
    if (first && entities.kind(first.entity) === 'event' && other.test(entities.line(first.entity)))
      mention.postings = mention.postings.slice(1);
  }
}

const FOOTBALL = /\bfootball\b/i;
const WORLD_CUP = /^World Cups?$/;
/** Share of a word that on a page about football is the cup's own name. */
const ITS_OWN = 0.93;
/** "the U-20 [World Cup]", "the rugby [World Cup]": another one. */
const OTHER_CUP = /(?:\d|rugby|cricket|T20|club|women['’]s|ski(?:ing)?|biathlon|hockey|homeless|beach|youth) $/i;
const LOOK = 12;

/** "the [World Cup]" on a page about the football of men. */
export function settleWorldCup(mentions: readonly PageMention[], women: boolean, entities: EntityTable): void {
  if (women) return;
  for (const mention of mentions) {
    const { text, left, from, scanned, postings } = mention;
    if (left !== CLOSED || !WORLD_CUP.test(text)) continue;
    if (OTHER_CUP.test(from.run.text.slice(Math.max(0, scanned.start - LOOK), scanned.start))) continue;
    const cup = postings.find(
      ({ entity }) => entities.kind(entity) === 'event' && FOOTBALL.test(entities.line(entity)),
    );
    if (cup) mention.postings = [{ ...cup, flags: 0, prior: ITS_OWN }];
  }
}
