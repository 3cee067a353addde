import type { Draft } from '../model';

/**
 * True when two drafts hold one office and their names share a word in spirit: "Ahmad al-Shara'" and "Ahmed al-Sharaa".
 * Romanisations differ in vowels, doubled letters and articles; the consonants of a family name do not.
 */
export function sameHolder(a: Draft, b: Draft): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  const skeletons = new Set(skeletonsOf(a));
  return skeletonsOf(b).some((skeleton) => skeletons.has(skeleton));
}

function skeletonsOf(draft: Draft): string[] {
  const words = draft.name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘]/gu, '')
    .toLowerCase()
    .replace(/\b(?:al|el|ash|as|ad|bin|ibn|abu)[- ]/g, '')
    .split(/[\s-]+/);
  const last = words.slice(1).map((word) => word.replace(/[aeiouywh]/g, '').replace(/(.)\1+/g, '$1'));
  return last.filter((skeleton) => skeleton.length >= 2);
}
