import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { lettersStart } from '../units/word-walk';
import { wordSet } from '../words/word-table';

/** Titles that stand before the name at once … */
const AT_ONCE = wordSet('viscount viscountess baron lord');
/** … and with "of" between. */
const WITH_OF = wordSet('duke duchess earl countess marquess marquis marchioness');
const OF = 'of';
/** The same within a known name: "[Earl of Leicester]". */
const WHOLE = /^(?:Duke|Duchess|Earl|Countess|Marquess|Marquis) of (\p{L}+)$/u;

/** Called so are royals of today, whose pages speak of the place too, and a palace. */
const ROYAL = wordSet('sussex cambridge edinburgh york cornwall kent gloucester wessex rothesay westminster');

/** What is told of places. */
const PLACED = Bit.Placing | Bit.PlaceNoun | Bit.Division | Bit.CommaName | Bit.OfficeOf | Bit.Article;

/** "Viscount [Melbourne]", "the Earl of [Essex]" */
function isTitled({ from: { run }, scanned: { start } }: PageMention): boolean {
  const { text } = run;
  const end = start - 1;
  if (unitAt(text, end) !== SPACE) return false;
  const from = lettersStart(text, end);
  const word = text.slice(from, end).toLowerCase();
  if (word !== OF) return AT_ONCE.has(word);
  return WITH_OF.has(text.slice(lettersStart(text, from - 1), from - 1).toLowerCase());
}

/** The names that peers of the page bear and no place does: what is told as a place, or named before, is one. */
function peersHere(mentions: readonly PageMention[]): Set<string> {
  const peers = new Set<string>();
  const places = new Set<string>();
  for (const mention of mentions) {
    const { text, many, scanned } = mention;
    const name = many ? WHOLE.exec(text)?.[1] : isTitled(mention) ? text : undefined;
    if (name !== undefined) {
      if (!places.has(name) && !ROYAL.has(name.toLowerCase())) peers.add(name);
    } else if (!many && (scanned.bits & PLACED || !peers.has(text))) {
      places.add(text);
      peers.delete(text);
    }
  }
  return peers;
}

/** "Lord Melbourne was prime minister. [Melbourne] resigned": of the names of peers only persons are meant. */
export function settlePeers(mentions: readonly PageMention[], entities: EntityTable): void {
  if (mentions[0]?.from.lang !== 'en') return;
  const peers = peersHere(mentions);
  if (peers.size === 0) return;
  for (const mention of mentions) {
    if (mention.postings.length === 0 || !peers.has(mention.text)) continue;
    mention.postings = mention.postings.filter(({ entity }) => entities.kind(entity) === 'person');
    mention.metonym = undefined;
  }
}
