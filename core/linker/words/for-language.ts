import { demonymsOf } from '../demonyms/demonym-of';
import { baltic } from './baltic';
import { catalan } from './catalan';
import { czech } from './czech';
import { dutch, nordic } from './dutch-nordic';
import { english } from './english';
import { EVERYWHERE } from './everywhere';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { greek } from './greek';
import { hindi } from './hindi';
import { hungarian } from './hungarian';
import { indonesian } from './indonesian';
import { italian, portuguese } from './italian-portuguese';
import { indexWords, type LanguageWords, type WordIndex } from './language-words';
import { primarySubtag } from './primary-subtag';
import { romanian } from './romanian';
import { arabic, hebrew, persian } from './semitic';
import { polish, russian } from './slavic';
import { southSlavic } from './south-slavic';
import { spanish } from './spanish';
import { turkish } from './turkish';
import { ukrainian } from './ukrainian';
import { vietnamese } from './vietnamese';

const byLanguage: Record<string, LanguageWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ca: catalan,
  it: italian,
  pt: portuguese,
  nl: dutch,
  af: dutch,
  no: nordic,
  sv: nordic,
  da: nordic,
  fi: finnish,
  ru: russian,
  uk: ukrainian,
  be: russian,
  pl: polish,
  cs: czech,
  sk: czech,
  hr: southSlavic,
  sr: southSlavic,
  bs: southSlavic,
  sl: southSlavic,
  bg: southSlavic,
  mk: southSlavic,
  lt: baltic,
  lv: baltic,
  hu: hungarian,
  ro: romanian,
  el: greek,
  id: indonesian,
  ms: indonesian,
  ar: arabic,
  he: hebrew,
  fa: persian,
  hi: hindi,
  vi: vietnamese,
  tr: turkish,
  az: turkish,
};

/** Words of scripts that no other listed language shares can always be read, whatever the page says it is. */
const always = [arabic, hebrew, persian, russian];

const built = new Map<string, WordIndex>();

/** The answer given last: a page is asked about word by word. */
let last: { lang: string; words: WordIndex } | undefined;

/** Word index of a BCP 47 language; an unknown language is read with the English lists. */
export function wordsFor(lang: string): WordIndex {
  if (last?.lang !== lang) last = { lang, words: indexFor(lang) };
  return last.words;
}

function indexFor(lang: string): WordIndex {
  const primary = primarySubtag(lang);
  const listed = Object.hasOwn(byLanguage, primary) ? primary : 'en';
  const found = built.get(listed);
  if (found) return found;
  const own = byLanguage[listed] as LanguageWords;
  const made = indexWords([own, ...always.filter((other) => other !== own)], EVERYWHERE, demonymsOf(listed));
  built.set(listed, made);
  return made;
}
