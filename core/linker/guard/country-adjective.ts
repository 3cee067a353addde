import { demonymOf } from '../demonyms/demonym-of';
import { unitAt } from '../scan/char-class';
import { wordStart } from '../scan/word-walk';
import type { PageMention } from '../settle/page-mention';
import { wordsFor } from '../words/for-language';
import { DEMONYM, SPEECH } from '../words/language-words';

/** "Niemców", of the Germans: a Polish country in the plural has another genitive than its people; German "Belgier". */
export const isPeople = ({ from: { lang }, text, scanned, many }: PageMention): boolean =>
  scanned.inflected && ((lang === 'pl' && text.endsWith('ów')) || (lang === 'de' && !many && text.endsWith('er')));

/** "قال [السوداني]": a surname that is a country's adjective too, behind a verb of speech. */
export function speaks({ from, scanned: { start, clitic } }: PageMention): boolean {
  if (from.lang !== 'ar' || clitic > 0 || unitAt(from.run.text, start - 1) !== 0x20) return false;
  return (wordsFor('ar').table.bitsAt(from.run.text, wordStart(from.run.text, start - 1), start - 1) & SPEECH) !== 0;
}

/** "Syrian": one word that is a country's adjective. */
export const isDemonym = ({ many, word, text, from: { lang } }: PageMention): boolean =>
  !many && ((word & DEMONYM) !== 0 || (wordsFor(lang).demonymStems && demonymOf(text.toLowerCase(), lang) !== ''));
