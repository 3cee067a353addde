import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';
import { wordEnding } from '../units/word-walk';
import { SUREST } from './surest';

/** Units of text behind a name. */
const LOOK = 24;

/** Where the word before a name puts its bearer among those of the name: 1 the first, -1 the last. */
const BY_AGE: ReadonlyMap<string, number> = new Map([
  ['elder', 1],
  ['older', 1],
  ['younger', -1],
]);
/** The same, where {@link RULE} follows. */
const BY_RULE: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', -1],
]);
export const ORDER_CUES: CueWords = { cue: Cue.Order, before: [...BY_AGE.keys(), ...BY_RULE.keys()] };
/** What the head of a government has; "the first Bush I met" is anybody. */
const RULE = /^(?:['’]s)? (?:administration|presidency|government|cabinet|white house|era|years)\b/iu;

/** Offices that a family may hold twice. */
const OFFICES = ['president', 'prime', 'king', 'leader', 'emir', 'sultan'] as const;

/** Where the words beside put the bearer among those of his name: 1 the first, -1 the last, 0 nowhere. */
function orderTold({ from, scanned }: PageMention): number {
  const { text } = from.run;
  const word = wordEnding(text, scanned.start - 1);
  const order = BY_AGE.get(word);
  if (order !== undefined) return order;
  return RULE.test(textAfter(text, scanned.end, LOOK)) ? (BY_RULE.get(word) ?? 0) : 0;
}

/** The day a person took such an office first, YYYYMMDD; 0 when never or unknown. */
function tookOffice(entity: number, office: string, entities: EntityTable): number {
  const days = entities
    .titles(entity)
    .filter(({ words }) => words.includes(office) && !words.includes('vice'))
    .map(({ from }) => from ?? 0)
    .filter((day) => day > 0);
  return days.length > 0 ? Math.min(...days) : 0;
}

/**
 * The meanings of a surname where the words beside tell the elder or the younger of two who held one office: "the first
 * [Bush] administration", "the elder [Assad]". Of one holder only, "the first Trump administration" tells his term.
 */
export function elderPostings(
  mention: PageMention,
  postings: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  if (!(mention.scanned.cues & Cue.Order) || mention.many || postings.length < 2) return postings;
  const order = orderTold(mention);
  return order === 0 ? postings : holdersFirst(postings, order, entities);
}

/** Of the meanings that held one office the first in time, or with `order` -1 the last, and what is no person. */
function holdersFirst(postings: readonly Posting[], order: number, entities: EntityTable): readonly Posting[] {
  const people = postings.filter(({ entity }) => entities.kind(entity) === 'person');
  for (const office of OFFICES) {
    const holders = people
      .map((posting) => ({ posting, day: tookOffice(posting.entity, office, entities) }))
      .filter(({ day }) => day > 0)
      .sort((a, b) => (a.day - b.day) * order);
    const [told] = holders;
    if (!told || holders.length < 2) continue;
    const prior = people.reduce((sum, posting) => sum + posting.prior, 0);
    return postings.flatMap((posting) => {
      if (posting === told.posting) return { ...posting, prior: Math.min(SUREST, prior) };
      return entities.kind(posting.entity) === 'person' ? [] : posting;
    });
  }
  return postings;
}
