import { tableRows } from '../../table-rows';
import { DIVISION_KIND_ROWS } from './division-kind-rows';

/** What a division is called, whether its full name carries that word, how often news names one. */
export interface DivisionKind {
  noun: string;
  popularity: number;
  /** Where the noun stands in the full name: "Helmand Province", "Province of Turin"; absent = it has no place in it. */
  full?: 'after' | 'before';
}

const KINDS = tableRows(DIVISION_KIND_ROWS, ' ').map(([iso = '', codes = '', noun = '', popularity, full]) => ({
  iso,
  codes: codes === '.' ? /^/ : new RegExp(`^${codes}$`),
  kind: {
    noun: noun.replaceAll('_', ' '),
    popularity: Number(popularity),
    ...(full && { full: full as 'after' | 'before' }),
  } as DivisionKind,
}));

/** @param code ISO 3166-2 in CLDR's writing: `ustx` */
export function divisionKind(code: string): DivisionKind | undefined {
  const iso = code.slice(0, 2).toUpperCase();
  return KINDS.find((row) => row.iso === iso && row.codes.test(code.slice(2)))?.kind;
}
