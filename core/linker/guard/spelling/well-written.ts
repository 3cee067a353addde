import { AliasFlag, AS_WRITTEN, type Lexicon, type Posting } from '../../../lexicon/lexicon';
import { unmarked } from '../../../text/bare-letters';
import { Bit } from '../../scan/context-bits';
import { lacksMarks, type PageMention } from '../../settle/page-mention';
import { classOf, LATIN_END, LOWER, unitAt } from '../../units/char-class';
import { MIXED_CAPITALS } from '../../units/mixed-capitals';

/** Acronyms this long are also written as words: Nato, Unesco. */
const PRONOUNCED = 4;

/** Letters of the shortest names, which without their marks are other words: "Sam" is not Turkish Şam. */
const SHORTEST = 4;

/**
 * Such a name of another language when the text has it without the mark of its first letter, else ''. A letter with
 * another mark is that of the page's own language: "Čínu" beside Turkish "Çin".
 */
export function withoutMark({ text, scanned, many }: PageMention, lexicon: Lexicon): string {
  if (many || scanned.bits & Bit.Caseless || unitAt(text, 0) >= 0x80) return '';
  const surface = lexicon.surface(scanned.alias);
  const first = unitAt(surface, 0);
  if (surface.length > SHORTEST || first < 0x80 || first >= LATIN_END) return '';
  return surface.charAt(0).toLowerCase() !== text.charAt(0).toLowerCase() ? surface : '';
}

/** "a Prime Minister’s [XI]": two capitals behind a title that is not written so are no name. */
const isTitled = ({ text, from, scanned: { titles, start } }: PageMention): boolean =>
  titles.length > 0 && (text.length > 2 || classOf(unitAt(from.run.text, start - 2)) !== LOWER);

/** "USI" is no spelling of the town Usi: a few capitals in running text are an acronym. */
function isLetters(mention: PageMention, { flags }: Posting, lexicon: Lexicon): boolean {
  const { text, scanned } = mention;
  if (text.length > PRONOUNCED || isTitled(mention) || flags & AS_WRITTEN) return false;
  const surface = lexicon.surface(scanned.alias);
  // "ICE agents" and "the FT" as known have the letters as written.
  return surface !== surface.toUpperCase() && !surface.includes(text);
}

/** "ABS" is no Azerbaijani "ABŞ": letters of another language have their marks. */
const hasLostMark = (text: string, { flags }: Posting, surface: string): boolean =>
  (flags & AS_WRITTEN) !== 0 && lacksMarks(text, surface);

/** "Zanu PF" is Zanu-PF, and "W. Va." is W.Va. */
const spaced = (name: string): string => name.replaceAll('-', ' ').replaceAll('. ', '.');

/** "Cedeao" and "Cédéao", "Säpo" and "Sapo": letters that are spoken as a word, with and without its marks. */
const isSpelledSo = (text: string, surface: string): boolean =>
  text.length >= PRONOUNCED && text.length === surface.length && unmarked(text) === unmarked(surface);

/** True when an acronym or an alias that must be written exactly so is written so. */
export function wellWritten(mention: PageMention, posting: Posting, lexicon: Lexicon): boolean {
  const { bits } = mention.scanned;
  if (bits & Bit.Upper && !(bits & (Bit.Headline | Bit.SentenceStart)) && isLetters(mention, posting, lexicon))
    return false;
  if (mention.from.lang === 'en' && hasLostMark(mention.text, posting, lexicon.surface(mention.scanned.alias)))
    return false;
  if (bits & (Bit.Upper | Bit.Caseless)) return true;
  if (!(posting.flags & AS_WRITTEN)) return true;
  const surface = lexicon.surface(mention.scanned.alias);
  if (posting.flags & AliasFlag.CaseSensitive)
    return mention.scanned.inflected || spaced(mention.text) === spaced(surface) || isSpelledSo(mention.text, surface);
  if (mention.text === surface || MIXED_CAPITALS.test(mention.text)) return true;
  return mention.text.length >= PRONOUNCED && !(posting.flags & AliasFlag.CommonWord);
}
