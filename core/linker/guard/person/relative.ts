import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { COMMA } from '../../units/signs';
import { textAfter } from '../../units/text-beside';
import { RELATIVES } from '../../words/relatives';

/** Units of text behind a name. */
const LOOK = 56;

/** ", his elder brother", ", the youngest daughter", ", Hardik’s brother": whose relative somebody is. */
const WHOSE =
  /^, (?:(?:his|her|their|the|(?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+['’]s) (?:\p{Ll}+ )?)(\p{Ll}+)(?!\p{L}| of(?!\p{L}))/u;

function tellsWhose(behind: string): boolean {
  const noun = WHOSE.exec(behind)?.[1];
  return noun !== undefined && RELATIVES.has(noun);
}

/** True when it is told behind the name whose relative that is: "Oburu [Odinga], his elder brother". In English only. */
export const isToldRelative = ({ from: { run, lang }, scanned: { end } }: PageMention): boolean =>
  lang === 'en' && unitAt(run.text, end) === COMMA && tellsWhose(textAfter(run.text, end, LOOK));

/**
 * A word that begins the sentence and is a first name for all we know, a surname, and whose relative that is. Elsewhere in
 * a sentence the first name's capital tells already.
 */
export const isRelative = (mention: PageMention): boolean =>
  !mention.many && (mention.scanned.bits & Bit.LeftUnsure) !== 0 && isToldRelative(mention);
