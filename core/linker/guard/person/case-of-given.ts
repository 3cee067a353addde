import { nameFit } from '../../names/name-fit';
import type { PageMention } from '../../settle/page-mention';
import { classOf, UPPER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { lettersStart } from '../../units/word-walk';

const DECLINED = new Set(['cs', 'sk', 'hr', 'sr', 'bs', 'sl']);
/** First names in cases that are those of surnames too. */
const FORMS = new Set(
  'Petru Petrem Petrom Petra Petrovi Pavlu Pavlem Pavla Pavlovi Pavlom Karlu Karlem Karla Karlom Marku Markem Markovi Ivanu Ivanem Milanu Davidu Davidem Davidovi Martinu Martinem Martinovi Tomáši Tomášem Robertu Robertem'.split(
    ' ',
  ),
);

/** "prezidenta [Petru] Kolářovi", "Petru [Novaku]": a first name in a case, and the surname behind it. */
export function isCaseOfGiven({ many, text, from, scanned }: PageMention, fullName: string): boolean {
  if (many || !DECLINED.has(from.lang)) return false;
  const { start, end } = scanned;
  const run = from.run.text;
  if (FORMS.has(text) && unitAt(run, end) === SPACE && classOf(unitAt(run, end + 1)) === UPPER) return true;
  if (unitAt(run, start - 1) !== SPACE) return false;
  const before = run.slice(lettersStart(run, start - 1), start - 1);
  return FORMS.has(before) && nameFit(before, fullName) < 2;
}
