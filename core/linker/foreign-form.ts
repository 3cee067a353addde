import { AliasFlag, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import type { PageMention } from './page-mention';

const AMBIGUOUS = AliasFlag.CommonWord | AliasFlag.CommonName;
/** "US", "U.K.", "Calif." */
const LETTERS = AliasFlag.Acronym | AliasFlag.CaseSensitive;

/** Names of places that English has beside the first one, and that are words or first names too. */
const ENGLISH = new Set('america turkey odessa anatolia canaries marches dixie larissa engels orleans'.split(' '));

const MARKS = /[\p{M}’'ʻ-]/gu;
const plain = (name: string): string => name.normalize('NFKD').replace(MARKS, '').toLowerCase();

/**
 * True of a place by the name it has in other languages, where an English page has a word or a first name that is
 * written so: "[Soul]" is Seoul in Turkish, "[Indie]" India in Polish.
 */
export function isForeignForm(
  { many, text, from, scanned }: PageMention,
  { entity, flags }: Posting,
  entities: EntityTable,
): boolean {
  if (many || from.lang !== 'en' || !(flags & AMBIGUOUS) || flags & LETTERS || scanned.inflected) return false;
  if (text.endsWith('.') || text === text.toUpperCase()) return false;
  const word = plain(text);
  return !ENGLISH.has(word) && !plain(entities.name(entity)).includes(word);
}
