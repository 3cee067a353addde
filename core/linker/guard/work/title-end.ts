import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { COMMA, SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';
import { hasCapital, wordEnding } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

/** Small words inside titles, directly before their last. */
const JOINTS = wordSet('and in to from for of the');
/** "their album The Moon and", "the song Walking in", "the novel Death in", "the film The Girl from", "the film Paris," */
const TITLE =
  /(?:^|[^\p{L}])(?:films?|movie|novel|album|song|single|musical|opera|ballad)\)? ["“‘']?(?:The (?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:and|from|of) (?:the )?|\p{Lu}\p{Ll}{2,}ing (?:in|to|from|for) |(?:Death|Lost|Midnight|Once|Alone|Last \p{Lu}\p{Ll}+|An? \p{Lu}\p{Ll}+|One \p{Lu}\p{Ll}+) in |\p{Lu}\p{Ll}+, )$/u;
const LOOK = 64;

/** True when the word before that which ends at `end`, an article left out, has a capital: "Moon and", "Walking in". */
function followsCapital(text: string, end: number): boolean {
  const joint = text.lastIndexOf(' ', end - 1);
  const last = text.startsWith('the ', joint + 1) ? text.lastIndexOf(' ', joint - 1) : joint;
  return hasCapital(text, last);
}

/** "their album The Moon and [Antarctica]", "the film Paris, [Texas]": the end of a title without quotation marks. */
export function endsTitle({ from, scanned: { start } }: PageMention): boolean {
  const { text } = from.run;
  if (from.lang !== 'en' || unitAt(text, start - 1) !== SPACE) return false;
  if (unitAt(text, start - 2) !== COMMA) {
    if (!JOINTS.has(wordEnding(text, start - 1)) || !followsCapital(text, start - 1)) return false;
  }
  return TITLE.test(textBefore(text, start, LOOK));
}
