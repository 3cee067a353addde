import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { textBefore } from '../units/text-beside';
import { wordsFor } from '../words/for-language';
import { TITLE } from '../words/language-words';

/** "Luis ‘[Toto’ Caputo]", "Luis [Toto Caputo]": the mark before a nickname, and the first name before that. */
const FIRST_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?) ["“”‘'«]?$/u;
const LONGEST_FIRST = 32;
const SHORTEST = 2;

/** Where a person's name begins whose nickname stands between first name and surname, the first name being his own. */
export function startWithFirstName(
  { run: { text }, lang }: ScannedRun,
  { start, end }: ScannedMention,
  name: string,
): number {
  const [before = '', names = ''] = FIRST_BEFORE.exec(textBefore(text, start, LONGEST_FIRST)) ?? [];
  // "minister Luis ‘Toto’ Caputo", "General Mohamed Hamdan ‘Hemedti’ Dagalo"
  const first = name.startsWith(`${names} `) ? names : names.slice(names.indexOf(' ') + 1);
  // "King [Charles III]"
  if (wordsFor(lang).table.bitsAt(first, 0, first.length) & TITLE) return start;
  if (first.length < SHORTEST || !name.startsWith(`${first} `) || text.startsWith(`${first} `, start)) return start;
  // "Donald [Trump Jr.]" is no nickname: the surname has to end the name, and another word to come first.
  return text.slice(start, end).includes(' ') ? start - before.length + names.length - first.length : start;
}
