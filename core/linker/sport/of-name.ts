import type { PageMention } from '../settle/page-mention';
import { isApostrophe, unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';

/** Units of text beside a name. */
const LOOK = 40;

const OF_NAME = /\p{Lu}[\p{L}’'-]* of $/u;
const OF = ' of ';

/** "Elena Rybakina of [Kazakhstan] defeated …": whose the player is, and no side. */
export const isOfName = (text: string, start: number): boolean =>
  text.startsWith(OF, start - OF.length) && OF_NAME.test(textBefore(text, start, LOOK));

const NAMED = /^['’]s \p{Lu}\p{Ll}+ \p{Lu}/u;

/** That, or "[Slovenia]’s Luka Doncic": told where countries are no sides. */
export const isOfNamed = ({ from: { run }, scanned: { start, end } }: PageMention): boolean =>
  isOfName(run.text, start) || (isApostrophe(unitAt(run.text, end)) && NAMED.test(textAfter(run.text, end, LOOK)));
