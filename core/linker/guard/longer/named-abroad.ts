import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { HYPHEN } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';

/** Units of text beside a name. */
const LOOK = 16;

/** "[Kingston]-upon-Thames", "[Palau] de la Música": what follows makes another name of a place’s. */
const GOES_ON =
  /^(?:-(?:upon|on|under|by|in|le|sur)-(?:the-)?\p{Lu}| de (?:la|las|los|les) \p{Lu}| (?:del|della|dels) \p{Lu})/u;
/** "Deutsche Oper am [Rhein]", "Musiktheater an der [Wien]" */
const BEGUN = /\p{L} (?:am|an der|auf der|unter den|vor der) $/u;

/** True when a town or river ends or begins a name of another language, in English. */
export function isNamedAbroad({ from: { run, lang }, many, scanned: { start, end } }: PageMention): boolean {
  if (many || lang !== 'en') return false;
  const next = unitAt(run.text, end);
  if ((next === HYPHEN || run.text.startsWith(' de', end)) && GOES_ON.test(textAfter(run.text, end, LOOK))) return true;
  const last = unitAt(run.text, start - 2);
  // "am", "der", "den"
  if (last !== 0x6d && last !== 0x72 && last !== 0x6e) return false;
  return BEGUN.test(textBefore(run.text, start, LOOK));
}
