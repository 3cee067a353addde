import type { LanguageText } from '../card/entity-card';

/** Other spellings of a name as a card keeps them: those that the lexicon has are not written again. */
export interface StoredNames {
  /** A line for each language: its tag, then its names with tabs before them; '' = the next of {@link aliases}. */
  lines: string;
  /** Alias numbers in order; left out when there is none. */
  aliases?: number[];
}

/** @param aliasOf number of the alias that is written exactly so */
export function storeNames(
  names: readonly LanguageText[],
  aliasOf: (text: string) => number | undefined,
): StoredNames | undefined {
  if (names.length === 0) return undefined;
  const aliases: number[] = [];
  let lines = '';
  names.forEach(({ lang, text }, number) => {
    const alias = aliasOf(text);
    if (alias !== undefined) aliases.push(alias);
    const isFirst = number === 0 || names[number - 1]?.lang !== lang;
    lines += `${isFirst ? `${number > 0 ? '\n' : ''}${lang}` : ''}\t${alias === undefined ? text : ''}`;
  });
  return { lines, ...(aliases.length > 0 && { aliases }) };
}

/** @param surface the alias of a number as it is written */
export function restoreNames(stored: StoredNames | undefined, surface: (alias: number) => string): LanguageText[] {
  if (stored === undefined) return [];
  let next = 0;
  return stored.lines.split('\n').flatMap((line) => {
    const [lang = '', ...texts] = line.split('\t');
    return texts.map((text) => ({ lang, text: text || surface(stored.aliases?.[next++] as number) }));
  });
}
