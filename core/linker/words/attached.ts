/** What Hebrew writes onto a word: and, in, to, from, that, the. */
export const HEBREW_PARTICLES = ['ו', 'ב', 'ל', 'מ', 'ש', 'ה', 'מה', 'וה', 'שה'];
/** What Arabic writes onto a word: and, so, in, to. */
export const ARABIC_PARTICLES = ['و', 'ف', 'ب', 'ل'];

const ARTICLE = 'ال';

/** A particle and a word as they are written; Arabic joins "to" and the article. */
const joined = (particle: string, word: string): string =>
  particle === 'ل' && word.startsWith(ARTICLE) ? `لل${word.slice(ARTICLE.length)}` : particle + word;

/** The words of a list as they stand and with each particle written onto them; what stands behind `=` stays. */
export function attached(list: string, particles: readonly string[]): string {
  const words = list.split(/\s+/).filter(Boolean);
  return words.flatMap((word) => [word, ...particles.map((particle) => joined(particle, word))]).join(' ');
}
