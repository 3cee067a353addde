import { unitAt } from '../scan/char-class';
import type { PageMention } from '../settle/page-mention';

/** The photo agency's letters are those of bodies for the environment. */
const AGENCY = 'EPA';
const SLASH = 0x2f;
const CREDITED = /^(?:[=/-]|연합뉴스)/u;

/** "PAP/[EPA]/Igor Nobody", "[EPA]-EFE", "[EPA]연합뉴스": whose picture it is. */
export const isPressLetters = ({ text, from: { run }, scanned: { start, end } }: PageMention): boolean =>
  text === AGENCY && (unitAt(run.text, start - 1) === SLASH || CREDITED.test(run.text.slice(end, end + 4)));
