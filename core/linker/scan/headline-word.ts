import { isHeadlineVerb, isHeadlineWord, isShoutedVerb } from '../words/headline-words';
import { SPEECH } from '../words/language-words';
import type { Neighbour } from './neighbour';
import type { RunSetting } from './run-setting';

/**
 * True of a word that has its capital from the headline and ends the name before it: "[Zelensky] Heads To [Washington]",
 * "[Macron] Plan"; and of a verb in capitals amid small letters: "[Trump] SLAMS [Powell]".
 */
export const endsInHeadline = ({ text, lang, headline }: RunSetting, { start, end, bits }: Neighbour): boolean =>
  headline
    ? (bits & SPEECH) !== 0 || (lang === 'en' && isHeadlineWord(text, start, end))
    : lang === 'en' && isShoutedVerb(text, start, end);

/** True of a verb that begins no name in a headline: "Court Slams [Putin]". */
export const isVerbBefore = ({ text, lang, headline }: RunSetting, { start, end, bits }: Neighbour): boolean =>
  headline
    ? (bits & SPEECH) !== 0 || (lang === 'en' && isHeadlineVerb(text, start, end))
    : lang === 'en' && isShoutedVerb(text, start, end);
