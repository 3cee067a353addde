import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';
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

/** "the [Wimbledon] semi-finals", "won [Wimbledon]" */
const STAGE =
  /^(?:['’]s)? (?:(?:men['’]s|women['’]s|ladies['’]?|singles|doubles|mixed|junior) )*(?:finals?|semi-?finals?|quarter-?finals?|titles?|champions?|championships?|trophy|singles|doubles|crown|winners?|qualifying|Centre Court|seeds?|debut)(?!\p{L})/u;
const STAGE_LOOK = 40;
const WON = /(?:^|[^\p{L}])(?:[Ww](?:o|i)n(?:s|ning)?|reach(?:es|ed)?|retain(?:s|ed)?|lifts?|lifted) (?:the )?$/u;
const WON_LOOK = 14;
const IN = ' in ';
/** How surely it is then the tournament. */
const EVENT = 0.93;

const isDateline = ({ scanned: { start, bits } }: PageMention): boolean => start === 0 && (bits & Bit.Upper) !== 0;

/**
 * A tournament of tennis that goes by its place is meant among tennis players and where a stage or a title is told; "in
 * [Wimbledon]" and behind a dateline's capitals the place may be. On a page about football neither is, as far as it
 * names no tennis player.
 */
export function settleTennis(
  mentions: readonly PageMention[],
  { tennis }: PlayersHere,
  football: boolean,
  entities: EntityTable,
): void {
  for (const mention of mentions) {
    const { postings, from, scanned } = mention;
    const [first] = postings;
    if (!first || entities.kind(first.entity) !== 'event' || !TENNIS.test(entities.line(first.entity))) continue;
    const { text } = from.run;
    const told =
      STAGE.test(textAfter(text, scanned.end, STAGE_LOOK)) || WON.test(textBefore(text, scanned.start, WON_LOOK));
    if (football && tennis === 0 && !told) mention.postings = postings.slice(1);
    else if ((tennis > 0 || told) && !text.startsWith(IN, scanned.start - IN.length) && !isDateline(mention))
      mention.postings = [{ ...first, flags: 0, prior: EVENT }];
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
    if (OTHER_CUP.test(textBefore(from.run.text, scanned.start, LOOK))) continue;
    const cup = postings.find(
      ({ entity }) => entities.kind(entity) === 'event' && FOOTBALL.test(entities.line(entity)),
    );
    if (cup) mention.postings = [{ ...cup, flags: 0, prior: ITS_OWN }];
  }
}
