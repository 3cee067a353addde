/**
 * Research Organization Registry (CC0), records of releases v1.0–v2.9 (23 June 2026) that carry a Wikidata id or a
 * Wikipedia title. Output: bodies a news reader may meet, names shortened to what is worth an alias.
 */
export interface RorRow {
  id: string;
  n: string;
  al?: [name: string, lang: string | null, kind: 'l' | 'a' | 'x'][];
  ty: string[];
  cc: string;
  city: string;
  est?: number;
  wd?: string;
  wp?: string;
  asof: string;
}

const UNIVERSITY = /universi|univerz|üniversite|college|hochschule|école/i;
const FIELDS = 'id n al ty cc city est wd wp asof'.split(' ');
/** Names of other scripts and languages kept per body, beside the English ones. */
const NAMES_KEPT = 6;

/** Keeps a body when an encyclopaedia has an article in English or it is a university or a part of a government. */
export function rorRows(input: readonly RorRow[]): RorRow[] {
  return input.filter(wanted).map((row) => {
    const names = (row.al ?? []).filter(([name]) => name.length <= 90).slice(0, NAMES_KEPT);
    const kept = FIELDS.map((field) => [field, row[field as keyof RorRow]]).filter(([, value]) => value !== undefined);
    return { ...(Object.fromEntries(kept) as RorRow), ...(names.length > 0 && { al: names }) };
  });
}

function wanted(row: RorRow): boolean {
  const types = new Set(row.ty);
  if (row.n.length > 90) return false;
  if (row.wp?.startsWith('en:')) return true;
  return types.has('government') || (types.has('education') && UNIVERSITY.test(row.n));
}
