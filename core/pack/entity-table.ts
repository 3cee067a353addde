import type { Kind } from '../card/entity-card';
import type { EntityNumbers } from './pack-format';

/** One dated office as the linker sees it: folded key words of its title ("president", "prime minister"). */
export interface TitleSpan {
  words: readonly string[];
  /** Inclusive bounds as `YYYYMMDD` numbers; absent = open. */
  from?: number;
  to?: number;
}

/**
 * What the linker knows of each entity, by entity number (0 … count-1, stable within one pack).
 * Implemented over the pack's columns (core/pack) and by plain arrays in tests.
 */
export interface EntityTable {
  readonly count: number;
  id(entity: number): string;
  /** Entity number of a slug, or -1. */
  numberOf(id: string): number;
  name(entity: number): string;
  kind(entity: number): Kind;
  /** One line for lists: "president of Syria since January 2025". */
  line(entity: number): string;
  /** ISO 3166-1 alpha-2, '' when none. For a country: its own code. */
  country(entity: number): string;
  /** 0…1: how widely news writes of it. */
  popularity(entity: number): number;
  /** Entity numbers of related entities, ascending. */
  neighbours(entity: number): EntityNumbers;
  titles(entity: number): readonly TitleSpan[];
}
