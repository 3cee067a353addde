import type { Lexicon, Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';

const INDEX = 'Index of ';
const SURE = 0.93;
const LOOK = 24;
const FIRMS = ['& Company', 'and Company', 'Company'];

/** Who is asked by a firm, or owned: "economists polled by [Dow Jones]". */
const BEFORE =
  /(?<!\p{L})(?:(?:polled|surveyed|published|owned|compiled|employed|reported|conducted|quoted|cited) by|owns?|acquired|bought|told|parent of|publisher of) $/u;
/** "[Dow Jones] CEO Almar Latour", "a [Dow Jones] reporter" */
const BEHIND =
  /^(?:['’]s)? (?:CEO|[Cc]hief [Ee]xecutive|[Rr]eporters?|[Jj]ournalists?|[Ee]ditors?|Newswires?|[Pp]ublisher|[Ss]urvey|[Pp]oll|spokes(?:man|woman|person)|columnists?|employees)(?!\p{L})/u;

/** The meanings where the firm is told that an index of shares is called after: the firm, or none. */
export function firmPostings(
  { text, many, scanned: { start, end }, from: { run, lang } }: PageMention,
  postings: readonly Posting[],
  lexicon: Lexicon,
  entities: EntityTable,
): readonly Posting[] {
  const [first] = postings;
  if (lang !== 'en' || !many || !first || entities.kind(first.entity) !== 'organisation') return postings;
  if (!entities.line(first.entity).startsWith(INDEX)) return postings;
  if (!BEFORE.test(textBefore(run.text, start, LOOK)) && !BEHIND.test(textAfter(run.text, end, LOOK))) return postings;
  const [firm] = FIRMS.flatMap((form) => wholeNames(`${text} ${form}`, lang, lexicon));
  const meant = firm && lexicon.postings(firm.alias)[0];
  return meant ? [{ ...meant, prior: SURE }] : postings.filter((posting) => posting !== first);
}
