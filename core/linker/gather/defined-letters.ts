import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isGeneric } from '../names/generic-name';
import { meaningsOf, type PageMention } from '../settle/page-mention';
import { acronymDefinitions, UNKNOWN } from './acronyms';
import type { CountryVotes } from './country-votes';
import type { PageEvidence } from './page-evidence';
import { isTied, sureMeaning } from './sure-meaning';

/** A name that bodies of several countries have is that of a country the page speaks of, or nobody's. */
function bodyHere({ postings }: PageMention, countries: CountryVotes): number | undefined {
  const [only] = postings;
  if (only && postings.length === 1) return countries.isForeign(only.entity) ? undefined : only.entity;
  return countries.nearest(postings.map(({ entity }) => entity));
}

/** What a page of language `lang` says letters stand for, by their alias numbers; gives the letters that meaning. */
export function settleDefinedLetters(
  mentions: readonly PageMention[],
  { countries }: PageEvidence,
  lang: string,
  lexicon: Lexicon,
  entities: EntityTable,
): Map<number, number> {
  const acronyms = acronymDefinitions(
    mentions,
    (mention) =>
      isGeneric(mention.text, mention.from.lang)
        ? bodyHere(mention, countries)
        : (isTied(mention.postings, entities) && bodyHere(mention, countries)) ||
          sureMeaning(mention, lexicon, entities)?.entity,
    (entity, phrase) => !(isGeneric(phrase, lang) && countries.isForeign(entity)),
    entities,
  );
  for (const [alias, entity] of acronyms) {
    if (entity === UNKNOWN || meaningsOf(alias, lexicon).some((posting) => posting.entity === entity)) continue;
    const defined: Posting = { entity, flags: AliasFlag.Acronym, prior: 0.5 };
    for (const mention of mentions)
      if (mention.scanned.alias === alias && !mention.postings.some((posting) => posting.entity === entity))
        mention.postings = [...mention.postings, defined];
  }
  return acronyms;
}
