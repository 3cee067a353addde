import type { EntityTable } from '../../pack/entity-table';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { textBefore } from '../units/text-beside';
import { phrasesBefore } from '../words/phrases';
import { RELATIVES } from '../words/relatives';
import { wordSet } from '../words/word-table';

/** What people are to each other, who call each other by first names. */
const KIN: ReadonlySet<string> = new Set([
  ...RELATIVES,
  ...wordSet('friend boss colleague girlfriend boyfriend roommate fiancé fiancée co-host dad mom mum'),
]);

/** The words of {@link KIN} before a name, and "and I" behind it. */
export const KIN_CUES: CueWords = { cue: Cue.Kin, before: phrasesBefore(KIN).words, after: ['and'] };

/** Units of text before a name. */
const LOOK = 24;
/** Countries are "our" friends. */
const RELATED = /(?:^|[^\p{L}])(?:my|his|her|your) (?:\p{Ll}+ )?([\p{L}-]+) $/iu;
const AND_ME = / and (?:I|me)(?![\p{L}’'])/uy;

function isKin({ from: { run }, scanned: { start, end } }: PageMention): boolean {
  AND_ME.lastIndex = end;
  if (AND_ME.test(run.text)) return true;
  const related = RELATED.exec(textBefore(run.text, start, LOOK))?.[1];
  return related !== undefined && KIN.has(related.toLowerCase());
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
