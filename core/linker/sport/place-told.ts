import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';

const COMMA_SPACE = ', ';
const AND_THE = ' and the ';
const WHERE = ' where ';
/** Units of text in which a list begins. */
const LOOK = 48;

/** "Maduka Okoye (Udinese, [Italy])": a player, his club and its country; "hosts (Canada, Mexico)" are teams. */
const CLUB = /\p{Lu}\p{Ll}[\p{L}’'-]* \(\p{Lu}[^(),]*, $/u;
/** "in Canada, [Mexico] and", "in Canada, Mexico, and the [United States]" */
const LISTED =
  /(?:^|[^\p{L}])(?:[Ii]n|across|throughout) (?:the )?(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?,? )+(?:and the )?$/u;

/** "a tournament in the [Ivory Coast].", but "in the [England] squad". */
const IN_THE = ' in the ';
const NO_NOUN = /^(?:$|[.,;:)]| (?:and|on|in|to|this|last|next|for|when|after|before|from|as|but|between)(?!\p{L}))/u;

const goesOn = (text: string, end: number): boolean => text.startsWith(' and ', end) || text.startsWith(', ', end);

/** True where brackets, a list of places or what follows say of the name `start`…`end` that the place is meant and no team. */
export function isToldPlace(text: string, start: number, end: number): boolean {
  if (text.startsWith(WHERE, end)) return true;
  if (text.startsWith(IN_THE, start - IN_THE.length)) return NO_NOUN.test(textAfter(text, end, 10));
  const listed = text.startsWith(COMMA_SPACE, start - COMMA_SPACE.length);
  if (!listed && !text.startsWith(AND_THE, start - AND_THE.length)) return false;
  const before = textBefore(text, start, LOOK);
  if (listed && unitAt(text, end) === 0x29) return CLUB.test(before);
  return (!listed || goesOn(text, end)) && LISTED.test(before);
}
