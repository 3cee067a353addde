import { AliasFlag, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { clearBits } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';
import { hasCapital } from '../../units/word-walk';
import { wordsFor } from '../../words/for-language';
import { GENERIC, HEAD, LEADING_HEAD, PLACE_NOUN, TITLE } from '../../words/language-words';
import { homesOf, isStranger, type Stranger } from './stranger-home';

/** Units of text before a name in which the other name is read. */
const LOOK = 64;

/** Capitalised words or initials within a sentence, and whose they are: "A D Singh of the", "Jae W. Chung of". */
const NAMED_OF =
  /(?:^|[^\p{L}’'-] ?|(\p{L}*\p{Ll}),? )((?:\p{Lu}\p{Ll}[\p{L}’'-]*|\p{Lu}\.?(?: \p{Lu}\.?)?)(?: \p{Lu}(?:\.|\p{Ll}[\p{L}’'-]*)?)?) (\p{Lu}\p{Ll}[\p{L}’'-]*) of (the )?$/u;
const OF = ' of ';
const OF_THE = ' of the ';
/** Nouns that end names of things. */
const THING = HEAD | GENERIC | LEADING_HEAD | PLACE_NOUN | TITLE;
const PARTY = /\bparty\b/i;
const SIDE = /\b(?:club|team)\b/i;
const UNIVERSITY = /\buniversity\b/i;
/** A full name that means the body this often is the body's. */
const SURE = 0.78;

/** What the name means where people belong to it: the full name of a body, its letters, or a party, called by one word too. */
function bodies(mention: PageMention, who: Stranger, entities: EntityTable): readonly Posting[] {
  const { many, postings, scanned } = mention;
  const { article } = who;
  const [most] = postings;
  if (!most) return postings;
  const body = most.prior >= SURE && entities.kind(most.entity) === 'organisation';
  if (article && !many) {
    if (body && scanned.bits & Bit.Upper) return isStranger(who, mention) ? [most] : [];
    return postings.filter(({ entity }) => PARTY.test(entities.line(entity)));
  }
  if (!many || !body || most.flags & (AliasFlag.Short | AliasFlag.CommonWord)) return [];
  if (article || SIDE.test(entities.line(most.entity))) return postings;
  // "The Friends of Leyden University" are a body.
  return UNIVERSITY.test(entities.line(most.entity)) && isStranger(who, mention) ? postings : [];
}

/** "the builders Harvey and Co of [Sheffield]": where a firm sits is no part of its name. */
const FIRM = /(?:^|[ ,])(?:and|&) (?:Co\.?|Company|Sons|Brothers|Bros\.?) of $/;
const FIRM_LOOK = 18;

/** What the name may mean behind a person or firm that nobody knows; none where it may be part of the name. */
function meanings(mention: PageMention, entities: EntityTable): readonly Posting[] {
  const { from, scanned, postings } = mention;
  const { text } = from.run;
  const before = textBefore(text, scanned.start, LOOK);
  if (FIRM.test(before.slice(-FIRM_LOOK))) return postings.filter(({ entity }) => entities.kind(entity) === 'place');
  const [, word = '', first = '', last, article] = NAMED_OF.exec(before) ?? [];
  if (!last || wordsFor('en').table.bitsAt(last, 0, last.length) & THING) return [];
  const joint = article === undefined ? OF : OF_THE;
  const at = scanned.start - joint.length - last.length - 1 - first.length;
  const who = { before: word, at, first, last, article: article !== undefined };
  const meant = bodies(mention, who, entities);
  return meant.length > 0 ? meant : homesOf(mention, who, entities);
}

/**
 * "Jairam Ramesh of the [Congress]", "Joao Pedro of [Brighton & Hove Albion]", "Karol Kucera of [Slovakia]": in English a
 * body or a home behind what looks like the name of a person whom nobody knows. Takes the mark of a part of a larger
 * name from such mentions.
 */
export function freeBehindStrangers(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, scanned, postings } = mention;
    if (!(scanned.bits & Bit.HeadOf) || postings.length === 0 || from.lang !== 'en') continue;
    if (scanned.bits & Bit.Headline) continue;
    const { text } = from.run;
    const joint = [OF_THE, OF].find((of) => text.startsWith(of, scanned.start - of.length));
    if (joint === undefined || !hasCapital(text, scanned.start - joint.length)) continue;
    const meant = meanings(mention, entities);
    if (meant.length === 0) continue;
    mention.postings = meant;
    clearBits(mention, Bit.HeadOf);
  }
}
