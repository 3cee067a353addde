import { AliasFlag, type Lexicon, type Posting } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { Bit } from './context-bits';
import { firstName } from './guards';
import { isFirstName, nameFit } from './name-fit';
import { CLOSED, OPEN, type PageMention } from './page-mention';

export const isShort = (posting: Posting) => (posting.flags & AliasFlag.Short) !== 0;

/**
 * How the capitalised words before a short form agree with a candidate: 2 its own first name, 1 its initial,
 * 0 no such words or another's name. Scripts other than Latin are asked of the lexicon: "Владимир Путин" is an alias.
 */
export function givenNameFit(mention: PageMention, posting: Posting, lexicon: Lexicon, entities: EntityTable): number {
  if (mention.left === CLOSED || entities.kind(posting.entity) !== 'person') return 0;
  const given = firstName(mention);
  if (/[A-Za-z]/.test(given)) return nameFit(given, entities.name(posting.entity));
  const whole = `${given} ${mention.text}`;
  for (const found of lexicon.scan(whole, mention.from.lang)) {
    if (found.start > 0 || found.end < whole.length) continue;
    if (lexicon.postings(found.alias).some((other) => other.entity === posting.entity)) return 2;
  }
  return 0;
}

/**
 * True when capitalised words before the mention surely make it another's name: "Jane Blair" is no Tony. Before a
 * person's full name they may be an epithet.
 */
export function isAnothersName(mention: PageMention, fit: number, person: boolean): boolean {
  return mention.left === OPEN && fit === 0 && !(mention.many && person);
}

/** True when an unknown longer name is a person's by its first name or by the words beside it: "Will [Buxton]". */
export const isBorne = (mention: PageMention): boolean =>
  (mention.scanned.bits & (Bit.Speech | Bit.PersonTail | Bit.Honorific)) !== 0 || isFirstName(firstName(mention));

/** Who unknown bore which names, as the page is read. */
export class Antecedents {
  readonly #unknown = new Map<number, number>();
  readonly #surnames = new Set<number>();

  /** `borne` = it looks like a person's full name. */
  unknown(alias: number, order: number, borne: boolean): void {
    this.#unknown.set(alias, order);
    if (borne) this.#surnames.add(alias);
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
