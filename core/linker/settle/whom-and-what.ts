import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isFirstName } from '../names/name-fit';
import { classOf, LOWER, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { isPossessive, lettersStart, wordEnd, wordStarting } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { CALENDAR, CONNECTOR, FUNCTION, PLACING } from '../words/language-words';
import { wordSet } from '../words/word-table';
import type { PageMention } from './page-mention';
import { mayAct } from './where-and-who';

/** How often a name means its own. */
export const LIKELY = 0.6;

/** Verbs with two objects, the second of them a sentence that needs no "that". */
const TELLING = wordSet('told tells telling assured warned informed reminded convinced');
/** Small words that are verbs of such a sentence. */
const VERBS = wordSet('is are was were has have had do does did will would can could may might must should');
const THE = 'the';

/** True behind "told", perhaps with an article between: "told the [BBC]". */
function isTold({ from: { run }, scanned: { start } }: PageMention): boolean {
  const { text } = run;
  let end = start - 1;
  if (unitAt(text, end) !== SPACE) return false;
  let from = lettersStart(text, end);
  if (end - from === THE.length && text.slice(from, end).toLowerCase() === THE && unitAt(text, from - 1) === SPACE) {
    end = from - 1;
    from = lettersStart(text, end);
  }
  return TELLING.has(text.slice(from, end));
}

/** True when a verb follows, or what is told of is the name's own: "told Reuters [Israel]’s army". */
export function opensSentence({ from: { run, lang }, scanned: { end } }: PageMention): boolean {
  const { text } = run;
  if (isPossessive(text, end)) return true;
  if (unitAt(text, end) !== SPACE || classOf(unitAt(text, end + 1)) !== LOWER) return false;
  if (VERBS.has(wordStarting(text, end + 1))) return true;
  const bits = wordsFor(lang).table.bitsAt(text, end + 1, wordEnd(text, end + 1));
  return (bits & (FUNCTION | CONNECTOR | PLACING | CALENDAR)) === 0;
}

/** True of what a name most often means, if it is no common word. */
export const isLikely = (posting: Posting | undefined): posting is Posting =>
  posting !== undefined && posting.prior >= LIKELY && !(posting.flags & AliasFlag.CommonWord);

/** "told [Reuters] [Iran] would reply": who is told something, and the first word of it. */
export function isWhomAndWhat(whom: PageMention, what: PageMention, entities: EntityTable): boolean {
  if (whom.from.lang !== 'en') return false;
  const [listener] = whom.postings;
  const [subject] = what.postings;
  if (!isLikely(listener) || !subject || !mayAct(subject, LIKELY, entities)) return false;
  const kind = entities.kind(listener.entity);
  if ((kind !== 'person' && kind !== 'organisation') || isFirstName(whom.text) || isFirstName(what.text)) return false;
  return isTold(whom) && opensSentence(what);
}
