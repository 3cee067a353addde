import { bareLetters } from '../../core/text/bare-letters';
import type { Draft } from '../model';

const WELL_KNOWN = 0.2;

/** Keys that identify an entity for certain. */
export function codeKeys(draft: Draft): string[] {
  const keys = Object.entries(draft.codes).map(([type, code]) => `${type} ${code}`);
  if (draft.wikidata) keys.push(`wikidata ${draft.wikidata}`);
  if (draft.wikipedia && draft.kind !== 'place') keys.push(`wikipedia ${draft.wikipedia}`);
  return keys;
}

/**
 * Name, kind and country, or name and year of birth: the weakest keys. Places have none (a city and its province share
 * name, kind and country); persons need two names.
 */
export function nameKeys(draft: Draft): string[] {
  if (draft.kind === 'place') return [];
  const name = foldName(draft.name);
  if (draft.kind === 'person') {
    if (!name.includes(' ')) return [];
    const keys = draft.country ? [`person ${draft.country} ${name}`] : [];
    if (draft.born) for (const full of fullNames(draft)) keys.push(`person ${draft.born.slice(0, 4)} ${full}`);
    // Those known to one source by name alone may be the same whatever the country.
    return draft.country ? [...keys, `person ${name}`] : [`person ${name}`, ...keys];
  }
  const kind = draft.kind === 'group' ? 'organisation' : draft.kind;
  // A worldwide company has no country in its source; a well-known body of that name is the same.
  const anywhere = !draft.country || draft.popularity >= WELL_KNOWN ? [`${kind} ${name}`] : [];
  return draft.country ? [`${kind} ${draft.country} ${name}`, ...anywhere] : anywhere;
}

function fullNames(draft: Draft): Set<string> {
  const names = [draft.name, ...draft.aliases.filter((alias) => alias.lang === 'en').map((alias) => alias.text)];
  return new Set(names.map(foldName).filter((name) => name.includes(' ')));
}

/** For comparing names of different sources: no marks, articles, initials, punctuation, company forms, nor what tells a son from a father. */
export function foldName(name: string): string {
  return (
    bareLetters(name)
      .replace(/['’ʼ.,]/g, '')
      .replace(/&/g, ' and ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/^the /, '')
      .replace(/ (?:inc|corp|corporation|company|co|plc|ltd|llc|group|holdings|sa|ag|se|nv)$/, '')
      // A number tells monarchs apart, who have one name.
      .replace(/(?<=\p{L} \p{L}+) (?:jr|sr|iii|ii)$/u, '')
      .replace(/(?<=\p{L} )\p{L} (?=\p{L})/gu, '')
      .trim()
  );
}
