import { AMBIGUOUS, type Posting } from '../../../lexicon/lexicon';
import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { COLON, SLASH } from '../../units/signs';
import { textAfter } from '../../units/text-beside';

/** The photo agency's letters are those of bodies for the environment. */
const AGENCY = 'EPA';
const CREDITED = /^(?:[=/-]|연합뉴스)/u;

/** "PAP/[EPA]/Igor Nobody", "[EPA]-EFE", "[EPA]연합뉴스": whose picture it is. */
export const isPressLetters = ({ text, from: { run }, scanned: { start, end } }: PageMention): boolean =>
  text === AGENCY && (unitAt(run.text, start - 1) === SLASH || CREDITED.test(textAfter(run.text, end, 4)));

/** A name means the body this often where nothing tells that it is somebody who takes pictures. */
const SURE = 0.8;

/** "Photo: [Reuters]": of a credit with a colon, the agency or body that gave the picture; others are photographers. */
export const gavePicture = ({ from: { run }, scanned: { start } }: PageMention, { prior, flags }: Posting): boolean =>
  prior >= SURE &&
  !(flags & AMBIGUOUS) &&
  (unitAt(run.text, start - 1) === COLON || unitAt(run.text, start - 2) === COLON);
