import { SPACE_GAP } from '../units/word-walk';
import * as W from '../words/language-words';
import { GENITIVE } from './head-of';
import { isInLetters } from './mention-shape';
import type { Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';
import type { ScannedMention } from './scan-run';

/** "МИД [России]", "ВМС [України]": letters and the country whose body it is, in the genitive; "ЦСКА Москва" is one name. */
export const isOfCountry = (
  { lang, text }: RunSetting,
  { start, end }: Neighbour,
  { inflected }: ScannedMention,
): boolean => inflected && GENITIVE.has(lang) && isInLetters(text, start, end);

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'kk']);
const COACH = 'тренер';

/**
 * "президент УАФ [Андрій Шевченко]": letters behind an office are those of the body whose office it is; "тренер ЦСКА
 * Київ" is a club's.
 */
export const isOfOffice = (
  { lang, text }: RunSetting,
  { start, end }: Neighbour,
  before: Neighbour | undefined,
): boolean =>
  CYRILLIC.has(lang) &&
  before?.gap === SPACE_GAP &&
  (before.bits & W.TITLE) !== 0 &&
  !before.word.startsWith(COACH) &&
  isInLetters(text, start, end);
