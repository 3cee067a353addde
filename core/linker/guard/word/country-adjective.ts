import { demonymOf } from '../../demonyms/demonym-of';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordStart } from '../../units/word-walk';
import { wordsFor } from '../../words/for-language';
import { DEMONYM, SPEECH } from '../../words/language-words';

/** "Niemców", of the Germans: a Polish country in the plural has another genitive than its people; German "Belgier". */
export const isPeople = ({ from: { lang }, text, scanned, many }: PageMention): boolean =>
  scanned.inflected && ((lang === 'pl' && text.endsWith('ów')) || (lang === 'de' && !many && text.endsWith('er')));

const ARTICLE = 'ال';
/** How a noun with its article begins, whatever is written onto it. */
const DEFINED = /^(?:[وف]?[بلك]?ال|[وف]?لل)/u;

/** "قال [السوداني]", "حكومة [السوداني]": a surname that is a country's adjective too; as such it stands behind a noun with its article. */
export function isSurnameHere({ from, text, scanned: { start, clitic } }: PageMention): boolean {
  const { text: run } = from.run;
  if (from.lang !== 'ar' || clitic > 0 || unitAt(run, start - 1) !== SPACE || !text.startsWith(ARTICLE)) return false;
  const first = wordStart(run, start - 1);
  if (wordsFor('ar').table.bitsAt(run, first, start - 1) & SPEECH) return true;
  const before = run.slice(first, start - 1);
  return before !== '' && !DEFINED.test(before);
}

/** "Syrian": one word that is a country's adjective. */
export const isDemonym = ({ many, word, text, from: { lang } }: PageMention): boolean =>
  !many && ((word & DEMONYM) !== 0 || (wordsFor(lang).demonymStems && demonymOf(text.toLowerCase(), lang) !== ''));
