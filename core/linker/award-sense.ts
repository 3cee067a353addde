import { AliasFlag, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Cue, type CueWords } from './cues';
import type { PageMention } from './page-mention';
import { wordSet } from './words/word-table';

/** Units of text beside a name. */
const LOOK = 40;

/** What only prizes have: "[Oscar] nominee". */
const HAVE =
  wordSet(`nominee nominees nomination nominations nominated winner winners winning win wins nod nods buzz race season
  ceremony laureate laureates contender contenders hopeful hopefuls voters campaign statuette statuettes`);
const AFTER =
  /^(?:-(?:winning|winners?|nominated|nominees?|worthy|tipped)| (?:nominees?|nominations?|nominated|winners?|winning|wins?|nods?|buzz|race|season|ceremony|laureates?|contenders?|hopefuls?|voters|campaign|statuettes?)(?!\p{L})| for (?:best|her|his|their) )/u;
/** "won an [Oscar]", "her second [Emmy]". */
const COUNTED = wordSet('an first second third fourth two three four five');
const WINS = wordSet('won wins win winning earned earning scooped bagged landed');
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${[...COUNTED, ...WINS].join('|')}) $`, 'iu');

export const AWARD_CUES: CueWords = {
  cue: Cue.Award,
  before: [...COUNTED, ...WINS],
  after: [...HAVE, 'for'],
};

/** How the lines of prizes tell what they are. */
const AWARD = /\b(?:prizes?|awards?)\b/i;
const DOUBTFUL = AliasFlag.CommonName | AliasFlag.CommonWord | AliasFlag.Short;
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
  return AFTER.test(text.slice(end, end + LOOK)) || BEFORE.test(text.slice(Math.max(0, start - LOOK), start));
}
