import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { ScannedMention, ScannedRun } from '../scan/scan-run';
import { textBefore } from '../units/text-beside';
import { lettersStart } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { TITLE } from '../words/language-words';

/** First names and a nickname in quotation marks, before a surname: "Joko "Jokowi" [Widodo]". */
const BEFORE = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}’'-]*\.? ){1,3})["“‘'«](\p{Lu}[\p{L} -]{1,20})["”’'»] $/u;
const LOOK = 64;

/** The whole name of somebody whose nickname stands between first name and surname, where it is a known one. */
export function acrossNickname(
  { run: { text }, lang }: ScannedRun,
  { start, end, bits }: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
): Occurrence | undefined {
  if (!(bits & Bit.Quoted)) return undefined;
  const found = BEFORE.exec(textBefore(text, start, LOOK));
  if (!found) return undefined;
  const [before, names = '', nickname = ''] = found;
  const surname = text.slice(start, end);
  const { table } = wordsFor(lang);
  for (let at = 0; at >= 0 && at < names.length; at = names.indexOf(' ', at) + 1 || -1) {
    const first = names.slice(at);
    // "Lt-Gen Nhlanhla": the office is no first name.
    const word = first.slice(0, first.indexOf(' '));
    if (table.bitsAt(word, lettersStart(word, word.length), word.length) & TITLE) continue;
    for (const name of [`${first}${surname}`, `${first}${nickname} ${surname}`]) {
      const one = wholeNames(name, lang, lexicon).find(({ alias }) => {
        const person = lexicon.postings(alias)[0]?.entity;
        return person !== undefined && entities.kind(person) === 'person';
      });
      if (one) return { ...one, start: start - before.length + at, end };
    }
  }
  return undefined;
}
