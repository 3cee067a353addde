import type { EntityTable } from '../../../pack/entity-table';
import { isFirstName } from '../../names/name-fit';
import { Bit } from '../../scan/context-bits';
import { CLOSED, OPEN, type PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

/** First name and surname right behind a name. */
const PERSON = /^ (\p{Lu}\p{L}+) \p{Lu}[\p{L}’'-]+/u;
const LOOK = 40;
/** "кметът на [Варна] Благомир Коцев": Bulgarian and Macedonian put no comma before who holds the office. */
const OF = / на $/;
const PUT_SO = new Set(['bg', 'mk']);
/** "Wali Kota [Madiun] Maidi": the mayor's office, the town, and who holds it. */
const MAYOR = 'Wali Kota ';

/**
 * "the correspondent in [Kyiv] Christopher Miller": a place behind a preposition ends where a person's full name begins.
 * Takes the mark of a longer name from such mentions.
 */
export function freeBeforePersons(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, right, many, postings, scanned } = mention;
    if (right === CLOSED || many || !(scanned.bits & (Bit.Placing | Bit.PlaceNoun))) continue;
    const [first] = postings;
    if (!first || entities.kind(first.entity) !== 'place') continue;
    const { text } = from.run;
    if (from.lang === 'id' && text.startsWith(MAYOR, scanned.start - MAYOR.length)) mention.right = CLOSED;
    if (right !== OPEN || !(scanned.bits & Bit.Placing)) continue;
    const given = PERSON.exec(textAfter(text, scanned.end, LOOK))?.[1];
    if (given === undefined) continue;
    const ofOffice = PUT_SO.has(from.lang) && OF.test(textBefore(text, scanned.start, 4));
    if (ofOffice || isFirstName(given)) mention.right = CLOSED;
  }
}
