import type { EntityTable } from '../../pack/entity-table';
import { isFirstName } from '../names/name-fit';
import { classOf, UPPER, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { isPossessive, lettersStart } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import type { PageMention } from './page-mention';
import { mayAct, mayBeGiven } from './where-and-who';
import { isLikely, LIKELY, opensSentence } from './whom-and-what';

/** What opens a sentence before somebody or something else than it is about. */
const OPENING = wordSet('under without unlike like after before since with despite besides against for to');

/** True behind such a word with the capital of its sentence. */
function isOpened({ from: { run }, scanned: { start } }: PageMention): boolean {
  const { text } = run;
  const end = start - 1;
  if (unitAt(text, end) !== SPACE) return false;
  const from = lettersStart(text, end);
  return classOf(unitAt(text, from)) === UPPER && OPENING.has(text.slice(from, end).toLowerCase());
}

/** "Under [Putin] [Russia] has changed", "Unlike [Biden] [Trump] went": by whom or what, and who it is about. */
export function isSetAgainst(first: PageMention, who: PageMention, entities: EntityTable): boolean {
  if (who.from.lang !== 'en' || !isOpened(first)) return false;
  const [other] = first.postings;
  const [subject] = who.postings;
  if (!isLikely(other) || !subject) return false;
  if (mayBeGiven(first.text) || isFirstName(who.text) || !mayAct(subject, LIKELY, entities)) return false;
  // "For Ronan Farrow’s paper": whose it is may be told by first name and surname.
  if (entities.kind(subject.entity) === 'person' && isPossessive(who.from.run.text, who.scanned.end)) return false;
  return opensSentence(who);
}
