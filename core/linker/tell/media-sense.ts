import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';
import { MEDIA_ABROAD, MEDIA_BEHIND } from '../words/company-media-nouns';
import { beforeQuote, phraseBefore, phraseBehind, phrasesBefore, phrasesBehind, withOwner } from '../words/phrases';
import { wordSet } from '../words/word-table';

/** Units of text beside a name. */
const LOOK = 32;

/** What newspapers have. */
const OWNED = phrasesBehind([
  ...wordSet(`article report investigation interview editorial op-ed column columnist reporter journalist correspondent newspaper
  poll podcast analysis readers`),
  ...MEDIA_BEHIND,
]);
const REPORTED = /^ (?:(?:first )?report(?:ed|s) (?:that|on|in)|wrote that|(?:has|have) learn(?:ed|t))\b/iu;
/** What stands before the name of one. */
const KINDS = phrasesBefore([...wordSet('newspaper daily tabloid magazine broadcaster'), 'news site', ...MEDIA_ABROAD]);
const TOLD = /(?:^|[^\p{L}])(?:told|tells) $/iu;
/** Whose report it is, perhaps with others: "according to the Guardian and the [Independent],". */
const CITED =
  /(?:^|[^\p{L}])(?:[Aa]ccording to|cited by|reported by|interview with) (?:the )?(?:\p{Lu}[\p{L}.’' ]*(?:,| and|, and) (?:the )?)*$/u;
const CITED_END = /^(?:[.:;)]|,(?! \p{Lu}\p{L}+ (?:and|or) )| (?:and|on|in|reported)\b)/u;
/** After which the words told begin. */
const WORDS =
  /^(?:[,.:;]|\s?[“"‘]| (?:that|in|on|at|last|this|he|she|it|they|the|there|during|yesterday|previously|earlier|how|why|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/iu;

/** The words that all this begins or ends with; names of a list end with a comma or "and". */
export const MEDIA_CUES: CueWords = {
  cue: Cue.Media,
  before: [...KINDS.words, 'told', 'tells', 'to', 'by', 'with', 'from', 'the', 'and'],
  after: [...OWNED.words, 'first', 'reported', 'reports', 'wrote', 'has', 'have'],
};

/** What newspapers and broadcasters are said to be. */
export const MEDIA =
  /newspaper|news (?:publisher|site|magazine|agency|channel)|broadcaster|magazine|\b(?:weekly|daily|tabloid)\b/i;
/** Names that many newspapers have, "the Times", tell none of them. */
const TELLING = 0.06;
/** Who is told something, or has reporters, is the newspaper and hardly ever the word. */
const TOLD_OF = 0.9;
const QUOTED = 0.98;

/** Who an article thanks at its end is a newspaper, known or not: "With reports from [Reforma] and El Economista". */
const SIGNED = /\bwith (?:reports|files|information) from (?:\p{Lu}[\p{L}.’' ]*(?:, and |, | and ))*$/iu;
/** Towns less known than this have hardly a bureau. */
const HEARD_OF = 0.25;

function isThanked({ from, scanned }: PageMention): boolean {
  const { text } = from.run;
  const at = scanned.start;
  if (unitAt(text, at - 1) !== 0x20) return false;
  const before = textBefore(text, at, 5);
  return /(?:from|,|and) $/.test(before) && SIGNED.test(text.slice(Math.max(0, at - 3 * LOOK), at));
}

const THE = ' the ';
/** Where the words before a name end, an article left out: "told the [Independent]". */
const beforeArticle = (text: string, start: number): number =>
  textBefore(text, start, THE.length).toLowerCase() === THE ? start - THE.length + 1 : start;

/** True where the words beside what stands from `start` to `end` speak of a newspaper or broadcaster. */
export function speaksOfMedia(text: string, start: number, end: number): boolean {
  const after = textAfter(text, end, LOOK);
  const owner = withOwner(text, end);
  if (phraseBehind(text, owner, OWNED) !== '' || REPORTED.test(textAfter(text, owner, LOOK))) return true;
  const told = beforeArticle(text, start);
  if (phraseBefore(text, beforeQuote(text, told), KINDS) !== '') return true;
  if (TOLD.test(textBefore(text, told, LOOK)) && WORDS.test(after)) return true;
  return CITED_END.test(after) && CITED.test(text.slice(Math.max(0, start - 2 * LOOK), start));
}

/** What stands before the name of a newspaper that German has in quotation marks: "dem „[Spiegel]“". */
const NAMED = /(?:^|[^\p{L}])(?:de[mrs]|die|das|laut|im|vom|beim|zum|gegenüber) [„“"»«]$/iu;
const isClosed = (unit: number): boolean =>
  unit === 0x201c || unit === 0x201d || unit === 0x22 || unit === 0xab || unit === 0xbb;

const isQuoted = ({ from, scanned: { bits, start, end } }: PageMention): boolean =>
  (bits & Bit.Quoted) !== 0 &&
  from.lang === 'de' &&
  isClosed(unitAt(from.run.text, end)) &&
  NAMED.test(textBefore(from.run.text, start, LOOK));

const isVillage = ({ entity }: Posting, entities: EntityTable): boolean =>
  entities.kind(entity) === 'place' && entities.popularity(entity) < HEARD_OF;

const isDoubted = ({ entity, prior }: Posting, entities: EntityTable): boolean =>
  prior >= TELLING && prior < TOLD_OF && entities.kind(entity) === 'organisation' && MEDIA.test(entities.line(entity));

/**
 * The meanings of a name where the words beside speak of a newspaper or broadcaster: "a [Guardian] article", "he told
 * the [Independent] that". The word then stands for it as if it had no other meaning.
 */
export function mediaPostings(
  mention: PageMention,
  all: readonly Posting[],
  entities: EntityTable,
): readonly Posting[] {
  const quoted = isQuoted(mention);
  if (!quoted && !(mention.scanned.cues & Cue.Media)) return all;
  let villages = 0;
  let doubted = 0;
  let only: Posting | undefined;
  for (const posting of all) {
    if (isVillage(posting, entities)) villages++;
    else if (isDoubted(posting, entities)) {
      only = posting;
      doubted++;
    }
  }
  const postings = villages > 0 && isThanked(mention) ? withoutVillages(all, entities) : all;
  return doubted === 1 &&
    only &&
    (quoted || speaksOfMedia(mention.from.run.text, mention.scanned.start, mention.scanned.end))
    ? surely(postings, only, quoted ? QUOTED : TOLD_OF)
    : postings;
}

const withoutVillages = (postings: readonly Posting[], entities: EntityTable): readonly Posting[] =>
  postings.filter((posting) => !isVillage(posting, entities));

/** The meanings when one of them is told. */
function surely(postings: readonly Posting[], only: Posting, prior: number): readonly Posting[] {
  const sure = { ...only, prior, flags: only.flags & ~AliasFlag.CommonWord };
  return postings.map((posting) => (posting === only ? sure : posting));
}
