import type { PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';

/** What stands behind the name of a player or of who trains players. */
const TRADE = /^(?:監督|選手|投手|捕手|内野手|外野手|コーチ|騎手|棋士|[二三四五六七八九]段)/u;
/** Places and schools that bear a surname; who leads a town is its 町長. */
const BORNE = /^(?:町(?!長)|駅|高校|小学校|中学校|病院|大学(?!生)|通り|電機|工業)/u;
const LOOK = 4;

/** Lines of those whose trade that may be. */
const PLAYS =
  /football|baseball|player|coach|manager|film|director|actor|actress|athlete|wrestler|skater|golfer|swimmer|judoka|gymnast|driver|jockey|shogi|producer|champion|Olympi|boxer|racer|skier/i;

/** "[岸田]監督", "[玉木]町": a namesake of a politician, who trains a team, or a place; not that of film directors and players. */
export function isOtherInEast({ many, from: { run, lang }, scanned: { end } }: PageMention, line: string): boolean {
  if (many || lang !== 'ja') return false;
  const next = textAfter(run.text, end, LOOK);
  return BORNE.test(next) || (TRADE.test(next) && !PLAYS.test(line));
}
