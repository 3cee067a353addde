import { DOUBTFUL, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { wordEnding, wordStarting } from '../units/word-walk';
import { wordSet } from '../words/word-table';

/** What only prizes have: "[Oscar] nominee". */
const HAVE =
  wordSet(`nominee nominees nomination nominations nominated winner winners winning win wins nod nods buzz race season
  ceremony laureate laureates contender contenders hopeful hopefuls voters campaign statuette statuettes`);
/** "[Oscar] for best director", "for her part" */
const FOR = wordSet('best her his their');
/** "an [Oscar]", "her second [Emmy]", "won [Oscars]" */
const BEFORE = wordSet(
  `an first second third fourth two three four five won wins win winning earned earning scooped bagged landed`,
);

export const AWARD_CUES: CueWords = {
  cue: Cue.Award,
  before: [...BEFORE],
  after: [...HAVE, 'for'],
};

/** How the lines of prizes tell what they are. */
const AWARD = /\b(?:prizes?|awards?)\b/i;
/** What is won or has nominees is the prize and hardly ever a man of the name. */
const TOLD_OF = 0.95;

/** The meanings of a name where the words beside speak of a prize: "an [Oscar]", "[Emmy]-winning", "[Tony] nominee". */
export function awardPostings(
  mention: PageMention,
  postings: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  if (!(mention.scanned.cues & Cue.Award)) return postings;
  const prize = postings.find(
    ({ entity, flags }) =>
      (flags & DOUBTFUL) !== 0 && entities.kind(entity) !== 'person' && AWARD.test(entities.line(entity)),
  );
  if (!prize || !speaksOfAward(mention)) return postings;
  const sure = { ...prize, prior: TOLD_OF, flags: prize.flags & ~DOUBTFUL };
  return postings.map((posting) => (posting === prize ? sure : posting));
}

function speaksOfAward({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  if (unitAt(text, start - 1) === SPACE && BEFORE.has(wordEnding(text, start - 1))) return true;
  const joint = unitAt(text, end);
  if (joint !== SPACE && joint !== HYPHEN) return false;
  const word = wordStarting(text, end + 1);
  return HAVE.has(word) || (word === 'for' && FOR.has(wordStarting(text, end + 5)));
}
