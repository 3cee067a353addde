import type { Draft } from '../model';

/** Whose cards readers open often. */
export const isWellKnown = ({ popularity }: Draft): boolean => popularity >= 0.35;

/**
 * The order of entity numbers: well-known entities first by fame, so that a page's cards come from few blocks; the
 * rest by kind, country and id, so that neighbours in a block resemble each other and pack well.
 */
export function inPackOrder(entities: readonly Draft[]): Draft[] {
  const known = entities.filter(isWellKnown);
  const rest = entities.filter((draft) => !isWellKnown(draft));
  known.sort((a, b) => b.popularity - a.popularity || byText(a.id, b.id));
  rest.sort((a, b) => byText(a.kind, b.kind) || byText(a.country ?? '', b.country ?? '') || byText(a.id, b.id));
  return [...known, ...rest];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
