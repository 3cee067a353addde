/** Two known names side by side that capitals alone would make one of. */

import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { isFirstName } from '../names/name-fit';
import { Bit } from '../scan/context-bits';
import { isInLetters } from '../scan/mention-shape';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { wordEnd } from '../units/word-walk';
import { phraseBefore, phrasesBefore } from '../words/phrases';
import { CLOSED, type PageMention } from './page-mention';
import { isSetAgainst } from './set-against';
import { isWhereAndWho } from './where-and-who';
import { isLikely, isWhomAndWhat, LIKELY } from './whom-and-what';

interface World {
  lexicon: Lexicon;
  entities: EntityTable;
}

/** Languages that decline the last word of a name alone. */
const LAST_DECLINED = new Set('hu fi et'.split(' '));

/** Hungarian has no genitive in which one name tells whose the next is; "moszkvai" is an adjective. */
const isDeclined = ({ text, scanned, from: { lang } }: PageMention): boolean =>
  lang === 'hu' && scanned.inflected && !text.endsWith('i');

/**
 * "[Orbán] [Moszkvában] tárgyalt", "[Moszkvában] [Orbán] tárgyalt": of two names one has a case of its own, and that one is
 * nobody's first name.
 */
function hasCaseOfItsOwn(before: PageMention, behind: PageMention, { lexicon }: World): boolean {
  if (!LAST_DECLINED.has(before.from.lang)) return false;
  const first = before.scanned.inflected;
  if (first ? !isDeclined(before) : !behind.scanned.inflected) return false;
  if (!isLikely(before.postings[0]) || !isLikely(behind.postings[0])) return false;
  return !isFirstName(before.text) && !isFirstName(lexicon.surface(behind.scanned.alias));
}

/** Offices that Vietnamese puts before the land, and the name of the holder behind it. */
const OFFICES = phrasesBefore(
  `tổng thống,thủ tướng,ngoại trưởng,bộ trưởng,bộ trưởng quốc phòng,bộ trưởng ngoại giao,bộ trưởng tài chính,chủ tịch,
bí thư,tổng bí thư,quốc vương,nhà vua,đại sứ,thủ hiến,thành ủy,tỉnh ủy,lãnh đạo,nhà lãnh đạo,đặc phái viên`.split(
    /,\s*/,
  ),
);

/** True of a place behind such an office that it is as often as `least`. */
const isSeat = (
  { from, scanned: { start }, postings: [most] }: PageMention,
  least: number,
  { entities }: World,
): boolean =>
  from.lang === 'vi' &&
  most !== undefined &&
  most.prior >= least &&
  entities.kind(most.entity) === 'place' &&
  phraseBefore(from.run.text, start, OFFICES) !== '';

/** "Chủ tịch Hà Nội FC": the club's. */
const precedesLetters = ({ from: { run }, scanned: { end } }: PageMention): boolean =>
  isInLetters(run.text, end + 1, wordEnd(run.text, end + 1));

/** "Tổng thống [Pháp] [Macron]": whose the office is, and who holds it. */
function isSeatAndHolder(seat: PageMention, { postings: [most] }: PageMention, world: World): boolean {
  const { entities } = world;
  if (most === undefined || most.prior < LIKELY || entities.kind(most.entity) !== 'person') return false;
  return isSeat(seat, 0, world) && isCountry((seat.postings[0] as Posting).entity, entities);
}

/** Takes from two mentions side by side the marks of one longer name. */
function part(before: PageMention, behind: PageMention): void {
  const { scanned } = behind;
  before.right = CLOSED;
  before.scanned = { ...before.scanned, nameEnd: before.scanned.end };
  behind.left = CLOSED;
  const bits = scanned.bits & ~(Bit.Placing | Bit.LeftUnsure | Bit.LeadingHead);
  behind.scanned = { ...scanned, nameStart: scanned.start, bits };
}

/** Parts the names of a page that stand side by side and are two. */
export function partNeighbours(mentions: readonly PageMention[], world: World): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { from, scanned } = mention;
    if (mention.right !== CLOSED && mention.many && isSeat(mention, LIKELY, world) && !precedesLetters(mention))
      mention.right = CLOSED;
    if (scanned.bits & Bit.Headline || unitAt(from.run.text, scanned.start - 1) !== SPACE) continue;
    // A name before may overlap another.
    for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
      const before = mentions[at] as PageMention;
      if (before.from !== from || before.scanned.end !== scanned.start - 1) continue;
      if (mention.left === CLOSED && before.right === CLOSED) continue;
      if (
        isWhereAndWho(before, mention, world.entities) ||
        isWhomAndWhat(before, mention, world.entities) ||
        isSetAgainst(before, mention, world.entities) ||
        hasCaseOfItsOwn(before, mention, world) ||
        isSeatAndHolder(before, mention, world)
      )
        part(before, mention);
    }
  }
}
