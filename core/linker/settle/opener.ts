import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isFirstName } from '../names/name-fit';
import { Bit } from '../scan/context-bits';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { classOf, UPPER, unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { wordStart } from '../units/word-walk';
import { isCabinetBefore } from '../words/cabinets';
import { openersOf } from '../words/openers';

/** Languages whose first names stand in the case of the surname. */
const AGREEING = new Set('ru uk be pl cs sk sr hr bs sh sl'.split(' '));
const VOWEL_LAST = /[аяоуюыиіїеєёэaeoiuyąęéěýáíóúů]$/iu;
/** "Любовь", "Нинель": women's first names end so too. */
const SOFT_LAST = /[ьъ]$/iu;

/**
 * "Визит [Путина]", "Plan [Trumpa]": the word before is in the nominative and the name is not, so that both are no one's
 * name, as "Иван Путин" and "Ивана Путина" would be.
 */
const disagrees = (word: string, name: string): boolean =>
  VOWEL_LAST.test(name) && !VOWEL_LAST.test(word) && !SOFT_LAST.test(word) && !isFirstName(word);

const MARKS = Bit.LeadingHead | Bit.HyphenLeft;

/**
 * The mention without the noun before it, when that has its capital from the sentence it opens, "Rencontre
 * [Trump]-Poutine", or is a government called after who heads it, "le spuse Guvernul [Bolojan]", "Kabinet-[Jetten]".
 */
export function withoutOpener(
  { run: { text }, lang }: ScannedRun,
  scanned: ScannedMention,
  postings: readonly Posting[],
  entities: EntityTable,
): ScannedMention {
  const { start, end, clitic, nameStart, bits, inflected } = scanned;
  if ((nameStart >= start && !(bits & MARKS)) || clitic > 0 || lang === 'en') return scanned;
  const gap = unitAt(text, start - 1);
  if (gap !== SPACE && gap !== HYPHEN) return scanned;
  const from = wordStart(text, start - 1);
  if (classOf(unitAt(text, from)) !== UPPER) return scanned;
  const person = postings.findIndex(({ entity }) => entities.kind(entity) === 'person');
  // "O Governo [Montenegro]": the government tells that he is meant, and not the land.
  if (person >= 0 && isCabinetBefore(text, from, start - 1))
    return { ...scanned, nameStart: start, bits: bits & ~MARKS };
  if (gap === HYPHEN || person !== 0) return scanned;
  const opens = openersOf(lang)?.bitsAt(text, from, start - 1) === 1;
  // "Cumbre [Trump]-Putin" is no mountain.
  if (bits & Bit.LeadingHead) return opens && bits & Bit.HyphenRight ? { ...scanned, bits: bits & ~MARKS } : scanned;
  if (!(bits & Bit.LeftUnsure)) return scanned;
  const declined = inflected && nameStart === from && AGREEING.has(lang);
  const free = opens || (declined && disagrees(text.slice(from, start - 1), text.slice(start, end)));
  return free ? { ...scanned, nameStart: start } : scanned;
}
