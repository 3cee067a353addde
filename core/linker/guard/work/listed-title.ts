import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';

const CLOSE = new Set([0x22, 0xbb, 0x201d]);
const OPEN = new Set([0x22, 0xab, 0x201c]);
/** Languages whose lists of titles have little else beside them. */
const LISTING = new Set(['fr', 'es', 'pt', 'it', 'ca', 'gl']);
/** Units of the longest title. */
const LONGEST = 40;

/** "», de la vasca Alauda Ruiz": who made it. */
const MADE = /^ ?[»”"],? (?:de|di|d['’]) ?(?:(?:la|el|le|l['’]) ?\p{Ll}+ )?\p{Lu}[\p{L}’'-]+ \p{Lu}/u;
/** Another title beside. */
const AFTER = /^ ?[»”"](?:[,;]| y| e| et| ou)+ [«“"] ?\p{Lu}/u;
const BEFORE = /[»”"](?:[,;]| y| e| et| ou)+ $/u;
/** What is told of works. */
const WORKS =
  /(?<!\p{L})(?:films?|filmes?|cin[ée]ma|cine|pel[ií]culas?|documenta(?:l|ire|rio|ário)|act(?:or|riz|eur|rice)|at(?:or|riz)|r[ée]alisat\p{L}+|Oscars?|Goyas?|Césars?|Globos?|Golden|álbum|album|canç\p{L}+|canción|chanson|romance|novela|roman|romanzo)(?!\p{L})/u;
const LOOK = 180;
/** What is said stands in such marks too: "elle dit « Vive la [France] »". */
const SAID = /(?:[:,]|(?<!\p{L})(?:dit|dijo|disse|detto|diz|dice|cri\p{L}+|grit\p{L}+|lema|slogan|frase)) $/iu;

/**
 * "superó a «Sirât», de Oliver Laxe; «[Maspalomas]», de", "havia sido com “Central do [Brasil]”": true at the end of a title
 * whose maker follows, or that stands in a list or is longer where the text tells of works.
 */
export function isListedTitle({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  const close = unitAt(text, end) === 0x20 || unitAt(text, end) === 0xa0 ? end + 1 : end;
  if (!CLOSE.has(unitAt(text, close)) || !LISTING.has(from.lang)) return false;
  let open = start - 1;
  while (open >= 0 && start - open < LONGEST && !OPEN.has(unitAt(text, open))) {
    if (CLOSE.has(unitAt(text, open))) return false;
    open--;
  }
  if (!OPEN.has(unitAt(text, open)) || !/^ ?\p{Lu}/u.test(text.slice(open + 1, open + 3))) return false;
  const after = textAfter(text, end, LONGEST);
  if (MADE.test(after)) return true;
  const before = textBefore(text, open, 16);
  const listed = AFTER.test(after) || BEFORE.test(before);
  const longer = start - open > 2 && !SAID.test(before);
  return (listed || longer) && WORKS.test(text.slice(Math.max(0, open - LOOK), end + LOOK));
}
