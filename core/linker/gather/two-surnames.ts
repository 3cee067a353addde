import type { Posting } from '../../lexicon/lexicon';
import { isFirstName } from '../names/name-fit';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { classOf, MARK, UPPER, unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { lettersStart } from '../units/word-walk';
import type { ShortForm } from './east-short-forms';
import { meansHim, type World } from './last-names';
import { sureMeaning } from './sure-meaning';

/** Languages whose people have the surnames of both parents. */
const TWO = new Set(['es', 'ca', 'gl']);
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u;

interface Bearer {
  alias: number;
  posting: Posting;
}

/** Those named in full by both surnames whom no list has by the two, "Gabriel [García Márquez]"; who shares them is left out. */
export function bearersOfTwo(mentions: readonly PageMention[], world: World): ReadonlyMap<string, Bearer> {
  const { lexicon, entities } = world;
  const found = new Map<string, Bearer | undefined>();
  for (const mention of mentions) {
    const { text, many, from, scanned } = mention;
    if (!many || !TWO.has(from.lang) || from.run.place === 'furniture') continue;
    const [, first, second] = NAME.exec(text) ?? [];
    if (!first || !second || isFirstName(first)) continue;
    const posting = sureMeaning(mention, lexicon, entities);
    if (!posting || entities.kind(posting.entity) !== 'person') continue;
    const both = `${first} ${second}`;
    if (meansHim(both, from.lang, posting.entity, lexicon)) continue;
    const other = found.get(both);
    const shared = found.has(both) && other?.posting.entity !== posting.entity;
    found.set(both, shared ? undefined : { alias: scanned.alias, posting });
  }
  return new Map([...found].filter((entry): entry is [string, Bearer] => entry[1] !== undefined));
}

/** True where nothing beside two surnames makes a longer name of them. */
function standAlone(text: string, start: number, end: number): boolean {
  if (classOf(unitAt(text, end)) <= MARK || unitAt(text, end) === HYPHEN) return false;
  if (unitAt(text, end) === SPACE && classOf(unitAt(text, end + 1)) === UPPER) return false;
  const before = unitAt(text, start - 1);
  if (start > 0 && (classOf(before) <= MARK || before === HYPHEN)) return false;
  return before !== SPACE || classOf(unitAt(text, lettersStart(text, start - 1))) !== UPPER;
}

/** Where the two surnames stand alone in a run: "[García Márquez] nunca habló". */
export function twoSurnamesIn({ run: { text } }: ScannedRun, bearers: ReadonlyMap<string, Bearer>): ShortForm[] {
  const found: ShortForm[] = [];
  for (const [both, { alias, posting }] of bearers) {
    for (let at = text.indexOf(both); at >= 0; at = text.indexOf(both, at + 1)) {
      const end = at + both.length;
      if (standAlone(text, at, end)) found.push({ start: at, end, alias, posting });
    }
  }
  return found;
}
