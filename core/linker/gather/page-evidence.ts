import type { EntityTable } from '../../pack/entity-table';
import type { EntityNumbers } from '../../pack/pack-format';

/** Where an entity stands on the page by its full name. */
export interface Anchor {
  /** 1-based paragraph of the first full name, 0 = the page title. */
  paragraph: number;
  /** The name as written there. */
  surface: string;
  /** Order of the first mention. */
  order: number;
  count: number;
  /** How often it was counted towards the page's countries. */
  votes: number;
  inTitle: boolean;
  /** Order of the last full name met while the page is weighed, -1 before. */
  lastNamed: number;
}

interface Relations {
  share: number;
  strongest: number;
  /** How often that one is named. */
  count: number;
}

/** An anchor named often counts no more than this towards the page's countries. */
const MOST_VOTES = 3;
const FEW_VOTES = 2;
/** So many full names make a page speak of somewhere. */
const SPEAKS = 2;
/** A country or body with very many neighbours says little about each. */
const TYPICAL_DEGREE = 12;
/** Bits that tell of most entities that the page does not name them. */
const SKETCH = 1024;

/** What the full names on a page say about its other names. */
export class PageEvidence {
  readonly anchors = new Map<number, Anchor>();
  readonly #entities: EntityTable;
  readonly #countries = new Map<string, number>();
  readonly #adjectives = new Map<string, number>();
  readonly #related = new Map<number, Relations>();
  readonly #sketch: number[] = new Array(SKETCH / 32).fill(0);
  #votes = 0;

  constructor(entities: EntityTable) {
    this.#entities = entities;
  }

  /** Enters a full name; call in page order, before asking anything. `tells` = the name itself tells the country. */
  add(entity: number, surface: string, paragraph: number, order: number, tells = true): void {
    const known = this.anchorOf(entity);
    if (known) {
      known.count++;
      if (paragraph === 0) known.inTitle = true;
      else if (known.paragraph === 0) {
        known.paragraph = paragraph;
        known.surface = surface;
        known.order = order;
      }
    } else {
      this.anchors.set(entity, {
        paragraph,
        surface,
        order,
        count: 1,
        votes: 0,
        inTitle: paragraph === 0,
        lastNamed: -1,
      });
      const word = (entity & (SKETCH - 1)) >>> 5;
      this.#sketch[word] = (this.#sketch[word] as number) | (1 << entity);
    }
    if (!tells || (known?.count ?? 0) > MOST_VOTES) return;
    (this.anchors.get(entity) as Anchor).votes++;
    const country = this.#entities.country(entity);
    if (country) this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
    this.#votes++;
  }

  /** Enters countries that adjectives beside names speak of: "Malaysian". */
  addCountries(codes: readonly string[]): void {
    for (const country of codes) {
      const votes = this.#adjectives.get(country) ?? 0;
      if (votes > MOST_VOTES) continue;
      this.#adjectives.set(country, votes + 1);
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
      this.#votes++;
    }
  }

  /** Enters the country of someone named by a sure short form, where little else tells of it. */
  addBearer(country: string): void {
    const votes = this.#countries.get(country) ?? 0;
    if (votes >= FEW_VOTES) return;
    this.#countries.set(country, votes + 1);
    this.#votes++;
  }

  /** Where the entity stands by its full name. */
  anchorOf(entity: number): Anchor | undefined {
    const bits = this.#sketch[(entity & (SKETCH - 1)) >>> 5] as number;
    return (bits & (1 << entity)) === 0 ? undefined : this.anchors.get(entity);
  }

  /**
   * Share of the page's full names, `entity` left out, that belong to `entity`'s country. `voter` = who else the same
   * words were counted for, -1 nobody: "New York" speaks of no other place in its country.
   */
  sameCountry(entity: number, voter = -1): number {
    const country = this.#entities.country(entity);
    if (!country) return 0;
    const twin = voter >= 0 && voter !== entity && this.#entities.country(voter) === country ? this.#votesOf(voter) : 0;
    const own = this.#votesOf(entity) + twin;
    const others = this.#votes - own;
    return others <= 0 ? 0 : Math.max(0, (this.#countries.get(country) ?? 0) - own) / others;
  }

  /** What the full names of an entity count towards the page's countries. */
  #votesOf(entity: number): number {
    return this.anchorOf(entity)?.votes ?? 0;
  }

  /** Share of the page's full names that belong to a country. */
  shareOf(country: string): number {
    return this.#votes === 0 ? 0 : (this.#countries.get(country) ?? 0) / this.#votes;
  }

  /** True when the page speaks of another country at least `times` as much as of this one. */
  isOvershadowed(country: string, times: number): boolean {
    const own = this.#countries.get(country) ?? 0;
    for (const votes of this.#countries.values()) if (votes >= times * own && votes > own) return true;
    return false;
  }

  /** Of several entities the one whose country the page speaks of most; undefined where it speaks of none. */
  nearest(entities: readonly number[]): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const entity of entities) {
      const share = this.sameCountry(entity);
      if (share > most) {
        best = entity;
        most = share;
      }
    }
    return best;
  }

  /** True when the page has more than a single full name to tell what it speaks of. */
  get speaks(): boolean {
    return this.#votes >= SPEAKS;
  }

  /** True when the page speaks of places, people and bodies, and of none of `entity`'s country. */
  isForeign(entity: number): boolean {
    const country = this.#entities.country(entity);
    if (!country || !this.speaks) return false;
    const own = this.#votesOf(entity);
    return (this.#countries.get(country) ?? 0) <= own && this.#votes - own >= SPEAKS;
  }

  /** 0…1: how much the page names entities related to `entity`. */
  related(entity: number): number {
    return this.#relations(entity).share;
  }

  /** The related entity that is named in full most often on the page, -1 if none. */
  strongestRelated(entity: number): number {
    return this.#relations(entity).strongest;
  }

  #relations(entity: number): Relations {
    let known = this.#related.get(entity);
    if (known) return known;
    known = { share: 0, strongest: -1, count: 0 };
    this.#related.set(entity, known);
    let votes = 0;
    const neighbours = this.#entities.neighbours(entity);
    // Of the two lists the shorter is walked.
    if (neighbours.length <= this.anchors.size * 4) {
      for (const other of neighbours) votes += this.#voteOf(other, this.anchorOf(other), entity, known);
    } else {
      for (const other of this.anchors.keys())
        if (holds(neighbours, other)) votes += this.#voteOf(other, this.anchorOf(other), entity, known);
    }
    known.share = 1 - Math.exp(-votes);
    return known;
  }

  /** What a neighbour that stands on the page says; notes the one named most often. */
  #voteOf(other: number, anchor: Anchor | undefined, entity: number, into: Relations): number {
    if (!anchor || other === entity) return 0;
    if (anchor.count > into.count) {
      into.strongest = other;
      into.count = anchor.count;
    }
    return TYPICAL_DEGREE / (TYPICAL_DEGREE + this.#entities.neighbours(other).length);
  }
}

/** Binary search in an ascending list. */
function holds(list: EntityNumbers, wanted: number): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = list[middle] as number;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
