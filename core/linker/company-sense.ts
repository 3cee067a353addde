import { AliasFlag, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { unitAt } from './char-class';
import { hasTicker } from './company-marks';
import { Bit } from './context-bits';
import { Cue, type CueWords } from './cues';
import type { PageMention } from './page-mention';
import { wordEnding } from './word-walk';

/** Units of text beside a name. */
const LOOK = 40;

/** What stands before the name of a company: "shares of", "retailer", "the carmaker". */
const BEFORE =
  /(?:^|[^\p{L}])(?:(?:shares?|stake|stakes|shareholders|investors) (?:of|in)|(?:workers|employees|staff|executives|engineers|managers) (?:of|at)|(?:chief executive|ceo|chairman|chairwoman|co-founder|founder|shareholders) of|retailer|chipmaker|carmaker|automaker|planemaker|drugmaker|airline|insurer|lender|(?:tech|retail|oil|e-commerce|software|chip|energy|banking) giant|parent company|einzelhändler|autobauer|konzern|constructeur|fabricante|aerolínea)$/iu;
/** The words such a phrase ends with: after others nothing more is asked. */
const ENDS = new Set(
  `of in at retailer chipmaker carmaker automaker planemaker drugmaker airline insurer lender giant company einzelhändler autobauer
  konzern constructeur fabricante aerolínea`.split(/\s+/),
);

/** What only companies have. */
const AFTER =
  /^(?:['’]s)? (?:(?:chief executive|shareholders|shares|stock|ceo|cfo|investors|headquarters)\b|(?:shares?|stock) (?:fell|rose|dropped|jumped|slid|climbed|gained|tumbled|surged|plunged|closed))/iu;
/** What workers, shops and the like are of; at the start of a sentence the word before may be a verb. */
const STAFFED =
  /^(?:['’]s)? (?:workers|employees|stores|customers|warehouses?|executives|spokes(?:man|woman|person))\b/iu;

/** After other words, and before other words in small letters, nothing is asked. */
export const COMPANY_CUES: CueWords = {
  cue: Cue.Company,
  before: ENDS,
  after:
    `chief shareholders share shares stock ceo cfo investors headquarters workers employees stores customers warehouse
  warehouses executives spokesman spokeswoman spokesperson`.split(/\s+/),
};

/** How the lines of companies tell what they are. */
export const COMPANY =
  /\b(?:company|retailer|manufacturer|maker|bank|airline|insurer|operator|chain|brand|conglomerate|corporation|carmaker|owner of|utility|producer|refiner|broker|brewer|builder|distributor|asset manager|reinsurer)\b/i;
/** Names that mean a company less often, and companies less known, are not thought of. */
const TELLING = 0.06;
const HEARD_OF = 0.2;
/** What has shares or a chief executive is the company and hardly ever the word. */
const TOLD_OF = 0.9;
const DOUBTFUL = AliasFlag.CommonWord | AliasFlag.CommonName | AliasFlag.Short;

/** A place that a name mostly means has workers and shops too. */
const MOSTLY = 0.5;

/** `staff` = workers, shops and the like tell it as well. */
function speaksOfCompany(mention: PageMention, staff: boolean): boolean {
  const { from, scanned } = mention;
  const { text } = from.run;
  if (mention.firm || hasTicker(text, scanned.end)) return true;
  const after = text.slice(scanned.end, scanned.end + LOOK);
  if (AFTER.test(after) || (staff && !(scanned.bits & Bit.SentenceStart) && STAFFED.test(after))) return true;
  if (unitAt(text, scanned.start - 1) !== 0x20) return false;
  const end = scanned.start - 1;
  if (!ENDS.has(wordEnding(text, end))) return false;
  return BEFORE.test(text.slice(Math.max(0, end - LOOK), end));
}

const isDoubted = ({ entity, flags, prior }: Posting, entities: EntityTable): boolean =>
  ((flags & DOUBTFUL) !== 0 || prior < TOLD_OF) &&
  prior >= TELLING &&
  entities.kind(entity) === 'organisation' &&
  entities.popularity(entity) >= HEARD_OF &&
  COMPANY.test(entities.line(entity));

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
  let only: Posting | undefined;
  let place = false;
  for (const posting of postings) {
    if (posting.prior >= MOSTLY && entities.kind(posting.entity) === 'place') place = true;
    if (!isDoubted(posting, entities)) continue;
    if (only) return postings;
    only = posting;
  }
  return only && speaksOfCompany(mention, !place) ? surely(postings, only, entities) : postings;
}

/** The meanings when one of them is told. */
function surely(postings: readonly Posting[], only: Posting, entities: EntityTable): readonly Posting[] {
  const sure = { ...only, prior: Math.max(TOLD_OF, only.prior), flags: only.flags & ~DOUBTFUL };
  // A place that a name means now and then is not what has shares.
  const stays = ({ entity, prior }: Posting) => entities.kind(entity) !== 'place' || prior >= MOSTLY;
  return postings.flatMap((posting) => {
    if (posting === only) return sure;
    return stays(posting) ? { ...posting, prior: posting.prior * (1 - TOLD_OF) } : [];
  });
}
