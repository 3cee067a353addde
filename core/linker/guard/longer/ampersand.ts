import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { AMPERSAND } from '../../units/signs';

/** "Golf & [Country Club]", "IT&[BT]": an ampersand joins the name to the one before. */
export const followsAmpersand = ({ from, scanned: { start } }: PageMention): boolean =>
  unitAt(from.run.text, start - (unitAt(from.run.text, start - 1) === 0x20 ? 2 : 1)) === AMPERSAND;

/** "IT&[BT]": no blank between them. */
export const endsLetters = ({ from, scanned: { start } }: PageMention): boolean =>
  unitAt(from.run.text, start - 1) === AMPERSAND;
