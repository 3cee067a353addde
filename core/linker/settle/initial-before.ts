import { Bit } from '../scan/context-bits';
import { GENITIVE } from '../scan/head-of';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import type { PageMention } from './page-mention';

/** One or two initials between the name before and a surname: " Э. ", " В.В. ", " Дж. ". */
const INITIALS = /^\s(?:\p{Lu}\p{Ll}?\.\s?){1,2}$/u;
/** Units of the longest such. */
const LONGEST = 10;

/** Units of an initial that looks like a name: "Дж" is "Джи" in a case. */
const SHORTEST = 3;

/** True of a name that ends where it ends: a genitive, letters, several words. */
const isWhole = ({ text, scanned: { inflected, bits }, many }: PageMention): boolean =>
  (inflected && text.length >= SHORTEST) || many || (bits & Bit.Upper) !== 0;

/**
 * "президент Франции Э. [Макрон]", "глава МИД А. [Сибига]": whose office it is stands before the initial, and is no part
 * of the holder's name. Returns the mention with its name beginning at the initial. "Джордж У. [Буш]" stays as it is.
 */
export function startAtInitial(
  scanned: ScannedMention,
  run: ScannedRun,
  placed: readonly PageMention[],
): ScannedMention {
  const { nameStart, start, bits, clitic } = scanned;
  if (clitic > 0 || nameStart === start || !GENITIVE.has(run.lang)) return scanned;
  const owner = placed.findLast((mention) => mention.from !== run || isWhole(mention));
  if (owner?.from !== run) return scanned;
  const { end } = owner.scanned;
  if (nameStart >= end || start - end > LONGEST || !INITIALS.test(run.run.text.slice(end, start))) return scanned;
  // The preposition is that of the name before.
  return { ...scanned, nameStart: end + 1, bits: bits & ~Bit.Placing };
}
