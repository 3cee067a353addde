import type { PageMention } from '../settle/page-mention';
import type { PlaceChain } from '../tell/place-chain';
import { classOf, DIGIT, unitAt } from '../units/char-class';

/** "WI", "N.Y.", "Wis.", "W.Va." */
const ABBREVIATED = /^(?:[A-Z]\.?[A-Z]\.?|(?:[A-Z]\. ?)?[A-Z][a-z]+\.)$/;

/** "Wis.", "Miss.": what may be a word before a full stop. */
export const isCutWord = (text: string): boolean => CUT.test(text);
const CUT = /^[A-Z][a-z]+\.$/;

/** Such as are said without a place before them; years "before Christ" are told with a figure. */
const SAID = new Set(['B.C.']);

/** Letters of states that nothing else is called by: "[N.J.] voters". */
const ALONE = new Set(['N.J.', 'N.Y.', 'N.H.', 'N.C.']);

/** "R-[Pa.]": a hyphen and the letter of a party before. */
const afterParty = ({ from, scanned }: PageMention): boolean => unitAt(from.run.text, scanned.start - 1) === 0x2d;

/**
 * Two letters, or a word cut short, are a region only after a place or the letter of a party: "La Crosse, WI",
 * "Johnstown, Pa.", but not "Tom Molomby, SC" nor "She asked Pa."
 */
export function isBareAbbreviation(mention: PageMention, chain: PlaceChain): boolean {
  const { text } = mention;
  if (ALONE.has(text)) return false;
  if (SAID.has(text)) return classOf(unitAt(mention.from.run.text, mention.scanned.start - 2)) === DIGIT;
  if (text.length > 6 || chain.parts.length > 0 || !ABBREVIATED.test(text)) return false;
  return !(text.length > 2 && text.endsWith('.') && (chain.afterUnknown || afterParty(mention)));
}
