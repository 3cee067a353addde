import type { Lexicon } from '../../../lexicon/lexicon';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { wordsFor } from '../../words/for-language';
import { ARTICLE } from '../../words/language-words';

const hasCapital = (text: string): boolean => text !== text.toLowerCase();

/** "La [réunion] sera présidée", "El [mundo] conmemora": the article begins the sentence, and the noun behind it is no name. */
export function isLoneCapital({ many, text, from, scanned }: PageMention, lexicon: Lexicon): boolean {
  if (!many) return false;
  const end = text.indexOf(' ');
  if (end < 1 || end > 3 || hasCapital(text.slice(end))) return false;
  if (!(wordsFor(from.lang).table.bitsAt(text, 0, end) & ARTICLE)) return false;
  const surface = lexicon.surface(scanned.alias);
  return unitAt(surface, end) === 0x20 && hasCapital(surface.slice(end));
}
