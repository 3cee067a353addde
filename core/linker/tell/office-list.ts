import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { unitAt } from '../scan/char-class';
import { DOT, SPACE } from '../scan/signs';
import { lettersStart } from '../scan/word-walk';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { tableOf } from '../words/word-table';

const S = 0x73;

/** What several who hold one office are called before their surnames, and the word for it among their offices. */
const OFFICES = ['justice', 'senator', 'governor'];
const TABLE = tableOf([
  [1, ['justices']],
  [2, ['senators', 'sens']],
  [4, ['governors', 'govs']],
]);

/** What stands between two of a list. */
const JOINT = /^(?:, (?:and )?| and )$/;
const LONGEST = 6;

/** Such a name is a word or others' too. */
const DOUBTED = AliasFlag.CommonWord | AliasFlag.CommonName | AliasFlag.Short;
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

/** The only person among the meanings who holds an office of the word. */
function holder({ postings }: PageMention, office: string, entities: EntityTable): Posting | undefined {
  let only: Posting | undefined;
  for (const posting of postings) {
    if (!(posting.flags & AliasFlag.Short) || entities.kind(posting.entity) !== 'person') continue;
    if (!entities.titles(posting.entity).some(({ words }) => words.includes(office))) continue;
    if (only) return undefined;
    only = posting;
  }
  return only;
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
    for (;;) {
      const one = mention.many ? undefined : holder(mention, office, entities);
      if (one) mention.postings = [{ ...one, prior: Math.max(TOLD, one.prior), flags: one.flags & ~DOUBTED }];
      const next = mentions[index + 1];
      if (!follows(mention, next)) break;
      mention = next;
      index++;
    }
  }
}
