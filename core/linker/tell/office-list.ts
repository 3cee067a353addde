import { AliasFlag, DOUBTFUL, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { DOT, S, SPACE } from '../units/signs';
import { lettersStart } from '../units/word-walk';
import { tableOf } from '../words/word-table';

/** What several who hold one office are called before their surnames, and the word for it among their offices. */
const OFFICES = ['justice', 'senator', 'governor', 'president'];
const TABLE = tableOf([
  [1, ['justices']],
  [2, ['senators', 'sens']],
  [4, ['governors', 'govs']],
  [8, ['presidents']],
]);

/** What stands between two of a list. */
const JOINT = /^(?:, (?:and )?| and )$/;
const LONGEST = 6;

/** Share of the one who holds it: of a surname beside others' nobody else is thought of. */
const TOLD = 0.9;

/** The office that is told before a surname in the plural, '' without: "Justices [Kagan], …". */
function officeBefore({ from, scanned: { start } }: PageMention): string {
  const { text } = from.run;
  if (unitAt(text, start - 1) !== SPACE) return '';
  const end = unitAt(text, start - 2) === DOT ? start - 2 : start - 1;
  if (unitAt(text, end - 1) !== S) return '';
  const bits = TABLE.bitsAt(text, lettersStart(text, end), end);
  return bits === 0 ? '' : (OFFICES[31 - Math.clz32(bits)] as string);
}

/** Offices of a word that are others with this one. */
const LESSER = 'vice';
/** So many times oftener one holder is meant than each other. */
const OFTENER = 3;

/** When a person came to an office of the word, YYYYMMDD, 0 = unknown; undefined of who never held one. */
function heldFrom({ entity }: Posting, office: string, entities: EntityTable): number | undefined {
  const held = entities.titles(entity).find(({ words }) => words.includes(office) && !words.includes(LESSER));
  return held && (held.from ?? 0);
}

/** A meaning that holds the office, and since when. */
interface Holder {
  posting: Posting;
  from: number;
}

/** The people among the meanings who hold an office of the word; the one alone who is meant far oftener. */
function holders({ postings }: PageMention, office: string, entities: EntityTable): readonly Holder[] {
  const found: Holder[] = [];
  for (const posting of postings) {
    if (!(posting.flags & AliasFlag.Short) || entities.kind(posting.entity) !== 'person') continue;
    const from = heldFrom(posting, office, entities);
    if (from !== undefined) found.push({ posting, from });
  }
  const top = Math.max(...found.map(({ posting }) => posting.prior));
  return found.filter(({ posting }) => posting.prior * OFTENER > top);
}

/** "Presidents [Johnson] and Nixon": of several holders he who came to office next to one told beside; the only one if so. */
function holderAmong(found: readonly Holder[], beside: readonly Holder[]): Posting | undefined {
  if (found.length < 2 || beside.length === 0) return found.length === 1 ? found[0]?.posting : undefined;
  const apart = ({ from }: Holder) => Math.min(...beside.map((other) => Math.abs(other.from - from)));
  const [first, second] = found.toSorted((one, other) => apart(one) - apart(other));
  return first && second && apart(first) < apart(second) ? first.posting : undefined;
}

const follows = (one: PageMention, next: PageMention | undefined): next is PageMention => {
  if (next?.from !== one.from) return false;
  const gap = next.scanned.start - one.scanned.end;
  return gap > 0 && gap <= LONGEST && JOINT.test(one.from.run.text.slice(one.scanned.end, next.scanned.start));
};

/** "Justices [Kagan], [Barrett] and [Jackson]", "Sens. [Thune] and [Cruz]": surnames behind an office of several. */
export function settleOfficeLists(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    let mention = mentions[index] as PageMention;
    if (mention.many || mention.from.lang !== 'en') continue;
    const office = officeBefore(mention);
    if (office === '') continue;
    // The office is no part of the name.
    mention.left = CLOSED;
    const listed = [mention];
    for (let next = mentions[index + 1]; follows(mention, next); next = mentions[index + 1]) {
      mention = next;
      listed.push(mention);
      index++;
    }
    settleList(listed, office, entities);
  }
}

/** Leaves of each surname of a list who holds the office. */
function settleList(listed: readonly PageMention[], office: string, entities: EntityTable): void {
  const found = listed.map((mention) => (mention.many ? [] : holders(mention, office, entities)));
  const sure = found.flatMap((each) => (each.length === 1 ? each : []));
  listed.forEach((mention, at) => {
    const one = holderAmong(found[at] as readonly Holder[], sure);
    if (one) mention.postings = [{ ...one, prior: Math.max(TOLD, one.prior), flags: one.flags & ~DOUBTFUL }];
  });
}
