import type { Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Cue, type CueWords } from './cues';
import type { PageMention } from './page-mention';

/** Units of text beside a name. */
const LOOK = 24;

const ELDER = /(?:^|[^\p{L}])(?:elder|older) $/iu;
const YOUNGER = /(?:^|[^\p{L}])(?:younger) $/iu;
const FIRST = /(?:^|[^\p{L}])(?:first) $/iu;
const SECOND = /(?:^|[^\p{L}])(?:second) $/iu;
export const ORDER_CUES: CueWords = { cue: Cue.Order, before: ['elder', 'older', 'younger', 'first', 'second'] };
/** What the head of a government has; "the first Bush I met" is anybody. */
const RULE = /^(?:['’]s)? (?:administration|presidency|government|cabinet|white house|era|years)\b/iu;

/** Offices that a family may hold twice. */
const OFFICES = ['president', 'prime', 'king', 'leader', 'emir', 'sultan'] as const;

/** Where the words beside put the bearer among those of his name: 1 the first, -1 the last, 0 nowhere. */
function orderTold({ from, scanned }: PageMention): number {
  const { text } = from.run;
  const before = text.slice(Math.max(0, scanned.start - LOOK), scanned.start);
  if (ELDER.test(before)) return 1;
  if (YOUNGER.test(before)) return -1;
  if (!RULE.test(text.slice(scanned.end, scanned.end + LOOK))) return 0;
  return FIRST.test(before) ? 1 : SECOND.test(before) ? -1 : 0;
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
      if (posting === told.posting) return { ...posting, prior: Math.min(0.95, prior) };
      return entities.kind(posting.entity) === 'person' ? [] : posting;
    });
  }
  return postings;
}
