import type { Draft } from '../model';
import { codeKeys, nameKeys } from './keys';
import { sameHolder } from './offices';
import { agree, sameUnderId } from './same-thing';

export interface Exceptions {
  /** Draft id → id of the entity it is. */
  same: ReadonlyMap<string, string>;
  /** Pairs "a b" that only look the same. */
  distinct: ReadonlySet<string>;
}

/** Finds the entity a draft is, among those known so far. Numbers are positions in `entities`. */
export class Index {
  readonly #entities: readonly Draft[];
  readonly #exceptions: Exceptions;
  readonly #aliasesOfId: ReadonlyMap<string, string[]>;
  readonly #ids = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #offices = new Map<string, number[]>();

  constructor(entities: readonly Draft[], exceptions: Exceptions) {
    this.#entities = entities;
    this.#exceptions = exceptions;
    const back = new Map<string, string[]>();
    for (const [from, to] of exceptions.same) back.set(to, [...(back.get(to) ?? []), from]);
    this.#aliasesOfId = back;
  }

  find(draft: Draft): number | undefined {
    const told = [this.#exceptions.same.get(draft.id), ...(this.#aliasesOfId.get(draft.id) ?? [])];
    for (const id of told) {
      const found = id === undefined ? undefined : this.#ids.get(id);
      if (found !== undefined) return found;
    }
    const byId = this.#ids.get(draft.id);
    if (byId !== undefined && this.#may(draft, byId, sameUnderId)) return byId;
    for (const key of codeKeys(draft)) {
      const found = this.#codes.get(key);
      if (found !== undefined && this.#may(draft, found, (a, b) => (a.kind === 'person') === (b.kind === 'person')))
        return found;
    }
    for (const key of nameKeys(draft)) {
      const found = this.#names.get(key);
      const other = found === undefined ? undefined : this.#entities[found];
      if (found !== undefined && other?.origin !== draft.origin && this.#may(draft, found, agree)) return found;
    }
    for (const role of draft.roles) {
      for (const found of role.office ? (this.#offices.get(role.office) ?? []) : []) {
        if (this.#may(draft, found, sameHolder)) return found;
      }
    }
    return undefined;
  }

  add(number: number): void {
    const draft = this.#entities[number] as Draft;
    this.#ids.set(draft.id, number);
    for (const key of codeKeys(draft)) if (!this.#codes.has(key)) this.#codes.set(key, number);
    for (const key of nameKeys(draft)) if (!this.#names.has(key)) this.#names.set(key, number);
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

  #may(draft: Draft, found: number, test: (a: Draft, b: Draft) => boolean): boolean {
    const other = this.#entities[found];
    // Whoever wrote two records meant two entities.
    if (!other || (draft.origin === 'curated' && other.origin === 'curated') || !test(draft, other)) return false;
    const { distinct } = this.#exceptions;
    return !distinct.has(`${draft.id} ${other.id}`) && !distinct.has(`${other.id} ${draft.id}`);
  }
}
