import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { isFirstName, isInitial, isLengthened, isShortened, nameFit } from '../names/name-fit';
import { Bit } from '../scan/context-bits';
import { NOUN_CAPITALS } from '../scan/scan-run';
import { CLOSED, OPEN, type PageMention } from '../settle/page-mention';
import { classOf, LOWER, unitAt } from '../units/char-class';
import { wordEnd } from '../units/word-walk';
import { hasMiddleName, hasUnknownInitial, middleName } from './middle-name';

export const isShort = (posting: Posting) => (posting.flags & AliasFlag.Short) !== 0;

/**
 * How the capitalised words before a short form agree with a candidate: 2 its own first name, 1 its initial,
 * 0 no such words or another's name. First names in other scripts than Latin are asked of the lexicon: "Владимир Путин" is an alias.
 * `named` = the page has the candidate's full name.
 */
export function givenNameFit(
  mention: PageMention,
  posting: Posting,
  named: boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): number {
  if (mention.left === CLOSED || entities.kind(posting.entity) !== 'person') return 0;
  const given = firstName(mention);
  if (/[A-Za-z]/.test(given)) {
    const name = entities.name(posting.entity);
    if (hasMiddleName(mention)) {
      if (entities.popularity(posting.entity) < KNOWN_BY_ANY_NAME) return 0;
      // "C. Shanelle [Booker]" goes by her second name.
      if (isInitial(given)) return nameFit(middleName(mention), name);
    } else if (hasUnknownInitial(mention, posting, named, entities)) return 0;
    if (isShortened(given, name) && isLongDead(entities.line(posting.entity))) return 0;
    if (isLengthened(given, name) && isToldInFull(posting.entity, KNOWN_IN_FULL, entities)) return 0;
    if (lacksMiddleName(mention, posting, given, name) && isToldInFull(posting.entity, KNOWN_BY_ANY_NAME, entities))
      return 0;
    return nameFit(given, name);
  }
  if (isInitial(given)) return nameFit(given, entities.name(posting.entity));
  const whole = `${given} ${mention.text}`;
  const names = wholeNames(whole, mention.from.lang, lexicon);
  return names.some(({ alias }) => lexicon.postings(alias).some(({ entity }) => entity === posting.entity)) ? 2 : 0;
}

/** True when the first name before the mention stands so in a full name. */
export const isGivenSo = (mention: PageMention, fullName: string): boolean =>
  fullName.startsWith(`${firstName(mention)} `);

/** Whose life ended, or whose prize was won, before this is not called "Billy" today, but has a namesake who is. */
const REMEMBERED = 1950;
const YEAR = /(?:–(?=\d+\))| laureate of )(\d{4})/;
const isLongDead = (line: string): boolean => Number(YEAR.exec(line)?.[1] ?? REMEMBERED) < REMEMBERED;

/** Who is less known than this is not told with a middle name that no list has: "Mary Taylor [Pierce]" is no Mary Pierce. */
const KNOWN_BY_ANY_NAME = 0.25;

/** "Michael E. Brown", "Michael Stuart Brown". */
const MIDDLE = /^\p{Lu}\p{L}+ \p{Lu}(?:\.|\p{L}+) \p{Lu}\p{L}+$/u;

/** "Jim Cummings" is what an actor goes by, and James Cummings another; who holds an office is called so too. */
const KNOWN_IN_FULL = 0.4;

/** Who is less known than `bound` and holds no office is told only as his name stands in full. */
const isToldInFull = (entity: number, bound: number, entities: EntityTable): boolean =>
  entities.popularity(entity) < bound && entities.titles(entity).length === 0;

/** "Michael [Brown]" is any of many, and hardly the Michael E. Brown who is never told without his initial. */
const lacksMiddleName = (
  { scanned: { nameStart, start } }: PageMention,
  { flags }: Posting,
  given: string,
  name: string,
) =>
  (flags & AliasFlag.CommonName) !== 0 &&
  start - nameStart === given.length + 1 &&
  isFirstName(given) &&
  MIDDLE.test(name) &&
  name.startsWith(`${given} `);

/**
 * True when capitalised words before the mention surely make it another's name: "Jane Blair" is no Tony. Before a
 * person's full name they may be an epithet.
 */
export function isAnothersName(mention: PageMention, fit: number, person: boolean): boolean {
  return mention.left === OPEN && fit === 0 && !(mention.many && person);
}

/** First names before Arabic ones are spelt in too many ways: "Abdelfattah [al-Sisi]". */
const PARTICLE = /^(?:de|da|do|dos|das|di|del|della|von|van|ten|ter|zu|du) \p{L}/u;

/**
 * "Viviane Barci [de Moraes]", "Heiko [von der Leyen]": a surname with its particle is no full name, however many words
 * it has; nouns with capitals may stand before it.
 */
export const isSurnameAfter = (mention: PageMention): boolean =>
  mention.many &&
  PARTICLE.test(mention.text) &&
  (!NOUN_CAPITALS.has(mention.from.lang) || isFirstName(firstName(mention)));

/** True when an unknown longer name is a person's by its first name or by the words beside it: "Will [Buxton]". */
export const isBorne = (mention: PageMention): boolean =>
  (mention.scanned.bits & (Bit.Speech | Bit.PersonTail | Bit.Honorific)) !== 0 || isFirstName(firstName(mention));

/** Units of the shortest first name that is taken for one wherever it stands. */
const SHORTEST = 3;

/**
 * True when one word that is no known name stands before the mention as a first name does: "Elie [Saab]"; of a body's
 * name that is enough to doubt it where it comes again alone.
 */
export function seemsBorne({ from, scanned: { nameStart, start } }: PageMention): boolean {
  const { text } = from.run;
  const end = wordEnd(text, nameStart);
  if (end - nameStart < SHORTEST || end + 1 !== start || unitAt(text, end) !== 0x20) return false;
  for (let at = nameStart + 1; at < end; at++) if (classOf(unitAt(text, at)) !== LOWER) return false;
  return !from.mentions.some((other) => other.start === nameStart || other.end === end);
}

/** Who unknown bore which names, as the page is read. */
export class Antecedents {
  readonly #unknown = new Map<number, number>();
  readonly #surnames = new Set<number>();
  readonly #perhaps = new Set<number>();

  /** `borne` = it looks like a person's full name; `perhaps` = it may be one. */
  unknown(alias: number, order: number, borne: boolean, perhaps = false): void {
    this.#unknown.set(alias, order);
    if (borne) this.#surnames.add(alias);
    if (perhaps) this.#perhaps.add(alias);
  }

  /** True when someone unknown may have borne the name as a surname. */
  mayBeSurname(alias: number): boolean {
    return this.#perhaps.size > 0 && this.#perhaps.has(alias);
  }

  /** True when someone unknown bore the name as a surname. */
  isSurname(alias: number): boolean {
    return this.#surnames.size > 0 && this.#surnames.has(alias);
  }

  /** Order of the last unknown bearer of the short form, -1 if none yet. */
  lastUnknown(alias: number): number {
    return this.#unknown.size === 0 ? -1 : (this.#unknown.get(alias) ?? -1);
  }
}

/** The first word of the capitalised words left of a short form: a first name, perhaps. */
function firstName({ from, scanned }: PageMention): string {
  const { text } = from.run;
  return text.slice(scanned.nameStart, wordEnd(text, scanned.nameStart));
}
