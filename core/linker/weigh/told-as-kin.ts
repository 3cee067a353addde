import type { PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';

/** What people are to each other, in English, Spanish, Portuguese, French, Italian and German. */
const KIN = [
  ...wordSet(`father mother son daughter brother sister husband wife widow widower cousin nephew niece uncle aunt
  grandson granddaughter grandfather padre madre hijo hija hermano hermana esposo esposa marido mujer viuda viudo primo
  prima pai mãe filho filha irmão irmã mulher viúva père mère fils fille frère sœur soeur femme épouse mari veuve figlio
  figlia fratello sorella marito moglie vedova vater mutter sohn tochter bruder schwester ehemann ehefrau witwe`),
].join('|');

/** Units of text before a name. */
const LOOK = 56;

/** "her father, the party's founder ", "O filho, o senador ": no preposition of whose behind the word, and no end of a sentence. */
const TOLD = new RegExp(
  `(?:^|[^\\p{L}])(?:${KIN}),?(?! (?:of|de|do|da|dos|di|del|della|du|des|von|vom)(?!\\p{L}))(?: [\\p{L}’'-]+){0,4} $`,
  'iu',
);

/** True when a name only tells whose relative somebody is: "her father [Jean-Marie Le Pen]". */
export const isToldAsKin = ({ from: { run }, scanned: { start } }: PageMention): boolean =>
  TOLD.test(run.text.slice(Math.max(0, start - LOOK), start));
