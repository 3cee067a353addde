import { dutch, nordic } from './dutch-nordic';
import { english } from './english';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { italian, portuguese } from './italian-portuguese';
import { indexWords, type LanguageWords, type WordIndex } from './language-words';
import { arabic, hebrew, persian } from './semitic';
import { polish, russian } from './slavic';
import { spanish } from './spanish';
import { turkish } from './turkish';

const byLanguage: Record<string, LanguageWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ca: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  af: dutch,
  no: nordic,
  nb: nordic,
  nn: nordic,
  sv: nordic,
  da: nordic,
  fi: finnish,
  ru: russian,
  uk: russian,
  be: russian,
  pl: polish,
  cs: polish,
  sk: polish,
  ar: arabic,
  he: hebrew,
  iw: hebrew,
  fa: persian,
  tr: turkish,
  az: turkish,
};

/** Words of scripts that no other listed language shares can always be read, whatever the page says it is. */
const always = [arabic, hebrew, persian, russian];

const built = new Map<string, WordIndex>();

/** Word index of a BCP 47 language; an unknown language is read with the English lists. */
export function wordsFor(lang: string): WordIndex {
  const primary = lang.slice(0, lang.indexOf('-') < 0 ? lang.length : lang.indexOf('-')).toLowerCase();
  const found = built.get(primary);
  if (found) return found;
  const own = byLanguage[primary] ?? english;
  const made = indexWords([own, ...always.filter((other) => other !== own)]);
  built.set(primary, made);
  return made;
}
