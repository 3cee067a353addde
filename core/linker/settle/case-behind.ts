import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import { isSuffix } from '../../text/apostrophes';
import { bareLetters } from '../../text/bare-letters';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';

const APOSTROPHE = /['’]/;

/**
 * "[İran]'ı": where a language sets its case endings off with an apostrophe, a name that has none (Irani) does not go on
 * behind it. What is known of the part before, undefined for all other mentions.
 */
export function beforeCase(run: ScannedRun, mention: ScannedMention, lexicon: Lexicon): Occurrence[] | undefined {
  if (run.setting?.suffixes !== true) return undefined;
  const { start, end, alias } = mention;
  const text = run.run.text.slice(start, end);
  const at = text.search(APOSTROPHE);
  if (at <= 0 || !isSuffix(bareLetters(text.slice(at + 1)).replaceAll('ı', 'i'), run.lang)) return undefined;
  if (APOSTROPHE.test(lexicon.surface(alias))) return undefined;
  const names = wholeNames(text.slice(0, at), run.lang, lexicon);
  return names.map((found) => ({ ...found, start, end: start + at }));
}
