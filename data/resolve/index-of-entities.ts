import type { Draft } from '../model';
import { codeKeys, nameKeys } from './keys';
import { sameHolder } from './offices';
import { agree, sameNameInFull, sameUnderId } from './same-thing';

export interface Exceptions {
  /** Draft id → id of the entity it is. */
  same: ReadonlyMap<string, string>;
  /** Pairs "a b" that only look the same. */
  distinct: ReadonlySet<string>;
}

/** Finds the entity a draft is, among those known so far. Numbers are positions in `entities`. */
export class Index {
  readonly #entities: readonly (Draft | undefined)[];
  readonly #exceptions: Exceptions;
  readonly #aliasesOfId: ReadonlyMap<string, string[]>;
  readonly #ids = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #names = new Map<string, number>();
  /** Leaders by country: their source gives every name they have ("Daniel Roy Gilchrist Noboa Azin"). */
  readonly #leaders = new Map<string, number[]>();
  readonly #offices = new Map<string, number[]>();

  constructor(entities: readonly (Draft | undefined)[], exceptions: Exceptions) {
    this.#entities = entities;
    this.#exceptions = exceptions;
    const back = new Map<string, string[]>();
    for (const [from, to] of exceptions.same) back.set(to, [...(back.get(to) ?? []), from]);
    this.#aliasesOfId = back;
  }

  /** Every entity the draft is, surest first: a well-sourced record may show that two of them are one. */
  find(draft: Draft): number[] {
    const found = new Set<number>();
    const told = [this.#exceptions.same.get(draft.id), ...(this.#aliasesOfId.get(draft.id) ?? [])];
    for (const id of told) {
      const number = id === undefined ? undefined : this.#ids.get(id);
      if (number !== undefined) found.add(number);
    }
    const take = (number: number | undefined, test: (a: Draft, b: Draft) => boolean) => {
      if (number !== undefined && this.#may(draft, number, test)) found.add(number);
    };
    take(this.#ids.get(draft.id), sameUnderId);
    for (const key of codeKeys(draft)) take(this.#codes.get(key), sameSort);
    for (const key of nameKeys(draft)) take(this.#names.get(key), agreeAcrossSources);
    for (const { office } of draft.roles) {
      for (const number of office ? (this.#offices.get(office) ?? []) : []) take(number, sameHolder);
    }
    for (const number of this.#leaders.get(draft.country ?? '') ?? []) take(number, sameNameInFull);
    return [...found];
  }

  add(number: number): void {
    const draft = this.#entities[number] as Draft;
    this.#ids.set(draft.id, number);
    for (const key of codeKeys(draft)) if (!this.#holds(this.#codes.get(key))) this.#codes.set(key, number);
    for (const key of nameKeys(draft)) if (!this.#holds(this.#names.get(key))) this.#names.set(key, number);
    if (draft.origin === 'leaders' && draft.country) {
      this.#leaders.set(draft.country, [...(this.#leaders.get(draft.country) ?? []), number]);
    }
    for (const { office } of draft.roles) {
      const holders = office ? (this.#offices.get(office) ?? []) : [];
      if (office && !holders.includes(number)) this.#offices.set(office, [...holders, number]);
    }
  }

  /** The draft's id, longer when another entity has it. */
  freeId(draft: Draft): string {
    const tries = [draft.id, `${draft.id}-${(draft.country ?? draft.kind).toLowerCase()}`, `${draft.id}-${draft.kind}`];
    for (let number = 2; ; number++) {
      for (const id of tries) if (!this.#ids.has(id)) return id;
      tries.push(`${draft.id}-${number}`);
    }
  }

  #holds(number: number | undefined): boolean {
    return number !== undefined && this.#entities[number] !== undefined;
  }

  #may(draft: Draft, found: number, test: (a: Draft, b: Draft) => boolean): boolean {
    const other = this.#entities[found];
    // Whoever wrote two records meant two entities.
    if (!other || (draft.origin === 'curated' && other.origin === 'curated') || !test(draft, other)) return false;
    const { distinct } = this.#exceptions;
    return !distinct.has(`${draft.id} ${other.id}`) && !distinct.has(`${other.id} ${draft.id}`);
  }
}

const sameSort = (a: Draft, b: Draft) => (a.kind === 'person') === (b.kind === 'person');
/** Within one source two records of one name are two things; across sources, one. */
const agreeAcrossSources = (a: Draft, b: Draft) => a.origin !== b.origin && agree(a, b);
