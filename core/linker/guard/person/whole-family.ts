import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

const GERMAN = 'de';
const LOOK = 8;
/** In German a name has an article in the plural alone: "das Erbe der [Kennedys]"; a genitive has none, "[Kennedys] Erbe". */
const ARTICLE = /(?:^|[^\p{L}])(?:[Dd]ie|[Dd]er|[Dd]en|zwei|drei|alle|beiden)\s$/u;

/** True of a surname in the plural: the family is meant, and nobody of it. */
export const isWholeFamily = ({ from, text, many, scanned: { start, inflected } }: PageMention): boolean =>
  from.lang === GERMAN &&
  inflected &&
  !many &&
  text.endsWith('s') &&
  ARTICLE.test(textBefore(from.run.text, start, LOOK));
