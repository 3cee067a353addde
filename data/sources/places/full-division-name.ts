import type { DivisionKind } from './division-kinds';

/** Countries whose divisions named like their city news tells by their noun, "Oaxaca State". */
const TOLD = new Set(['AT', 'BR', 'MX', 'VE', 'NL', 'PL', 'MM']);

/** The full name of a division that its city shares the name with; the name itself where there is none. */
export function sharedDivisionName(name: string, code: string, kind: DivisionKind): string {
  const told = kind.full ?? (TOLD.has(code.slice(0, 2).toUpperCase()) ? 'after' : undefined);
  return fullDivisionName(name, told === undefined ? kind : { ...kind, full: told });
}

/** "Helmand" → "Helmand Province", "Turin" → "Province of Turin", "Cork" → "County Cork". */
export function fullDivisionName(name: string, { noun, full }: DivisionKind): string {
  if (!full || name.includes(noun)) return name;
  if (full === 'after') return `${name} ${noun}`;
  return noun === 'County' ? `County ${name}` : `${noun} of ${name}`;
}
