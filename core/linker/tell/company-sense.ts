import { DOUBTFUL, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { hasTicker } from '../scan/company-marks';
import { Bit } from '../scan/context-bits';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { textAfter, textBefore } from '../units/text-beside';
import { wordEnding } from '../units/word-walk';
import { COMPANIES_ABROAD, COMPANIES_BEHIND } from '../words/company-media-nouns';
import { beforeQuote, phraseBefore, phraseBehind, phrasesBefore, phrasesBehind, withOwner } from '../words/phrases';
import { wordSet } from '../words/word-table';
import { ACTS, actsAsCompany, COMPANY_NOUNS } from './company-acts';

/** Units of text beside a name. */
const LOOK = 40;

/** What a company is called before its name: "the carmaker". */
const KINDS = phrasesBefore([...COMPANY_NOUNS, ...wordSet('subsidiary rival'), ...COMPANIES_ABROAD]);
/** What else stands before it: "shares of", "tech giant". */
const BEFORE =
  /(?:^|[^\p{L}])(?:(?:shares?|stake|stakes|shareholders|investors) (?:of|in)|(?:workers|employees|staff|executives|engineers|managers) (?:of|at)|(?:chief executive|ceo|chairman|chairwoman|co-founder|founder|shareholders|owner|parent|subsidiary|division|takeover|acquisition) of|(?:tech|retail|oil|e-commerce|software|chip|energy|banking) giant|(?:posts?|posted|posting|wrote|shared|published|messages?|statement|videos?|account|channels?) (?:\p{Ll}+ ){0,3}on) $/iu;
/** The words such a phrase ends with: after others nothing more is asked. */
const ENDS = wordSet('of in at on giant');

/** What only companies have. */
const OWNED = phrasesBehind([
  'chief executive',
  ...wordSet('shareholders shares stock ceo cfo investors headquarters'),
  ...COMPANIES_BEHIND,
]);
const SHARE = /^ share (?:fell|rose|dropped|jumped|slid|climbed|gained|tumbled|surged|plunged|closed)/iu;
/** What workers, shops and the like are of; at the start of a sentence the word before may be a verb. */
const STAFF = phrasesBehind(
  wordSet('workers employees stores customers warehouse warehouses executives spokesman spokeswoman spokesperson'),
);

/** What only airlines have. */
const FLOWN = phrasesBehind(['cabin crew', ...wordSet('flight flights pilots passengers airlines')]);

/** After other words, and before other words in small letters, nothing is asked. */
export const COMPANY_CUES: CueWords = {
  cue: Cue.Company,
  before: [...KINDS.words, ...ENDS],
  after: [...OWNED.words, ...STAFF.words, ...FLOWN.words, ...ACTS, 'share'],
};

/** How the lines of companies tell what they are. */
export const COMPANY =
  /\b(?:company|retailer|manufacturer|maker|bank|airline|insurer|operator|chain|brand|conglomerate|corporation|carmaker|owner of|utility|producer|refiner|broker|brewer|builder|distributor|asset manager|reinsurer|messaging app|social network|(?:banking|insurance|luxury|energy|media|industrial|aerospace|retail|steel|food|fashion|telecoms?) group)\b/i;
/** How those of airlines do. */
export const AIRLINE = /\bairline\b/i;
/** Names that mean a company less often, and companies less known, are not thought of. */
const TELLING = 0.06;
const HEARD_OF = 0.2;
/** What has shares or a chief executive is the company and hardly ever the word. */
const TOLD_OF = 0.9;

/** A place that a name mostly means has workers and shops too. */
const MOSTLY = 0.5;
/** Others, of whom much is said as of companies, are thought of when the name means them this often beside the company. */
const PERHAPS = 0.5;

/** `staff` = workers, shops and the like tell it as well; `plans` = what it plans to do, too; `flies` = so do flights. */
function speaksOfCompany(mention: PageMention, staff: boolean, plans: boolean, flies: boolean): boolean {
  const { from, scanned } = mention;
  const { text } = from.run;
  if (mention.firm || hasTicker(text, scanned.end)) return true;
  const owner = withOwner(text, scanned.end);
  if (phraseBehind(text, owner, OWNED) !== '' || SHARE.test(textAfter(text, owner, LOOK))) return true;
  if (flies && phraseBehind(text, owner, FLOWN) !== '') return true;
  if (staff && !(scanned.bits & Bit.SentenceStart) && phraseBehind(text, owner, STAFF) !== '') return true;
  if (staff && owner === scanned.end && actsAsCompany(text, owner, plans)) return true;
  const { start } = scanned;
  if (phraseBefore(text, beforeQuote(text, start), KINDS) !== '') return true;
  return ENDS.has(wordEnding(text, start - 1)) && BEFORE.test(textBefore(text, start, LOOK));
}

/** True of a company that the word hardly means by itself. */
const isDoubted = ({ entity, flags, prior }: Posting, entities: EntityTable): boolean =>
  ((flags & DOUBTFUL) !== 0 || prior < TOLD_OF) &&
  prior >= TELLING &&
  entities.kind(entity) === 'organisation' &&
  entities.popularity(entity) >= HEARD_OF &&
  COMPANY.test(entities.line(entity));

/** The one company among the meanings that the word hardly means by itself; undefined for none and several. */
export function onlyDoubted(postings: readonly Posting[], entities: EntityTable): Posting | undefined {
  let only: Posting | undefined;
  for (const posting of postings) {
    if (!isDoubted(posting, entities)) continue;
    if (only) return undefined;
    only = posting;
  }
  return only;
}

/** A name that means a body this often, and is neither a word nor a name of people, is sure. */
const SURE = 0.6;

/** The body that a name surely means, whose line tells it so: a company, an airline. */
export function sureBody([first]: readonly Posting[], lines: RegExp, entities: EntityTable): Posting | undefined {
  if (!first || first.prior < SURE || first.flags & DOUBTFUL) return undefined;
  return entities.kind(first.entity) === 'organisation' && lines.test(entities.line(first.entity)) ? first : undefined;
}

/** A place or person that a name means often has it among companies too. */
export const isMostlyOther = (postings: readonly Posting[], entities: EntityTable): boolean =>
  postings.some(({ entity, prior }) => prior >= MOSTLY && entities.kind(entity) !== 'organisation');

/**
 * The meanings of a name where the words beside speak of a company: "shares of [Target]", "the retailer [Gap]",
 * "[Visa]’s chief executive". The word then stands for it as if it had no other meaning.
 */
export function companyPostings(
  mention: PageMention,
  postings: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  if (!(mention.scanned.cues & Cue.Company) && !mention.firm) return postings;
  const only = onlyDoubted(postings, entities);
  if (!only) return postings;
  let place = false;
  let others = 0;
  for (const { entity, prior } of postings) {
    const kind = entities.kind(entity);
    if (prior >= MOSTLY && kind === 'place') place = true;
    if (kind !== 'organisation') others = Math.max(others, prior);
  }
  const flies = AIRLINE.test(entities.line(only.entity));
  const told = speaksOfCompany(mention, !place, others < PERHAPS * only.prior, flies);
  return told ? surely(postings, only, entities) : postings;
}

/** The meanings when one of them is told. */
export function surely(postings: readonly Posting[], only: Posting, entities: EntityTable): readonly Posting[] {
  const sure = { ...only, prior: Math.max(TOLD_OF, only.prior), flags: only.flags & ~DOUBTFUL };
  // A place that a name means now and then is not what has shares.
  const stays = ({ entity, prior }: Posting) => entities.kind(entity) !== 'place' || prior >= MOSTLY;
  return postings.flatMap((posting) => {
    if (posting === only) return sure;
    return stays(posting) ? { ...posting, prior: posting.prior * (1 - TOLD_OF) } : [];
  });
}
