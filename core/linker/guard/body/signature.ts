import { Cue, type CueWords } from '../../scan/cues';
import type { PageMention } from '../../settle/page-mention';
import { classOf, MARK, unitAt } from '../../units/char-class';
import { COMMA, SLASH, SPACE } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';

const COPYRIGHT = /(?:copyright|©|\(c\))\s*(?:©\s*)?(?:\d{4}[–-]?)*,?\s*(?:by\s)?(?:the\s)?$/i;
/** Units of text that such a sign takes. */
const LOOK = 28;
const E = 0x65;
const T = 0x74;
const Y = 0x79;

export const SIGN_CUES: CueWords = { cue: Cue.Sign, before: ['copyright', 'by', 'the'] };

/** "Copyright 2024 The [Associated Press]" signs the page and is not spoken of. */
export const signs = ({ from, scanned: { cues, start } }: PageMention): boolean =>
  (cues & Cue.Sign) !== 0 && maySign(from.run.text, start) && COPYRIGHT.test(textBefore(from.run.text, start, LOOK));

/** "the" stands before many names: before it "by", "copyright" or no word at all. */
function maySign(text: string, start: number): boolean {
  if ((unitAt(text, start - 2) | 0x20) !== E) return true;
  const last = unitAt(text, start - 6);
  return classOf(last) >= MARK || (last | 0x20) === Y || (last | 0x20) === T;
}

/** "(Manu Fernandez/AP)", "Jack Dempsey, AP Photo" */
const TAKEN =
  /^(?: ?\/ ?(?:The )?(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|Associated Press|Imagn|Shutterstock|Alamy)|, (?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty)(?: (?:Photo|Images|Pictures)|\/))(?!\p{L})/u;
/** Units of text that such an agency takes. */
const LONGEST = 28;

/** True of the name of who took a picture, before the agency’s. */
export function tookPicture({ from, scanned: { end } }: PageMention): boolean {
  const next = unitAt(from.run.text, end);
  if (next !== COMMA && next !== SLASH && !(next === SPACE && unitAt(from.run.text, end + 1) === SLASH)) return false;
  return TAKEN.test(textAfter(from.run.text, end, LONGEST));
}
