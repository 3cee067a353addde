import { isFirstName } from '../../names/name-fit';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

/** "Ann Armbrust of the [University of Washington]": a school is whole whatever stands before "of". */
const SCHOOL = /^(?:University|College|Institute|School) of /;
/** "Sarah de Lange of [Leiden University]": so is one behind a person whose first name tells that he is one. */
const SEAT_OF_LEARNING = /(?:University|College|Institute|School|Hospital)$/;
const PERSON_OF =
  /(\p{Lu}[\p{L}-]+)(?: \p{Lu}\.)?(?: (?:de|da|del|van|von|der|den|ten|bin|al|el))* \p{Lu}[\p{L}’'-]+ of (?:the )?$/u;
const isBehindPerson = ({ from, scanned: { start } }: PageMention): boolean => {
  const given = PERSON_OF.exec(textBefore(from.run.text, start, LOOK))?.[1];
  return given !== undefined && isFirstName(given);
};
/** "Director of Protocol for the [New Patriotic Party]", "Committee of the [Parliament of Ghana]": so are parties and parliaments. */
const CHAMBER = /^Parliament of \p{Lu}|\p{Ll} Party(?: of \p{Lu}[\p{L} ]*)?$/u;
/** "l'élimination de Marseille de la [Ligue des champions]": so are competitions. */
const COMPETITION = /^(?:Ligue|Liga|Coupe|Copa|Coppa|Taça|Champions|Europa|Premier|Serie|Mundial|World) /u;
const OF_CHAMBER = / (?:of|for) (?:the )?$/;
/** A first name and a surname, and whose they are. */
const OF_BODY = /(?:^|[^\p{L}] ?|\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of the $/u;
const LETTERS = 3;
const LOOK = 48;

/** True of a name that is whole although a head and "of" stand before it. */
function isSelfContained(mention: PageMention): boolean {
  const { many, text, from } = mention;
  const { bits, start } = mention.scanned;
  // "Enoch Godongwana of the [ANC]"
  if (!many)
    return (bits & Bit.Upper) !== 0 && text.length >= LETTERS && OF_BODY.test(textBefore(from.run.text, start, LOOK));
  if (SCHOOL.test(text) || COMPETITION.test(text)) return true;
  if (SEAT_OF_LEARNING.test(text) && isBehindPerson(mention)) return true;
  return CHAMBER.test(text) && OF_CHAMBER.test(textBefore(from.run.text, start, 10));
}

/** "University of [Michigan]": part of what the head before it names. */
export function isPartOfHead(mention: PageMention): boolean {
  const { bits } = mention.scanned;
  return (bits & Bit.HeadOf) !== 0 && !(bits & Bit.LeftUnsure) && !isSelfContained(mention);
}
