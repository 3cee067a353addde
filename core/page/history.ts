/** Cards the reader had open, newest first, each entity once. Kept in this browser only, and bounded. */
export interface SeenEntry {
  entity: string;
  /** When it was last open, milliseconds since 1970. */
  at: number;
}

/** Entities remembered; the ones not opened for longest are forgotten first. */
export const HISTORY_LIMIT = 500;

/** The history after `entity` was open at `at`. */
export function noteSeen(history: readonly SeenEntry[], entity: string, at: number): SeenEntry[] {
  const others = history.filter((entry) => entry.entity !== entity);
  return [{ entity, at }, ...others].slice(0, HISTORY_LIMIT);
}

/** Reads whatever lies in storage; what is no entry falls away. Never throws. */
export function readHistory(value: unknown): SeenEntry[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((entry) => (isEntry(entry) ? [{ entity: entry.entity, at: entry.at }] : []))
    .slice(0, HISTORY_LIMIT);
}

function isEntry(value: unknown): value is SeenEntry {
  const { entity, at } = (value ?? {}) as Partial<SeenEntry>;
  return typeof entity === 'string' && entity !== '' && Number.isFinite(at);
}
