import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

const ARIZONA = 'Arizona';
const BEHIND =
  /^-(?:regering|coalitie|akkoord|kabinet|partij(?:en)?|meerderheid|ministers?|plan(?:nen)?|hervorming(?:en)?)(?!\p{L})/u;
const BEFORE = /(?:^|[^\p{L}])(?:gouvernement|coalition|majorité|accord|partis|ministres?|mesures|réformes?) $/iu;
const LOOK = 16;

/** "de [Arizona]-regering", "la coalition [Arizona]": Belgium’s government is called after the colours of its parties. */
export const isCoalition = ({ text, from: { lang, run }, scanned: { start, end } }: PageMention): boolean =>
  text === ARIZONA &&
  ((lang === 'nl' && BEHIND.test(textAfter(run.text, end, LOOK))) ||
    (lang === 'fr' && BEFORE.test(textBefore(run.text, start, LOOK))));
