import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';
import { regionAt } from '../words/regions';
import { SUREST } from './surest';

/** What stands between a lawmaker and his state: "Kennedy of Louisiana", "Kennedy (R-La.)", "Kennedy, D-Mass.". */
const JOINT = /^(?: of | from |,? ?\(?[DRI]-|, Republican of |, Democrat of )(?=\p{Lu})/u;
const LOOK = 40;

/** The letters are those of parties. */
export const ORIGIN_CUES: CueWords = { cue: Cue.Origin, after: ['of', 'from', 'd', 'r', 'i'] };

/** The state told after a person's name, in lower case; '' when none is. */
function stateAfter({ from, scanned }: PageMention): string {
  const { text } = from.run;
  const joint = JOINT.exec(textAfter(text, scanned.end, LOOK))?.[0];
  return joint === undefined ? '' : (regionAt(text, scanned.end + joint.length)?.name ?? '');
}

/** True when an office of the person has the state in its name: "US senator from Louisiana". */
const servesFor = (entity: number, state: string, entities: EntityTable): boolean =>
  entities.titles(entity).some(({ words }) => state.split(' ').every((word) => words.includes(word)));

/** Of several people of one name those stay who hold an office of the state told after it, if one does. */
export function originPostings(
  mention: PageMention,
  postings: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  if (!(mention.scanned.cues & Cue.Origin) || postings.length < 2) return postings;
  if (postings.every(({ entity }) => entities.kind(entity) !== 'person')) return postings;
  const state = stateAfter(mention);
  if (state === '') return postings;
  const fits = ({ entity }: Posting) => entities.kind(entity) !== 'person' || servesFor(entity, state, entities);
  const left = postings.filter(fits);
  if (!left.some(({ entity }) => entities.kind(entity) === 'person')) return postings;
  const share = postings.reduce((sum, { prior }) => sum + prior, 0) / left.reduce((sum, { prior }) => sum + prior, 0);
  return left.map((posting) => ({ ...posting, prior: Math.min(SUREST, posting.prior * share) }));
}
