import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { classOf, LOWER, unitAt } from '../../units/char-class';
import { textAfter } from '../../units/text-beside';
import { lettersStart } from '../../units/word-walk';
import { tableOf, wordSet } from '../../words/word-table';

/** Small particles of surnames. */
const PARTICLES = tableOf([[1, wordSet('de da di del della van von dos')]]);

/** The article of Arabic surnames, and the capital behind it. */
const ARTICLE = /^ (?:al|el|an|as|ash|ad|ar|az)-\p{Lu}/u;
const LONGEST = 7;

/** True of "[Turki] al-Malki" in English, where no preposition stands before: a first name that is a place's elsewhere. */
export function precedesArticle({ many, from, scanned: { end, bits } }: PageMention): boolean {
  if (many || from.lang !== 'en' || bits & Bit.Placing) return false;
  const { text } = from.run;
  if (unitAt(text, end) !== 0x20 || (unitAt(text, end + 1) !== 0x61 && unitAt(text, end + 1) !== 0x65)) return false;
  return ARTICLE.test(textAfter(text, end, LONGEST));
}

/** True of "de [Lima]", "van [Buren]" in English: the particle makes a surname of what is a place or body alone. */
export function followsParticle({ many, from, scanned: { start, bits, clitic } }: PageMention): boolean {
  if (many || clitic > 0 || from.lang !== 'en' || bits & Bit.Upper) return false;
  const { text } = from.run;
  if (unitAt(text, start - 1) !== 0x20) return false;
  const at = lettersStart(text, start - 1);
  return classOf(unitAt(text, at)) === LOWER && PARTICLES.bitsAt(text, at, start - 1) !== 0;
}
