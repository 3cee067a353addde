import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import { Bit } from '../../scan/context-bits';
import { CLOSED, clearBits, type PageMention } from '../../settle/page-mention';

const OF = ' of ';
const OF_THE = ' of the ';
/** A name that means a group or a person this often is theirs. */
const SURE = 0.5;
const SURELY_HIS = 0.8;

/** True when the name before a place is a group's, or that of somebody who is known by it alone: "[Xi] of China". */
function isWhose({ postings: [first] }: PageMention, place: number, entities: EntityTable): boolean {
  if (!first || first.prior < SURE) return false;
  const kind = entities.kind(first.entity);
  return kind === 'group' || (kind === 'person' && first.prior >= SURELY_HIS && isCountry(place, entities));
}

/** "the Houthis of [Yemen]": what tells where a group is makes no larger name with it, in English. */
export function freeLands(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let i = 1; i < mentions.length; i++) {
    const mention = mentions[i] as PageMention;
    const { from, scanned } = mention;
    if (!(scanned.bits & Bit.HeadOf) || from.lang !== 'en') continue;
    const before = mentions[i - 1] as PageMention;
    const { end } = before.scanned;
    const joint = scanned.start - end === OF.length ? OF : OF_THE;
    if (before.from !== from || scanned.start - end !== joint.length || !from.run.text.startsWith(joint, end)) continue;
    const place = mention.postings[0]?.entity;
    if (place === undefined || entities.kind(place) !== 'place' || !isWhose(before, place, entities)) continue;
    clearBits(mention, Bit.HeadOf);
    clearBits(before, Bit.RightUnsure);
    before.right = CLOSED;
  }
}
