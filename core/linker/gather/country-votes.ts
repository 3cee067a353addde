import type { EntityTable } from '../../pack/entity-table';
import type { Anchor, Anchors } from './anchors';

/** An anchor named often counts no more than this towards the page's countries. */
const MOST_VOTES = 3;
const FEW_VOTES = 2;
/** So many full names make a page speak of somewhere. */
const SPEAKS = 2;

/** Which countries a page speaks of, by its full names, by adjectives and by who is named in short. */
export class CountryVotes {
  readonly #entities: EntityTable;
  readonly #anchors: Anchors;
  readonly #countries = new Map<string, number>();
  readonly #adjectives = new Map<string, number>();
  #votes = 0;

  constructor(entities: EntityTable, anchors: Anchors) {
    this.#entities = entities;
    this.#anchors = anchors;
  }

  /** Enters the country of what was just named in full. */
  addNamed(entity: number, anchor: Anchor): void {
    if (anchor.count > MOST_VOTES) return;
    anchor.votes++;
    const country = this.#entities.country(entity);
    if (country) this.#countries.set(country, this.#votesFor(country) + 1);
    this.#votes++;
  }

  /** Enters countries that adjectives beside names speak of: "Malaysian". */
  addAdjectives(codes: readonly string[]): void {
    for (const country of codes) {
      const votes = this.#adjectives.get(country) ?? 0;
      if (votes > MOST_VOTES) continue;
      this.#adjectives.set(country, votes + 1);
      this.#countries.set(country, this.#votesFor(country) + 1);
      this.#votes++;
    }
  }

  /** Enters the country of someone named by a sure short form, where little else tells of it. */
  addBearer(country: string): void {
    const votes = this.#votesFor(country);
    if (votes >= FEW_VOTES) return;
    this.#countries.set(country, votes + 1);
    this.#votes++;
  }

  #votesFor(country: string): number {
    return this.#countries.get(country) ?? 0;
  }

  /** What the full names of an entity count. */
  #votesOf(entity: number): number {
    return this.#anchors.of(entity)?.votes ?? 0;
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
    return others <= 0 ? 0 : Math.max(0, this.#votesFor(country) - own) / others;
  }

  /** Share of the page's full names that belong to a country. */
  shareOf(country: string): number {
    return this.#votes === 0 ? 0 : this.#votesFor(country) / this.#votes;
  }

  /** True when the page speaks of another country at least `times` as much as of this one. */
  isOvershadowed(country: string, times: number): boolean {
    const own = this.#votesFor(country);
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
    return this.#votesFor(country) <= own && this.#votes - own >= SPEAKS;
  }
}
