import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

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
  if (text === SEALS) return KEEPER.test(textBefore(run.text, start, 11));
  return BODIES.get(text.replace(ARTICLE, '').toLowerCase())?.test(textAfter(run.text, end, 20)) ?? false;
}
