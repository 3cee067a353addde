import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';

/** Languages that make short names of a name's characters. */
const OF_CHARACTERS: ReadonlySet<string> = new Set(['zh', 'ja']);
const OPENS = new Set([0x28, 0xff08]);
const CLOSES = new Set([0x29, 0xff09]);
/** Share of what is told so. */
const TOLD = 0.95;
/** Share from which the long name is taken for known. */
const SURE = 0.6;

/** True when the characters of `short` stand in `long` in their order: 自民黨 in 自由民主黨. */
function isTakenFrom(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return short.length < long.length;
}

/** The body that a page says a short name in brackets stands for, "自由民主黨([自民黨])"; undefined for none. */
function toldBefore(mention: PageMention, before: PageMention | undefined, entities: EntityTable): Posting | undefined {
  const { from, text, scanned } = mention;
  if (before?.from !== from || before.scanned.end !== scanned.start - 1) return undefined;
  if (!OPENS.has(unitAt(from.run.text, scanned.start - 1)) || !CLOSES.has(unitAt(from.run.text, scanned.end)))
    return undefined;
  const [long] = before.postings;
  if (!long || long.prior < SURE || entities.kind(long.entity) !== 'organisation') return undefined;
  return isTakenFrom(text, before.text) ? long : undefined;
}

/** Gives short names the meaning that the page tells of them, where they are known for others alone. */
export function settleShortened(mentions: readonly PageMention[], entities: EntityTable): void {
  let told: Map<number, Posting> | undefined;
  for (let index = 1; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    if (!OF_CHARACTERS.has(mention.from.lang) || mention.postings.length === 0) continue;
    const long = toldBefore(mention, mentions[index - 1], entities);
    if (long === undefined || mention.postings.some(({ entity }) => entity === long.entity)) continue;
    told ??= new Map();
    told.set(mention.scanned.alias, long);
  }
  if (!told) return;
  for (const mention of mentions) {
    const long = told.get(mention.scanned.alias);
    if (long) mention.postings = [{ entity: long.entity, flags: 0, prior: TOLD }];
  }
}
