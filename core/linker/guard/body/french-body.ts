import type { PageMention } from '../../settle/page-mention';

/** Nouns that a town or a paper is called by in French, and the small word behind that makes a body of them. */
const BODIES = new Map([
  ['garde', /^ (?:nationale|républicaine|mobile|côtière|rapprochée|suisse)(?!\p{L})/u],
  [
    'union',
    /^ (?:syndicale|nationale|départementale|régionale|sportive|africaine|monétaire|locale|patronale)(?!\p{L})/u,
  ],
  ['libération', /^ (?:conditionnelle|nationale)(?!\p{L})/u],
  ['croix', /^ (?:rouge|verte)(?!\p{L})/u],
]);
const ARTICLE = /^l(?:a |['’])/iu;
const SEALS = 'Sceaux';
const KEEPER = /[Gg]ardes? des $/u;

/** "la [Garde] nationale", "[l’Union] syndicale des magistrats", "le garde des [Sceaux]": no town and no paper. */
export function isFrenchBody({ text, from: { lang, run }, scanned: { start, end } }: PageMention): boolean {
  if (lang !== 'fr') return false;
  if (text === SEALS) return KEEPER.test(run.text.slice(Math.max(0, start - 11), start));
  return BODIES.get(text.replace(ARTICLE, '').toLowerCase())?.test(run.text.slice(end, end + 20)) ?? false;
}
