import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { wordsFor } from '../words/for-language';
import { GENERIC, HEAD, LEADING_HEAD, PLACE_NOUN, TITLE } from '../words/language-words';

/** Units of text before a name in which the other name is read. */
const LOOK = 56;

/** A first name, or initials, and a surname within a sentence, and whose they are: "A D Singh of the". */
const NAMED_OF =
  /(?:^|[^\p{L}’'-] ?|\p{Ll},? )(?:\p{Lu}\p{Ll}[\p{L}’'-]*|\p{Lu}\.?(?: \p{Lu}\.?)?) (\p{Lu}\p{Ll}[\p{L}’'-]*) of (the )?$/u;
/** Nouns that end names of things. */
const THING = HEAD | GENERIC | LEADING_HEAD | PLACE_NOUN | TITLE;
const PARTY = /\bparty\b/i;
const SIDE = /\b(?:club|team)\b/i;
/** A full name that means the body this often is the body's. */
const SURE = 0.8;

/** What the name means where people belong to it: the full name of a body, or a party, called by one word too. */
function bodies({ many, postings }: PageMention, article: boolean, entities: EntityTable): readonly Posting[] {
  const [most] = postings;
  if (!most) return postings;
  if (article && !many) return postings.filter(({ entity }) => PARTY.test(entities.line(entity)));
  const whole = many && most.prior >= SURE && !(most.flags & (AliasFlag.Short | AliasFlag.CommonWord));
  if (!whole || entities.kind(most.entity) !== 'organisation') return [];
  return article || SIDE.test(entities.line(most.entity)) ? postings : [];
}

/**
 * "Jairam Ramesh of the [Congress]", "Joao Pedro of [Brighton & Hove Albion]": in English a body behind what looks like
 * the name of a person whom nobody knows. Takes the mark of a part of a larger name from such mentions.
 */
export function freeBehindStrangers(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, scanned, postings } = mention;
    if (!(scanned.bits & Bit.HeadOf) || postings.length === 0 || from.lang !== 'en') continue;
    if (scanned.bits & Bit.Headline) continue;
    const [, last, article] =
      NAMED_OF.exec(from.run.text.slice(Math.max(0, scanned.start - LOOK), scanned.start)) ?? [];
    if (!last || wordsFor('en').table.bitsAt(last, 0, last.length) & THING) continue;
    const meant = bodies(mention, article !== undefined, entities);
    if (meant.length === 0) continue;
    mention.postings = meant;
    mention.scanned = { ...scanned, bits: scanned.bits & ~Bit.HeadOf };
  }
}
