import { unitAt } from '../scan/char-class';
import type { PageMention } from '../settle/page-mention';

/** The photo agency's letters are those of a ministry of the United States. */
const AGENCY = 'EPA';
const SLASH = 0x2f;
const OTHER = /^-(?:EFE|YNA)|^\/(?:EFE|AP|AFP|PAP|ANSA|TASS|Shutterstock)/;

/** "PAP/[EPA]/Igor Nobody", "[EPA]-EFE": whose picture it is. */
export const isPressLetters = ({ text, from: { run }, scanned: { start, end } }: PageMention): boolean =>
  text === AGENCY &&
  (unitAt(run.text, start - 1) === SLASH ||
    unitAt(run.text, end) === SLASH ||
    OTHER.test(run.text.slice(end, end + 12)));
