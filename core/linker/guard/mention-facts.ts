import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { Bit, PLACED_OR_OWNER } from '../scan/context-bits';
import type { PageMention } from '../settle/page-mention';
import { isScoredPair } from '../sport/joined-sides';
import { CALENDAR, FUNCTION, HONORIFIC, PLACING, SPEECH, TITLE } from '../words/language-words';
import { isFrenchBody } from './body/french-body';
import { isChannel } from './body/other-paper';
import { goesOn, isStatesOwn } from './longer/longer-body';
import { numberAfter } from './person/ruler-number';
import { isGermanPeople } from './place/german-people';
import { type Land, landBeside } from './place/waters';
import { withoutMark } from './spelling/well-written';
import { isDemonym, isPeople } from './word/country-adjective';
import { bodiesRefused, placesRefused } from './word/other-form';
import { isForeignPolicy, isHouse, isPlainNoun, isPlayed } from './word/plain-noun';
import { isListedTitle } from './work/listed-title';
import { isCatalogued, isNamedAfter, isOfState } from './work/named-after';
import { isQuotedWork, isWork } from './work/named-work';
import { beginsQuotedName, goesOnInQuotes, isQuotedName, isQuotedPaper, isTitled } from './work/quoted-name';
import { endsTitle } from './work/title-end';

/** "Bürgermeister", "Cada": an everyday word of the page's language; of names only surnames are spelt so. */
const EVERYDAY = FUNCTION | TITLE | HONORIFIC | CALENDAR | PLACING | SPEECH;
const isEveryday = ({ word }: PageMention): boolean => (word & EVERYDAY) !== 0;

/** "the [Met]": in English an article makes a name of such a word. */
const isArticled = ({ from: { lang }, scanned: { bits } }: PageMention): boolean =>
  lang === 'en' && (bits & Bit.Article) !== 0 && !(bits & Bit.Headline);

/** Languages in which a hyphen joins two sides or places and makes no town's name: "Genoa-[Venezia]", "Atalanta-[Lazio]". */
const PAIRING = new Set(['it', 'es', 'tr']);

/** What the words beside a mention tell whatever it means: read once, and asked for each of its meanings. */
export interface MentionFacts {
  readonly mention: PageMention;
  /** Bits of scan/context-bits.ts. */
  readonly bits: number;
  /** "Syrian": no name. */
  readonly demonym: boolean;
  readonly people: boolean;
  /** One part of a word with hyphens. */
  readonly hyphened: boolean;
  readonly everyday: boolean;
  readonly catalogued: boolean;
  readonly quoted: boolean;
  /** A paper or a channel. */
  readonly medium: boolean;
  /** The end of a title that stands in a list or whose maker follows. */
  readonly listed: boolean;
  /** A noun, or a part of a longer name: no body. */
  readonly bodiless: boolean;
  /** What is named speaks: no little-known town. */
  readonly speaks: boolean;
  readonly house: boolean;
  /** How a short name is spelt that the text has without its mark, '' for others. */
  readonly marked: string;
  /** Below which popularity no place is meant, and below which nothing but a person: 0 where any can be. */
  readonly placesFrom: number;
  readonly othersFrom: number;
  /** The number of a ruler, '' without. */
  readonly number: string;
  readonly land: Land;
  /** Asked of few mentions, and then once for all of their meanings: undefined until then. */
  noPlace: boolean | undefined;
  noPerson: boolean | undefined;
  noBody: boolean | undefined;
  onlyPerson: boolean | undefined;
  bearsName: boolean | undefined;
  work: boolean | undefined;
  quotedWork: boolean | undefined;
}

export function readFacts(mention: PageMention, lexicon: Lexicon, entities: EntityTable): MentionFacts {
  const { bits } = mention.scanned;
  const listed = isListedTitle(mention);
  return {
    mention,
    bits,
    demonym: isDemonym(mention),
    people: isPeople(mention) || isGermanPeople(mention),
    hyphened:
      (bits & (Bit.HyphenLeft | Bit.HyphenRight)) !== 0 &&
      !mention.many &&
      !PAIRING.has(mention.from.lang) &&
      !isScoredPair(mention),
    everyday: (!(bits & Bit.Upper) && isEveryday(mention) && !isArticled(mention)) || isFrenchBody(mention),
    catalogued: isCatalogued(mention),
    quoted: isQuotedName(mention) || beginsQuotedName(mention),
    medium: isQuotedPaper(mention) || isTitled(mention) || listed || isChannel(mention),
    listed,
    bodiless:
      goesOnInQuotes(mention) ||
      isPlainNoun(mention) ||
      isForeignPolicy(mention) ||
      isOfState(mention, lexicon, entities) ||
      isStatesOwn(mention) ||
      goesOn(mention, lexicon),
    speaks: (bits & Bit.Speech) !== 0 && !(bits & PLACED_OR_OWNER) && !mention.many && !mention.metonym,
    house: isHouse(mention) || isPlayed(mention),
    marked: withoutMark(mention, lexicon),
    placesFrom: placesRefused(mention, lexicon),
    othersFrom: bodiesRefused(mention, lexicon),
    number: numberAfter(mention),
    land: landBeside(mention),
    noPlace: undefined,
    noPerson: undefined,
    noBody: undefined,
    onlyPerson: undefined,
    bearsName: undefined,
    work: undefined,
    quotedWork: undefined,
  };
}

/** Whether a thing beside is called after who or what is named. */
export function isBorne(facts: MentionFacts): boolean {
  facts.bearsName ??= isNamedAfter(facts.mention);
  return facts.bearsName;
}

/** Whether a work, a ship, a creature or a school may be called so. */
export function mayBeWork(facts: MentionFacts): boolean {
  facts.work ??= isWork(facts.mention, true) || endsTitle(facts.mention);
  return facts.work;
}

export function isPutInQuotes(facts: MentionFacts): boolean {
  facts.quotedWork ??= isQuotedWork(facts.mention);
  return facts.quotedWork;
}
