import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { textAfter } from '../units/text-beside';
import { wordsFor } from '../words/for-language';
import { HONORIFIC, TITLE } from '../words/language-words';
import { WordsBefore } from '../words/words-before';

/**
 * "House Speaker [Mike Johnson]": where a person's own name begins if it is known with an office, or the body of one,
 * before it; the start of the mention in others.
 */
export function afterOffice(
  run: ScannedRun,
  { start, end, alias }: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
): number {
  const { text } = run.run;
  const person = lexicon.postings(alias)[0]?.entity;
  const name = person === undefined ? '' : entities.name(person);
  const from = end - name.length;
  if (name === '' || from - 1 <= start || !name.includes(' ') || !text.startsWith(`${name}`, from)) return start;
  const before = new WordsBefore(text, from - 1, wordsFor(run.lang).table);
  return before.bits & (TITLE | HONORIFIC) ? from : start;
}

/** Where a name ends that is known without the "Jr." which stands behind it and is part of it. */
export function withJunior(text: string, end: number, name: string): number {
  const junior = JUNIOR.exec(name)?.[0];
  const found = junior === undefined ? undefined : JUNIOR_BEHIND.exec(textAfter(text, end, LONGEST))?.[0];
  return found === undefined ? end : end + found.length;
}
const JUNIOR = /,? Jr\.?$/;
const JUNIOR_BEHIND = /^,? Jr(?!\p{L})/u;
const LONGEST = 6;
