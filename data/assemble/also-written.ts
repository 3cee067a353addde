/** The other spellings of a name that a card lists. */
import type { LanguageText } from '../../core/card/entity-card';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { foldKey } from '../aliases/fold-key';
import type { Draft } from '../model';
import { NAME_LANGUAGES } from '../sources/languages';

const NAMES_KEPT = { curated: 24, imported: 4 };
const WEAK = AliasFlag.Short | AliasFlag.Generated | AliasFlag.Metonym;

/** Languages whose names have cases, and what those end in. */
const CASES: readonly (readonly [languages: ReadonlySet<string>, endings: RegExp])[] = [
  [new Set(['ru', 'uk', 'be', 'bg']), /^[аеёиоуыэюяйьіїєвмхг]{0,3}$/],
  [new Set(['pl', 'cs', 'sk', 'hr', 'sl', 'sq']), /^[aeiouyąęóěíáůëghmjswt]{0,4}$/],
];

/** Full forms in other scripts and spellings, each once and in its first case, in the order of NAME_LANGUAGES. */
export function alsoWritten(draft: Draft): LanguageText[] {
  const seen = new Set([foldKey(draft.name), foldKey(draft.native?.text ?? '')]);
  const rank = new Map(NAME_LANGUAGES.map((lang, place) => [lang, place]));
  const names: LanguageText[] = draft.native ? [draft.native] : [];
  const first = names.length;
  const sorted = [...draft.aliases].sort((a, b) => (rank.get(a.lang) ?? 99) - (rank.get(b.lang) ?? 99));
  for (const { text, lang, flags } of sorted) {
    const key = foldKey(text);
    if (flags & WEAK || seen.has(key)) continue;
    seen.add(key);
    if (!names.some((shown) => shown.lang === lang && isInflected(shown.text, text, lang))) names.push({ lang, text });
  }
  const kept = draft.origin === 'curated' || draft.popularity >= 0.5 ? NAMES_KEPT.curated : NAMES_KEPT.imported;
  return names.slice(first, first + kept);
}

/** True when two forms differ in the case endings of their words alone: "Роберта Метсола", "Роберты Метсолы". */
export function isInflected(base: string, form: string, lang: string): boolean {
  const endings = CASES.find(([languages]) => languages.has(lang))?.[1];
  const [words, others] = [base, form].map((text) => text.toLowerCase().split(/[\s-]+/));
  if (!endings || !words || !others || words.length !== others.length) return false;
  return words.every((word, number) => {
    const other = others[number] ?? '';
    let common = 0;
    while (common < word.length && word[common] === other[common]) common++;
    const rests = [word.slice(common), other.slice(common)];
    return common * 2 >= word.length && common >= 2 && rests.every((rest) => endings.test(rest));
  });
}
