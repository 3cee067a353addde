import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { gameOf } from './sport-lines';

/** Countries whose clubs go by one word in their own language. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['es', ['ES']],
  ['pt', ['PT', 'BR']],
  ['it', ['IT']],
  ['fr', ['FR']],
  ['tr', ['TR']],
]);
/** Share of such a club on a page about football, and the least that its name means it anywhere. */
const SURE = 0.9;
const HEARD_OF = 0.15;
/** "Sporting de Braga", "Sporting Clube", "Sporting News": what the word begins is another's name. */
const GOES_ON = /^ (?:d[eo] )?\p{Lu}/u;
const LONGEST = 6;

/** "goleadas ante PSG y [Atlético]", "empate do [Sporting]": on a page about football readers at home have one club by such a word. */
export function settleClubs(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { many, postings, left, right, from, scanned } = mention;
    if (many || postings.length === 0 || left !== CLOSED) continue;
    const homes = HOMES.get(from.lang);
    if (homes === undefined) continue;
    let only: Posting | undefined;
    let clubs = 0;
    for (const posting of postings) {
      if (posting.prior < HEARD_OF || entities.kind(posting.entity) !== 'organisation') continue;
      if (gameOf(entities.line(posting.entity)) !== 'football' || !homes.includes(entities.country(posting.entity)))
        continue;
      only = posting;
      clubs++;
    }
    if (only === undefined || clubs !== 1 || only.prior >= SURE) continue;
    const own = only;
    if (right !== CLOSED || GOES_ON.test(from.run.text.slice(scanned.end, scanned.end + LONGEST)))
      mention.postings = postings.filter((posting) => posting !== own);
    else mention.postings = postings.map((posting) => (posting === own ? { ...own, prior: SURE } : posting));
  }
}
