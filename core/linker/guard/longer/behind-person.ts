import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { clearBits } from '../../settle/page-mention';

/** What joins a person to his country, in languages where it joins the words of one name too. */
const OF = /^ (?:of |de (?:la |los )?|del |della |dello |di |do |da |du |d['’]|dell['’]|von |van )$/;

const meansCountry = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.some(({ entity }) => isCountry(entity, entities));

const isBody = ({ postings }: PageMention, entities: EntityTable): boolean =>
  postings.every(({ entity }) => entities.kind(entity) === 'organisation');

/** The same where English names what a person belongs to … */
const ENGLISH = /^ of (?:the )?$/;
/** … and where other languages name a body so. */
export const OF_BODY =
  /^ (?:de (?:la |las |los |l['’])?|del(?:la|lo|le|l['’])? ?|de[is] |di |do |da |du |d['’]|vo[nm] (?:der )?)$/;

/**
 * "el presidente Gustavo Petro de [Colombia]", "Elly Schlein del [PD]", "Lando Norris of [McLaren]": behind a known person
 * a country, a body, and in English any name, is no end of a larger name. Takes the mark of one from such mentions.
 */
export function freeBehindPersons(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let at = 1; at < mentions.length; at++) {
    const mention = mentions[at] as PageMention;
    const { from, scanned } = mention;
    if (!(scanned.bits & Bit.HeadOf) || mention.postings.length === 0) continue;
    const { from: before, scanned: person, postings, many } = mentions[at - 1] as PageMention;
    if (before !== from || postings.length === 0 || !(many || person.titles.length > 0)) continue;
    const between = from.run.text.slice(person.end, scanned.start);
    const free =
      ENGLISH.test(between) ||
      (OF.test(between) && meansCountry(mention, entities)) ||
      (OF_BODY.test(between) && isBody(mention, entities));
    if (!free) continue;
    if (postings.every(({ entity }) => entities.kind(entity) === 'person')) clearBits(mention, Bit.HeadOf);
  }
}
