import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { CLOSING } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { surely } from './company-sense';
import { SUREST } from './surest';

/** What follows a name that no noun follows: "the Amazon burned", "in the Amazon, where". */
const ALONE =
  /^(?:['’]s\b|[,.;:!?)]|\s?[—–]|\s*$|\s(?:and|or|but|nor|is|was|are|were|has|had|have|will|would|could|can|may|might|should|in|on|at|for|from|to|by|with|of|as|that|which|who|where|when|while|since|after|before|near|into|through|over|under|between|because|if|than|then|there|during|until|alone|itself|today|\p{L}+ed)\b)/u;
/** A place that the name means less often than this is not thought of. */
const THOUGHT_OF = 0.1;
export const ARTICLE_CUES: CueWords = { cue: Cue.Article, before: ['the'] };
const NAMED_WEAKLY = AliasFlag.Short | AliasFlag.Acronym;
/** Agencies that are never written with an article: "the [AFP]" are police or an army. */
const BARE = new Set(['AFP', 'EFE', 'PTI']);
const AGENCY = /\bnews agency\b/i;
/** "Peshawar, Nov 3 ([PTI])": whose report a dateline tells. */
const DATED = /\d \($/;
const AT_NEWS = /^ (?:news|agency|wire|report|journalist|photograph|correspondent|fact)/;

/**
 * The meanings of a name that a place and a firm share, where an article stands before it and no noun behind: a firm has
 * no article, "the [Amazon]" is the river's land, "the Amazon founder" the company's.
 */
export function articlePostings(
  mention: PageMention,
  postings: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  if (postings.length > 1 && BARE.has(mention.text) && signsReport(mention)) return agencyFirst(postings, entities);
  if (!(mention.scanned.cues & Cue.Article) || mention.many || postings.length < 2 || mention.from.lang !== 'en')
    return postings;
  const { text } = mention.from.run;
  const { end } = mention.scanned;
  if (BARE.has(mention.text) && !AT_NEWS.test(textAfter(text, end, 24)))
    return postings.filter(({ entity }) => !AGENCY.test(entities.line(entity)));
  return ALONE.test(textAfter(text, end, 24)) ? withoutFirms(postings, entities) : postings;
}

const signsReport = ({ from: { run }, scanned: { start, end } }: PageMention): boolean =>
  unitAt(run.text, end) === CLOSING && DATED.test(textBefore(run.text, start, 3));

/** The agency before the other meanings, if there is one among them. */
function agencyFirst(postings: readonly Posting[], entities: EntityTable): readonly Posting[] {
  const agency = postings.find(({ entity }) => AGENCY.test(entities.line(entity)));
  return agency ? surely(postings, agency, entities) : postings;
}

/** The meanings without the firms, if there is a place among them. */
function withoutFirms(postings: readonly Posting[], entities: EntityTable): readonly Posting[] {
  const isPlace = ({ entity, prior }: Posting) => entities.kind(entity) === 'place' && prior >= THOUGHT_OF;
  const isFirm = ({ entity, flags }: Posting) => entities.kind(entity) === 'organisation' && !(flags & NAMED_WEAKLY);
  if (!postings.some(isPlace) || !postings.some(isFirm)) return postings;
  // What the firms' share was goes to the others in proportion.
  const left = postings.filter((posting) => !isFirm(posting));
  const gone = postings.reduce((sum, posting) => sum + (isFirm(posting) ? posting.prior : 0), 0);
  return left.map((posting) => ({ ...posting, prior: Math.min(SUREST, posting.prior / Math.max(0.01, 1 - gone)) }));
}
