import { isFirstName, nameFit } from '../../names/name-fit';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { COMMA } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';
import { lettersStart } from '../../units/word-walk';

/** Titles that pass from one bearer to the next. */
const NOBLE = /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Queen|King) of /;
const SMALL_N = 0x6e;
const THEN = /\bthen[ -]$/;

/** "Diana, [Princess of Wales]", "the then [Prince of Wales]": another than `name` who bears it today. */
export function isOthersTitle({ many, from, scanned: { start } }: PageMention, name: string): boolean {
  const { text } = from.run;
  const last = unitAt(text, start - 2);
  if (!many || (last !== COMMA && last !== SMALL_N) || !NOBLE.test(textAfter(text, start, 14))) return false;
  if (last === SMALL_N) return THEN.test(textBefore(text, start, 6));
  const begin = lettersStart(text, start - 2);
  const given = text.slice(begin, start - 2);
  const bare = name.replaceAll(',', '');
  if (isFirstName(given)) return nameFit(given, bare) === 0;
  // "Robert Dudley, [Earl of Leicester]"
  const first = text.slice(lettersStart(text, begin - 1), begin - 1);
  return isFirstName(first) && nameFit(first, bare) === 0 && !bare.split(' ').includes(given);
}
