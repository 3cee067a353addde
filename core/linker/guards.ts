import { AliasFlag, type Lexicon, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import { demonymOf } from './demonyms/demonym-of';
import { OPEN, type PageMention } from './page-mention';
import { nextStart, previousEnd, wordEnd } from './word-walk';
import { wordsFor } from './words/for-language';
import { MODIFIER } from './words/language-words';

/** Acronyms this long are also written as words: Nato, Unesco. */
const PRONOUNCED = 4;
const WELL_KNOWN = 0.6;

/** A character that makes a country's army of its name, イスラエル軍; 军队 is the common noun. */
function isArmy({ from, scanned }: PageMention): boolean {
  const next = from.run.text.charAt(scanned.end);
  return (next === '軍' || next === '军') && !/[队隊]/.test(from.run.text.charAt(scanned.end + 1));
}

/** Shapes in which no known name is meant, whatever its meaning. */
function excluded(mention: PageMention): boolean {
  const { bits } = mention.scanned;
  if (!mention.many && isAdjective(mention)) return true;
  if (isArmy(mention)) return true;
  if (mention.from.run.place === 'byline' || bits & Bit.Lower) return true;
  if (bits & (Bit.Ampersand | Bit.LeadingHead | Bit.Money)) return true;
  if (bits & Bit.RightHead && !(bits & Bit.RightUnsure)) return true;
  if (bits & Bit.HeadOf && !(bits & Bit.LeftUnsure)) return true;
  if (bits & (Bit.HyphenLeft | Bit.HyphenRight) && !mention.many && !joinsKnown(mention)) return true;
  return mention.right === OPEN && !mention.many;
}

/** "Republican": said of another thing, not a name. */
const isAdjective = ({ from, text }: PageMention): boolean =>
  ((wordsFor(from.lang).bits.get(text.toLowerCase()) ?? 0) & MODIFIER) !== 0;

/** "India-Pakistan", "Gaza-Egypt": both halves are known names, not one double name. */
function joinsKnown({ from, scanned }: PageMention): boolean {
  const { text } = from.run;
  const starts = scanned.bits & Bit.HyphenRight ? nextStart(text, scanned.end) : -1;
  const ends = scanned.bits & Bit.HyphenLeft ? previousEnd(text, scanned.start) : -1;
  return from.mentions.some((other) => other.start === starts || other.end === ends);
}

/** True when an acronym or an alias that must be written exactly so is written so. */
function wellWritten(mention: PageMention, posting: Posting, lexicon: Lexicon): boolean {
  const { bits } = mention.scanned;
  if (bits & (Bit.Upper | Bit.Caseless)) return true;
  if (!(posting.flags & (AliasFlag.Acronym | AliasFlag.CaseSensitive))) return true;
  const surface = lexicon.surface(mention.scanned.alias);
  if (posting.flags & AliasFlag.CaseSensitive) return mention.text === surface;
  return mention.text === surface || (mention.text.length >= PRONOUNCED && !(posting.flags & AliasFlag.CommonWord));
}

/** Towns joined by a hyphen are one place, Hesse-Darmstadt; countries, people and bodies are two parties. */
const standsAlone = (entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) !== 'place' ||
  entities.popularity(entity) >= WELL_KNOWN ||
  entities.id(entity).startsWith('country-');

/** The first word of the capitalised words left of a short form: a first name, perhaps. */
export function firstName({ from, scanned }: PageMention): string {
  const { text } = from.run;
  return text.slice(scanned.nameStart, wordEnd(text, scanned.nameStart));
}

/** Leaves of each mention's meanings those that may stand there, as far as one mention alone can tell. */
export function applyGuards(mention: PageMention, lexicon: Lexicon, entities: EntityTable): Posting[] {
  if (excluded(mention)) return [];
  const { bits } = mention.scanned;
  // "Syrian" is no name; "Palestina" looks like an adjective and is one.
  const demonym = !mention.many && demonymOf(mention.text.toLowerCase(), mention.from.lang) !== '';
  const hyphened = (bits & (Bit.HyphenLeft | Bit.HyphenRight)) !== 0 && !mention.many;
  return mention.postings.filter((posting) => {
    if (!wellWritten(mention, posting, lexicon)) return false;
    if (demonym && (mention.from.lang === 'en' || entities.kind(posting.entity) !== 'place')) return false;
    if (hyphened && !standsAlone(posting.entity, entities)) return false;
    const person = entities.kind(posting.entity) === 'person';
    if (person) return !(bits & (Bit.AfterSlash | Bit.Credit));
    return mention.right !== OPEN;
  });
}
