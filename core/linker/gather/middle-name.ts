import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { titleFit } from '../names/title-fit';
import type { PageMention } from '../settle/page-mention';
import { classOf, LOWER, UPPER, unitAt } from '../units/char-class';
import { DOT, SPACE } from '../units/signs';
import { nextStart, wordEnd } from '../units/word-walk';

/** True when a name of small letters, no initial, stands between the first name and the short form. */
export function hasMiddleName({ from, scanned: { nameStart, start } }: PageMention): boolean {
  const { text } = from.run;
  const middle = nextStart(text, wordEnd(text, nameStart));
  return middle + 2 < start && classOf(unitAt(text, middle)) === UPPER && classOf(unitAt(text, middle + 1)) === LOWER;
}

/** The word between the first name and the short form. */
export function middleName({ from, scanned: { nameStart } }: PageMention): string {
  const { text } = from.run;
  const start = nextStart(text, wordEnd(text, nameStart));
  return text.slice(start, wordEnd(text, start));
}

/** How often a frequent surname means somebody whom an initial more does not make another, and how well known he is. */
const FIRST_OF_NAME = 0.5;
const KNOWN = 0.25;

/**
 * "Robert T. [Kennedy]", "D.L. [Trump]": whoever is told with his middle initial has it as a name of his own, so that one
 * which is in none is another's, unless an office of his is told, the page has him in full, or hardly anybody else is
 * called so.
 */
export function hasUnknownInitial(
  { from, scanned: { nameStart, start, titles } }: PageMention,
  { entity, flags, prior }: Posting,
  named: boolean,
  entities: EntityTable,
): boolean {
  if (from.lang !== 'en' || named) return false;
  const { text } = from.run;
  const letter = unitAt(text, start - 2) === DOT ? start - 3 : start - 2;
  if (letter <= nameStart || classOf(unitAt(text, letter)) !== UPPER) return false;
  const before = unitAt(text, letter - 1);
  if (before !== DOT && before !== SPACE) return false;
  const letters = before === DOT && letter - nameStart <= LETTERS;
  const alone = prior >= FIRST_OF_NAME || !(flags & AliasFlag.CommonName);
  if (!letters && alone && entities.popularity(entity) >= KNOWN) return false;
  return titles.length === 0 || titleFit(titles, entities.titles(entity), 0).fits === 0;
}
/** Units before the second of two letters: "D." */
const LETTERS = 2;
