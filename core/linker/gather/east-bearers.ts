import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { titleFit } from '../names/title-fit';
import { OFFICES_BESIDE } from '../words/east-asian';

/** Whom a page names in full: a known person, or somebody of the same surname who is not known. */
interface Bearer {
  /** Undefined of who is not known. */
  posting: Posting | undefined;
  /** The alias of the full name. */
  alias: number;
  /** The offices written beside the full name. */
  offices: Set<string>;
  /** Counts the full names of the surname. */
  named: number;
}

/** What Japanese says of anybody, whatever office he holds. */
const OF_ANYBODY = '氏';
/** Offices are looked at in whole. */
const WHOLE = 1;

/** The people of one surname whom a page has named so far. */
export class Bearers {
  readonly #known = new Map<number, Bearer>();
  readonly #unknown: Bearer = { posting: undefined, alias: -1, offices: new Set(), named: -1 };
  #count = 0;

  /** A known person's full name, `offices` beside it. */
  name(posting: Posting, alias: number, offices: readonly string[]): void {
    const known = this.#known.get(posting.entity);
    const bearer = known ?? { posting, alias, offices: new Set<string>(), named: 0 };
    if (!known) this.#known.set(posting.entity, bearer);
    bearer.named = this.#count++;
    for (const office of offices) bearer.offices.add(office);
  }

  /** The full name of somebody who is not known. */
  nameStranger(offices: readonly string[]): void {
    this.#unknown.named = this.#count++;
    for (const office of offices) this.#unknown.offices.add(office);
  }

  /** Whom the surname with that office behind it means; undefined where that is not sure. */
  of(office: string, entities: EntityTable): Bearer | undefined {
    const known = [...this.#known.values()];
    const told = office === OF_ANYBODY ? known : known.filter((bearer) => wasCalled(bearer, office));
    const bearer = told[0] ?? (known.length === 1 ? known.find((each) => holds(each, office, entities)) : undefined);
    if (told.length > 1 || bearer === undefined) return undefined;
    const rival = office === OF_ANYBODY || told.length === 0 || wasCalled(this.#unknown, office);
    return rival && this.#unknown.named > bearer.named ? undefined : bearer;
  }
}

/** "원내대표" before, "대표" now: the office may lose its beginning. */
function wasCalled({ offices }: Bearer, office: string): boolean {
  for (const told of offices) if (told.endsWith(office)) return true;
  return false;
}

/** True of who holds the office by what is known of him; where the page says which is his, it has to be that one. */
function holds({ posting, offices }: Bearer, office: string, entities: EntityTable): boolean {
  const meanings = OFFICES_BESIDE.get(office);
  if (posting === undefined || meanings === undefined) return false;
  // "外務大臣" and "外相" are one.
  if (offices.size > 0 && ![...offices].some((told) => OFFICES_BESIDE.get(told) === meanings)) return false;
  return meanings.some((words) => titleFit(words, entities.titles(posting.entity), 0).fits === WHOLE);
}
