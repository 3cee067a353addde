import { AliasFlag } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageEvidence } from '../gather/page-evidence';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';

/** Bodies better known than this have an article now and then: "a NATO without America". */
const WORLD_KNOWN = 0.6;
const LONGEST = 5;

const ONE = /(?:^|[^\p{L}])[Aa]n? $/u;
/** What follows a noun that no other noun follows; "an NDA ally" is of the alliance. */
const ALONE =
  /^(?:$|[.,;:!?)”"]|s\b| (?:before|after|with|without|that|which|when|while|if|in|on|for|to|from|and|or|but|is|was|are|were|has|had|as|at|by|because|since|until|barring|covering|signed)(?![\p{L}]))/u;

/** "signed an [NDA] before", where the letters are a common noun. */
function isCounted({ from, scanned: { start, end } }: PageMention): boolean {
  const { text } = from.run;
  const before = unitAt(text, start - 2) | 0x20;
  if (unitAt(text, start - 1) !== 0x20 || (before !== 0x61 && before !== 0x6e)) return false;
  return ONE.test(textBefore(text, start, 4)) && ALONE.test(textAfter(text, end, 12));
}

/**
 * Letters that a page uses as a noun of which there are many ("an NDA", "an SBU") name no body on it, if the page tells
 * nothing else of the body or of its country.
 */
export function settleCountNouns(
  mentions: readonly PageMention[],
  evidence: PageEvidence,
  entities: EntityTable,
): void {
  let counted: Set<number> | undefined;
  for (const mention of mentions) {
    const { bits, alias } = mention.scanned;
    if (!(bits & Bit.Upper) || mention.text.length > LONGEST || mention.from.lang !== 'en') continue;
    if (!mention.postings.some(({ flags }) => flags & AliasFlag.Acronym) || !isCounted(mention)) continue;
    counted ??= new Set();
    counted.add(alias);
  }
  if (!counted) return;
  for (const mention of mentions) {
    if (!counted.has(mention.scanned.alias)) continue;
    mention.postings = mention.postings.filter(
      ({ entity, flags }) =>
        !(flags & AliasFlag.Acronym) ||
        entities.popularity(entity) >= WORLD_KNOWN ||
        evidence.ties.related(entity) > 0 ||
        evidence.countries.sameCountry(entity) > 0,
    );
  }
}
