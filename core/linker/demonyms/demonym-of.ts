import { english } from './english';
import { dutch, french, german, italian, nordic, polish, russian, spanish, turkish } from './european';
import { hindi } from './hindi';
import { type Demonyms, readDemonyms } from './read-demonyms';
import { arabic, hebrew, persian } from './semitic';

const tables: Record<string, string> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  ca: spanish,
  pt: spanish,
  it: italian,
  ru: russian,
  uk: russian,
  pl: polish,
  nl: dutch,
  no: nordic,
  sv: nordic,
  da: nordic,
  tr: turkish,
  ar: arabic,
  he: hebrew,
  fa: persian,
  hi: hindi,
};

const built = new Map<string, Demonyms>();

/** Table of a language (BCP 47 primary subtag); unlisted ones have the English one. */
export function demonymsOf(lang: string): Demonyms {
  const key = Object.hasOwn(tables, lang) ? lang : 'en';
  let table = built.get(key);
  if (!table) {
    table = readDemonyms(tables[key] as string);
    built.set(key, table);
  }
  return table;
}

/**
 * Country an adjective speaks of ("syrian" → SY), '' when none. `word` in lower case, `lang` the BCP 47 primary
 * subtag; unlisted languages are read as English.
 */
export function demonymOf(word: string, lang: string): string {
  const table = demonymsOf(lang);
  const exact = table.exact.get(word);
  if (exact !== undefined || table.stems.size === 0) return exact ?? '';
  for (let length = word.length; length >= 3 && length >= word.length - 4; length--) {
    const found = table.stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return '';
}
