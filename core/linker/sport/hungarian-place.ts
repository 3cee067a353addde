import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';

/** Cases that say in, into and out of, and those at, onto and off, which some towns have for them: "Szingapúr[ban]". */
const WITHIN = /(?:b[ae]n?|b[óő]l)$/u;
const UPON = /(?:[oeö]n|r[óő]l)$/u;
/** Clubs have an article and towns have none: "a [Liverpoolban] gólt lőtt". */
const ARTICLED = /(?:^|[^\p{L}])az? $/iu;

/** True of the place where something is, which on Hungarian pages about sport too is told by the case. */
export function isWithin({ text, from, scanned: { start, inflected } }: PageMention, country: boolean): boolean {
  if (from.lang !== 'hu' || !inflected) return false;
  if (country) return WITHIN.test(text);
  return (WITHIN.test(text) || UPON.test(text)) && !ARTICLED.test(textBefore(from.run.text, start, 4));
}
