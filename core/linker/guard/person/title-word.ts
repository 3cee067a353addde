import { AliasFlag, type Posting } from '../../../lexicon/lexicon';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { HONORIFIC, TITLE } from '../../words/language-words';

/** "[Sheikh] Khalifa", "[King] Charles": a surname that is a title is the title before somebody's name. */
export const isTitleWord = (
  { many, word, from, scanned: { bits, end } }: PageMention,
  { flags }: Pick<Posting, 'flags'>,
): boolean =>
  (word & (TITLE | HONORIFIC)) !== 0 &&
  !many &&
  (flags & AliasFlag.Short) !== 0 &&
  !(bits & Bit.Headline) &&
  unitAt(from.run.text, end) === SPACE &&
  classOf(unitAt(from.run.text, end + 1)) === UPPER;
