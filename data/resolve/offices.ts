import { bareLetters } from '../../core/text/bare-letters';
import type { Draft } from '../model';
import { sameYear, tookOfficeAfterDeath } from './same-thing';

/**
 * True when two drafts hold one office and their names agree in spirit: "Ahmad al-Shara'" and "Ahmed al-Sharaa".
 * Romanisations differ in vowels, doubled letters and articles; the consonants of names do not. A shared family name
 * alone is not enough: fathers hand offices to sons.
 */
export function sameHolder(a: Draft, b: Draft): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || a.origin === b.origin || !sameYear(a.born, b.born)) return false;
  if (tookOfficeAfterDeath(a, b) || tookOfficeAfterDeath(b, a)) return false;
  const [left, right] = [skeletonsOf(a), skeletonsOf(b)];
  const shared = left.filter((word) => right.some((other) => alike(word, other))).length;
  return shared >= 2 || (shared === 1 && Math.min(left.length, right.length) === 1);
}

/** Equal, or a short form: "Tom", "Thomas". */
const alike = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 2 && (a.startsWith(b) || b.startsWith(a)));

function skeletonsOf(draft: Draft): string[] {
  const words = bareLetters(draft.name)
    .replace(/['’ʼ‘]/g, '')
    .replace(/\b(?:al|el|ash|as|ad|bin|ibn|abu)[- ]/g, '')
    .split(/[\s-]+/);
  return words.map((word) => word.replace(/[aeiouywh]/g, '').replace(/(.)\1+/g, '$1')).filter((word) => word !== '');
}
