import type { Draft } from '../model';

/** Keys that identify an entity for certain. */
export function identityKeys(draft: Draft): string[] {
  const keys = draft.id ? [`id ${draft.id}`] : [];
  if (draft.wikidata) keys.push(`wikidata ${draft.wikidata}`);
  for (const [type, code] of Object.entries(draft.codes)) keys.push(`${type} ${code}`);
  if (draft.wikipedia && draft.kind !== 'place') keys.push(`wikipedia ${draft.wikipedia}`);
  return keys;
}

/**
 * Name, kind and country: the weakest key. Places have none (a city and its province share all three); persons need
 * two names.
 */
export function nameKey(draft: Draft): string | undefined {
  if (draft.kind === 'place' || !draft.country) return undefined;
  const name = foldName(draft.name);
  if (draft.kind === 'person' && !name.includes(' ')) return undefined;
  const kind = draft.kind === 'group' ? 'organisation' : draft.kind;
  return `${kind} ${draft.country} ${name}`;
}

/** For comparing names of different sources: no marks, articles, initials, punctuation, company forms. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ.,]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .replace(/ (?:inc|corp|corporation|company|co|plc|ltd|llc|group|holdings|sa|ag|se|nv|jr|sr|iii|ii)$/, '')
    .replace(/(?<=\p{L} )\p{L} (?=\p{L})/gu, '')
    .trim();
}
