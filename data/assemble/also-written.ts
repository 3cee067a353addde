/** The other spellings of a name that a card lists. */
import type { LanguageText } from '../../core/card/entity-card';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { foldKey } from '../aliases/fold-key';
import type { Draft } from '../model';
import { NAME_LANGUAGES } from '../sources/languages';

/** Spellings of one language; the rest are for recognising the name, not for reading. */
const FORMS_KEPT = { en: 4, other: 2 };
const NAMES_KEPT = { curated: 32, famous: 8, imported: 4 };
const RANK = new Map(NAME_LANGUAGES.map((lang, place) => [lang, place]));
const rankOf = ({ lang }: { lang: string }): number => RANK.get(lang) ?? 99;
const WEAK = AliasFlag.Short | AliasFlag.Generated | AliasFlag.Metonym;

/** Languages whose names have cases, and what those end in. */
const CASES: readonly (readonly [languages: ReadonlySet<string>, endings: RegExp])[] = [
  [new Set(['ru', 'uk', 'be', 'bg']), /^[аеёиоуыэюяйьіїєвмхг]{0,3}$/],
  [new Set(['pl', 'cs', 'sk', 'hr', 'sl', 'sq']), /^[aeiouyąęóěíáůëghmjswt]{0,4}$/],
];

/**
 * Full forms in other scripts and spellings, in the order of NAME_LANGUAGES, each once a language and in its first case.
 * When there are too many the first form of each language comes before any second one: a card is headed as the page's
 * language writes the name.
 */
export function alsoWritten(draft: Draft): LanguageText[] {
  const native = draft.native && [draft.native];
  const forms = new Map<string, LanguageText[]>(native?.map((form) => [form.lang, native]));
  for (const { text, lang, flags } of [...draft.aliases].sort((a, b) => rankOf(a) - rankOf(b))) {
    const shown = forms.get(lang) ?? [];
    if (flags & WEAK || text === draft.name || (lang === 'en' && addsNothing(text, draft))) continue;
    if (!shown.some((form) => isSame(form.text, text, lang))) forms.set(lang, [...shown, { lang, text }]);
  }
  const kept = NAMES_KEPT[fameOf(draft)];
  return [...forms.values()]
    .flatMap((shown) => wordsFirst(shown, draft.name).map((form, turn) => ({ form, turn })))
    .filter(({ form, turn }) => form !== draft.native && turn < FORMS_KEPT[form.lang === 'en' ? 'en' : 'other'])
    .sort((a, b) => a.turn - b.turn || rankOf(a.form) - rankOf(b.form))
    .slice(0, kept)
    .map(({ form }) => form)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** What readers look up decides how many of its names a card keeps. */
const fameOf = ({ origin, popularity }: Draft): keyof typeof NAMES_KEPT =>
  origin === 'curated' || popularity >= 0.5 ? 'curated' : origin === 'pantheon' ? 'famous' : 'imported';

/** "the Danube", "President Macron": an article or a post of theirs before words of the name is no other spelling. */
function addsNothing(text: string, { name, roles, codes }: Draft): boolean {
  // "Allen County, Kansas": the line tells the state.
  if ((codes.division ?? codes.fips) !== undefined && text.startsWith(`${name}, `)) return true;
  const posts = roles.map(({ title }) => title.split(' of ', 1)[0]?.toLowerCase() ?? '');
  const first = ['the', ...posts].find((words) => text.toLowerCase().startsWith(`${words} `));
  if (first === undefined) return false;
  const known = new Set(foldKey(name).split(' '));
  return foldKey(text.slice(first.length + 1))
    .split(' ')
    .every((word) => known.has(word));
}

const isLetters = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** "Estados Unidos" before "EUA"; what is known by its letters ("NATO") keeps them first. */
const wordsFirst = (forms: readonly LanguageText[], name: string): LanguageText[] =>
  isLetters(name) ? [...forms] : [...forms].sort((a, b) => Number(isLetters(a.text)) - Number(isLetters(b.text)));

/** Accents, capitals and case endings make no other spelling. */
const isSame = (shown: string, text: string, lang: string): boolean =>
  foldKey(shown) === foldKey(text) || isInflected(shown, text, lang);

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
