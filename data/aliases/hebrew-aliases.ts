/** Names of entities as Hebrew writes them too. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { acronymVariants, americanVariants, longerVariants, townVariants, vowelVariants } from './hebrew-forms';

/** Two words with the article: "הבית הלבן"; the article of the first goes where a preposition is written onto it, "בבית הלבן". */
const ARTICLES = /^ה\p{Script=Hebrew}+(?: \S+)* ה\p{Script=Hebrew}/u;

/** Hebrew names of two words with the article, as they stand behind a preposition. */
export function withoutArticle({ name, aliases, native }: Draft): DraftAlias[] {
  if (!native && aliases.length === 0) return [];
  return aliases
    .filter(({ text, lang }) => lang === 'he' && text !== name && ARTICLES.test(text))
    .map(({ text, flags }) => ({ text: text.slice(1), lang: 'he', flags }));
}

/** Names of people, acronyms of bodies and names of towns as Hebrew writes them too. */
export function inHebrew({ kind, name, aliases }: Draft): DraftAlias[] {
  const formsOf = (text: string) =>
    kind === 'person'
      ? [...vowelVariants(text), ...longerVariants(text, name)]
      : [...acronymVariants(text), ...townVariants(text), ...americanVariants(text)];
  return aliases
    .filter(({ lang, flags }) => lang === 'he' && !(kind === 'person' && flags & AliasFlag.Short))
    .flatMap((alias) =>
      formsOf(alias.text).map((text) => ({ ...alias, text, flags: alias.flags | AliasFlag.Generated })),
    )
    .filter(({ text }) => !aliases.some((alias) => alias.text === text));
}
