import type { Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import { isFirstName } from '../../names/name-fit';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';
import { wordsFor } from '../../words/for-language';
import {
  CALENDAR,
  DEMONYM,
  FUNCTION,
  GENERIC,
  HEAD,
  HONORIFIC,
  LEADING_HEAD,
  MODIFIER,
  PLACE_NOUN,
  TITLE,
} from '../../words/language-words';
import { wordSet } from '../../words/word-table';

/** What looks like somebody's name before "of". */
export interface Stranger {
  /** The word before it, '' where none is. */
  before: string;
  /** Where it starts in the run. */
  at: number;
  /** His first names or initials. */
  first: string;
  last: string;
  /** Whether "of the" follows it. */
  article: boolean;
}

/** Before a thing, a group or an office, and hardly before a person: "the Air Corps of [Ireland]". */
const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your every each some no any all most',
);
/** Words that begin names of bodies, groups and works. */
const NO_FIRST = wordSet(
  `royal grand first second third old young free red black white blue green golden silver great greater holy sacred mother
  saint st our christian orthodox catholic islamic muslim jewish air sons daughters north south east west northern southern
  eastern western upper lower big little wild ancient good bad last lost open super all world global international
  united independent revolutionary popular progressive public private special secret forgotten beautiful native indigenous
  national state federal central premier major minor general high top best master olympic`,
);
/** … and that end them. */
const NO_LAST = wordSet(
  `coalition federation confederation network initiative chapter diocese archdiocese consulate embassy choir orchestra
  trust league lobby cooperative syndicate archive archives registry militia legion`,
);
const OF_THINGS =
  TITLE | HONORIFIC | GENERIC | HEAD | LEADING_HEAD | PLACE_NOUN | DEMONYM | MODIFIER | CALENDAR | FUNCTION;

/** A name that others than places have too means the place this often. */
const SURE = 0.5;

/** "the Center for Radiation Therapy of [Beverly Hills]": what a body is for. */
const PURPOSE = /\p{Lu}[\p{L}’'.-]* (?:for|of|on|in|to) (?:the )?$/u;
const PURPOSE_LOOK = 32;
/** Words that name things and hardly people. */
const ABSTRACT = /(?:tion|ity|logy|graphy|apy|istry|ism|ship|hood|ics|ture)$/;

/** "[France] beat", "[Bulgaria], who": what only people do. */
const DOES =
  /^(?:, (?:who|\d{2}(?!\d))|,? (?:\d|(?:beat|beats|defeated|won|lost|scored|finished|clinched|edged|retired|was (?:first|second|third|fourth|fifth|last))(?!\p{L})))/u;
const DOES_LOOK = 16;
const isPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss');

/** True of words that a person may be called: no things, no groups, no offices. */
export function isStranger({ before, first, last, at }: Stranger, { from, scanned }: PageMention): boolean {
  const { text } = from.run;
  if (ABSTRACT.test(last) || PURPOSE.test(textBefore(text, at, PURPOSE_LOOK))) return false;
  const { table } = wordsFor('en');
  const bitsOf = (word: string) => table.bitsAt(word, 0, word.length);
  if (DETERMINERS.has(before.toLowerCase())) return false;
  if (/^\p{Lu}/u.test(before) && !(bitsOf(before) & FUNCTION)) return false;
  const names = first.split(' ');
  let [given = ''] = names;
  // "Then Karol Kucera": a small word that begins the sentence is no name.
  if (bitsOf(given) & FUNCTION && given.length > 1) {
    if (DETERMINERS.has(given.toLowerCase()) || names.length < 2) return false;
    given = names[1] as string;
  }
  const small = given.toLowerCase();
  if (NO_FIRST.has(small)) return false;
  if (given.length > 2 && bitsOf(given) & OF_THINGS && !isFirstName(small)) return false;
  if (bitsOf(last) & (CALENDAR | DEMONYM) || NO_LAST.has(last.toLowerCase())) return false;
  return !isPlural(last) || DOES.test(textAfter(text, scanned.end, DOES_LOOK));
}

/** The places where somebody whom nobody knows may be from; none where what stands before "of" may be a thing. */
export function homesOf(mention: PageMention, who: Stranger, entities: EntityTable): readonly Posting[] {
  const { postings, scanned } = mention;
  const [most] = postings;
  if (!most || entities.kind(most.entity) !== 'place') return [];
  const places = postings.filter(({ entity }) => entities.kind(entity) === 'place');
  if (most.prior < SURE && places.length < postings.length && !(scanned.bits & Bit.CommaName)) return [];
  if (who.article && !isCountry(most.entity, entities)) return [];
  return isStranger(who, mention) ? places : [];
}
