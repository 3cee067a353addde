import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { lettersStart } from '../units/word-walk';
import { wordSet } from '../words/word-table';

/** What stands before the names of ships. */
const PREFIXES = wordSet('HMS HMAS HMCS HMNZS USS USNS USCGC RMS SS MV');
const LONGEST = 5;

/** The word in capitals that ends before `start`, as far as it is one of these. */
function hasPrefix(text: string, start: number): boolean {
  if (unitAt(text, start - 1) !== SPACE) return false;
  const from = lettersStart(text, start - 1);
  return start - 1 - from <= LONGEST && PREFIXES.has(text.slice(from, start - 1));
}

/** "in [Sheffield]", "[Sheffield], Yorkshire": the place all the same. */
const PLACED = Bit.Placing | Bit.PlaceNoun | Bit.CommaName | Bit.Division | Bit.OfficeOf;
/** "named after [Arizona]", "the people of [Oklahoma]", "[Sheffield], in Yorkshire" */
const NAMED = /(?:after|for|honou?r of|people of|state of|in honou?r of|visit to|than) (?:the )?$/u;
const LOOK = 16;
const LIES = /^, (?:in|near|on|an?|the)(?!\p{L})/u;

const isPlace = ({ scanned, from: { run } }: PageMention): boolean =>
  (scanned.bits & PLACED) !== 0 ||
  NAMED.test(textBefore(run.text, scanned.start, LOOK)) ||
  LIES.test(textAfter(run.text, scanned.end, LOOK));

/** "HMS Grimsby … [Grimsby] was sunk": behind a ship's name the bare word is the ship and no place. */
export function settleShips(mentions: readonly PageMention[], entities: EntityTable): void {
  let ships: Set<string> | undefined;
  for (const mention of mentions) {
    const { text, from, scanned, postings } = mention;
    const { run } = from;
    if (hasPrefix(run.text, scanned.start)) {
      ships ??= new Set();
      ships.add(text);
    } else if (ships?.has(text) && postings.length > 0 && !isPlace(mention))
      mention.postings = postings.filter(({ entity }) => entities.kind(entity) !== 'place');
  }
}
