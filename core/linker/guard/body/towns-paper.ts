import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { classOf, MARK, unitAt } from '../../units/char-class';
import { textBefore } from '../../units/text-beside';
import { wordsFor } from '../../words/for-language';
import { CALENDAR, CREDIT, FUNCTION, MODIFIER, SPEECH, TITLE } from '../../words/language-words';

/** Names of newspapers that towns put their own before. */
const PAPER = /^(?:Daily|Sunday|Evening|Morning|Weekly) \p{Lu}\p{Ll}+$/u;
/** A word with one capital directly before. */
const BEFORE = /(?:^|[^\p{L}\p{N}.&])(\p{Lu}\p{Ll}+) $/u;
const LOOK = 32;
const OTHERWISE = FUNCTION | TITLE | MODIFIER | CALENDAR | SPEECH | CREDIT;

const TODAY = ' Today';

/** "[Egypt] Today noted": within a sentence the capital makes a paper or a programme of it. */
const isToday = ({ from, scanned: { end, bits } }: PageMention): boolean =>
  !(bits & Bit.Headline) &&
  from.run.text.startsWith(TODAY, end) &&
  classOf(unitAt(from.run.text, end + TODAY.length)) >= MARK;

/** "the Killeen [Daily Herald]": a paper of the town, and not the known one of that name. */
export function isTownsPaper(mention: PageMention): boolean {
  if (isToday(mention)) return true;
  const { many, text: name, from, scanned } = mention;
  const { start, demonyms } = scanned;
  const { text } = from.run;
  if (!many || demonyms.length > 0 || unitAt(text, start - 1) !== 0x20 || !PAPER.test(name)) return false;
  const word = BEFORE.exec(textBefore(text, start, LOOK))?.[1];
  return word !== undefined && ((wordsFor(from.lang).bits.get(word.toLowerCase()) ?? 0) & OTHERWISE) === 0;
}
