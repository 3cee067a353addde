import type { EntityTable } from '../pack/entity-table';
import { Cue, type CueWords } from './cues';
import type { PageMention } from './page-mention';

const KIN =
  `friend brother sister son daughter husband wife cousin boss colleague uncle aunt nephew niece girlfriend boyfriend
  roommate fiancé fiancée co-host dad mom mum grandson granddaughter`.split(/\s+/);

/** What people are to each other, before a name, and "and I" behind it. */
export const KIN_CUES: CueWords = { cue: Cue.Kin, before: KIN, after: ['and'] };

/** Units of text before a name. */
const LOOK = 24;
/** Countries are "our" friends. */
const RELATED =
  /(?:^|[^\p{L}])(?:my|his|her|your) (?:\p{Ll}+ )?(?:friend|brother|sister|son|daughter|husband|wife|cousin|boss|colleague|uncle|aunt|nephew|niece|girlfriend|boyfriend|roommate|fiancée?|co-host|dad|mom|mum|grandson|granddaughter) $/iu;
const AND_ME = / and (?:I|me)(?![\p{L}’'])/uy;

function isKin({ from: { run }, scanned: { start, end } }: PageMention): boolean {
  AND_ME.lastIndex = end;
  return AND_ME.test(run.text) || RELATED.test(run.text.slice(Math.max(0, start - LOOK), start));
}

/**
 * A first name that is a place's too: where the page tells it as a person's, "my friend [Chad]", "[Chad] and I", it is
 * one wherever it stands alone.
 */
export function settleKin(mentions: readonly PageMention[], entities: EntityTable): void {
  let told: Set<number> | undefined;
  for (const mention of mentions) {
    if (!(mention.scanned.cues & Cue.Kin) || mention.many || mention.from.lang !== 'en' || !isKin(mention)) continue;
    told ??= new Set();
    told.add(mention.scanned.alias);
  }
  if (!told) return;
  for (const mention of mentions) {
    if (!told.has(mention.scanned.alias)) continue;
    mention.postings = mention.postings.filter(({ entity }) => entities.kind(entity) !== 'place');
    mention.metonym = undefined;
  }
}
