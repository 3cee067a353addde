import { Bit } from '../../scan/context-bits';
import { CLOSED, type PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { COMMA, SPACE } from '../../units/signs';
import { textAfter } from '../../units/text-beside';

/** What transcripts say of who speaks, behind the letters of where. */
const ROLE =
  /^ (?:[A-Z]+ ){0,3}(?:CO-)?(?:ANCHOR|HOST|REPORTER|CORRESPONDENT|CONTRIBUTOR|ANALYST|COMMENTATOR|METEOROLOGIST)(?:[:;,.(]| \(| AND |$)/u;
const LOOK = 48;

/** "WOLF BLITZER, [CNN] ANCHOR:": in a line of capitals the letters are a whole name. */
export function freeSpeakers(mentions: readonly PageMention[]): void {
  for (const mention of mentions) {
    const { from, scanned, many, right } = mention;
    if (many || right === CLOSED || !(scanned.bits & Bit.Upper)) continue;
    const { text } = from.run;
    if (unitAt(text, scanned.start - 1) !== SPACE || unitAt(text, scanned.start - 2) !== COMMA) continue;
    if (ROLE.test(textAfter(text, scanned.end, LOOK))) mention.right = CLOSED;
  }
}
