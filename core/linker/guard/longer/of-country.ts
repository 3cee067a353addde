import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { clearBits } from '../../settle/page-mention';
import { OF_BODY } from './behind-person';

/** True of a name that hardly is anything but a country. */
const isSureCountry = ({ postings: [first] }: PageMention, entities: EntityTable): boolean =>
  first !== undefined && first.prior >= SURE && isCountry(first.entity, entities);
const SURE = 0.8;

/**
 * "le retrait des États-Unis de l’[OMS]", "la salida del Reino Unido de la [UE]": no name goes on so behind a country, and
 * a body told there is whole. Takes the mark of a larger name's end from it.
 */
export function freeBehindCountries(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let at = 1; at < mentions.length; at++) {
    const mention = mentions[at] as PageMention;
    const { from, scanned, postings } = mention;
    if (!(scanned.bits & Bit.HeadOf) || from.lang === 'en' || postings.length === 0) continue;
    const before = mentions[at - 1] as PageMention;
    if (before.from !== from || !isSureCountry(before, entities)) continue;
    if (!OF_BODY.test(from.run.text.slice(before.scanned.end, scanned.start))) continue;
    if (postings.every(({ entity }) => entities.kind(entity) === 'organisation')) clearBits(mention, Bit.HeadOf);
  }
}
