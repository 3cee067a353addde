import type { EntityTable } from '../../../pack/entity-table';
import { bareLetters } from '../../../text/bare-letters';
import type { PageMention } from '../../settle/page-mention';
import { CASELESS, classOf, UPPER, unitAt } from '../../units/char-class';

const OPENS = new Set([0x28, 0xff08]);
/** A first name and a surname, or more, as Latin letters have them; "(Tesla CEO)" is none. */
const FULL_NAME =
  /^((?:\p{Lu}[\p{Ll}\p{M}'’.-]*(?:[ -]|$)){1,4}\p{Lu}[\p{Ll}\p{M}'’]+(?:[-'’ ]\p{L}[\p{Ll}\p{M}]+)*)[)）,，;；]/u;
/** Units of text that such a name takes. */
const LONGEST = 40;
/** Shorter words are parts of many names. */
const SHORTEST = 3;

const wordsOf = (name: string): readonly string[] =>
  bareLetters(name)
    .split(/[\s\-'’.]+/)
    .filter((word) => word.length >= SHORTEST);

/**
 * "麥特[戴蒙]（Matt Damon）": in scripts without capitals the name of a person is told again in Latin letters behind it.
 * True when none of its words is one of the person's.
 */
export function isGlossedOtherwise(
  { from, scanned: { end } }: PageMention,
  entity: number,
  entities: EntityTable,
): boolean {
  const { text } = from.run;
  if (!OPENS.has(unitAt(text, end)) || classOf(unitAt(text, end + 1)) !== UPPER) return false;
  if (classOf(unitAt(text, end - 1)) !== CASELESS) return false;
  const gloss = FULL_NAME.exec(text.slice(end + 1, end + LONGEST))?.[1];
  if (gloss === undefined) return false;
  const own = wordsOf(entities.name(entity));
  const told = wordsOf(gloss);
  return own.length > 0 && told.length > 0 && !told.some((word) => own.includes(word));
}
