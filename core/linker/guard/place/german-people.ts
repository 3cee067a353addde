import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { HYPHEN, SPACE } from '../../units/signs';
import { textBefore } from '../../units/text-beside';
import { wordSet } from '../../words/word-table';

/** Countries and regions that German calls as their people; without an article they are the land. */
const NAMES = wordSet('Polen Schweden Ungarn Sachsen Hessen Franken Westfalen');

/** Units of text before a name. */
const LOOK = 32;

/** "den [Polen]", "gegen den 27-jährigen [Polen]"; lands have adjectives with an article too: "das heutige Polen". */
const COUNTED =
  /(?:^|[^\p{L}])(?:de[rnms]|die|einen?|eine[ms]|zwei|drei|vier|viele|alle|beiden?) (?:\d+-?jährigen? |jungen? |alten? |beiden |verletzten? |meisten )?$/iu;

/** True where German means somebody from there, or the people: "wirft dem [Polen] vor". */
export const isGermanPeople = ({ text, from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  lang === 'de' &&
  NAMES.has(text) &&
  unitAt(run.text, start - 1) === SPACE &&
  unitAt(run.text, end) !== HYPHEN &&
  COUNTED.test(textBefore(run.text, start, LOOK));
