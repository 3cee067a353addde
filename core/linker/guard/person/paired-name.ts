import type { PageMention } from '../../settle/page-mention';
import { classOf, LOWER, UPPER, unitAt } from '../../units/char-class';
import { lettersStart, wordStarting } from '../../units/word-walk';
import { wordSet } from '../../words/word-table';

/** What two have together. */
const SHARED = wordSet(
  `summit summits meeting meetings plan plans letter talks call deal proposal proposals relationship axis duo feud ticket
  administration administrations era eras years alliance pact initiative mission camp rivalry charade show partnership coalition
  government debate bromance negotiations framework statement agreement approach`,
);
/** Whose pictures are credited so. */
const CREDITED = wordSet(
  'reuters getty images photo photos pool file archive handout alamy sputnik tass anadolu xinhua kyodo bloomberg shutterstock ap afp epa',
);

/** "the Trump/[Putin] summit": who stands behind a slash as the second of two, and took no picture. */
export function isOfPair({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  if (unitAt(text, end) !== 0x20 || !SHARED.has(wordStarting(text, end + 1))) return false;
  const first = lettersStart(text, start - 1);
  return (
    classOf(unitAt(text, first)) === UPPER &&
    classOf(unitAt(text, first + 1)) === LOWER &&
    !CREDITED.has(text.slice(first, start - 1).toLowerCase())
  );
}
