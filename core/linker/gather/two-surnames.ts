import type { Posting } from '../../lexicon/lexicon';
import { isFirstName } from '../names/name-fit';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { capitalBefore, joinsWord } from '../units/joined-words';
import type { ShortForm } from './east-short-forms';
import { meansHim, type World } from './last-names';
import { type Bearers, enterBearer } from './only-bearers';
import { sureMeaning } from './sure-meaning';

/** Languages whose people have the surnames of both parents. */
const TWO = new Set(['es', 'ca', 'gl']);
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u;

interface Bearer {
  alias: number;
  posting: Posting;
}

/** Those named in full by both surnames whom no list has by the two, "Gabriel [García Márquez]"; who shares them is left out. */
export function bearersOfTwo(mentions: readonly PageMention[], world: World): Bearers<Bearer> {
  const { lexicon, entities } = world;
  const found: Bearers<Bearer> = new Map();
  for (const mention of mentions) {
    const { text, many, from, scanned } = mention;
    if (!many || !TWO.has(from.lang) || from.run.place === 'furniture') continue;
    const [, first, second] = NAME.exec(text) ?? [];
    if (!first || !second || isFirstName(first)) continue;
    const posting = sureMeaning(mention, lexicon, entities);
    if (!posting || entities.kind(posting.entity) !== 'person') continue;
    const both = `${first} ${second}`;
    if (!meansHim(both, from.lang, posting.entity, lexicon))
      enterBearer(found, both, { alias: scanned.alias, posting });
  }
  return found;
}

/** True where nothing beside two surnames makes a longer name of them. */
function standAlone(text: string, start: number, end: number): boolean {
  return !joinsWord(text, start, end) && capitalBefore(text, start) < 0;
}

/** Where the two surnames stand alone in a run: "[García Márquez] nunca habló". */
export function twoSurnamesIn({ run: { text } }: ScannedRun, bearers: Bearers<Bearer>): ShortForm[] {
  const found: ShortForm[] = [];
  for (const [both, bearer] of bearers) {
    if (!bearer) continue;
    for (let at = text.indexOf(both); at >= 0; at = text.indexOf(both, at + 1)) {
      const end = at + both.length;
      if (standAlone(text, at, end)) found.push({ ...bearer, start: at, end });
    }
  }
  return found;
}
