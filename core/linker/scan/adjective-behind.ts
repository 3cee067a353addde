import { demonymOf } from '../demonyms/demonym-of';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { lettersEnd } from '../units/word-walk';

/** Country that the word behind a name speaks of, "وزارة الخارجية [الإيرانية]" → IR; '' when it is no such adjective. */
export function adjectiveBehind(text: string, end: number, lang: string): string {
  if (unitAt(text, end) !== SPACE) return '';
  const wordEnd = lettersEnd(text, end + 1);
  return wordEnd === end + 1 ? '' : demonymOf(text.slice(end + 1, wordEnd).toLowerCase(), lang);
}
