/** Surnames of people whose records give no short form in a language. */
import { isEverydayAbroad } from '../aliases/everyday-words';
import { foldKey } from '../aliases/fold-key';

interface Form {
  text: string;
  lang: string;
}

/** Words that belong to the surname after them. */
const PARTICLES = new Set(
  'al el ash ad an ar as at az bin ibn abu ben بن bar van von der den de del della di da dos das du la le ter ten st'.split(
    ' ',
  ),
);
/** Son of: the father's name alone is his, and not the son's. */
const SON_OF = new Set('bin ibn ben بن'.split(' '));
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** The younger and the elder, as Hebrew, Arabic and Persian write after the surname. */
const GENERATIONS = new Set("הבן האב ג׳וניור ג'וניור الابن الأب جونيور پسر پدر جونیور".split(' '));
/** Numbers of rulers: a place or a house may follow, never a surname, and none is one. */
const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|X[IVX]+)$/;
/** Rulers, whose last word is a number, "the fifth" where there are no capitals. */
const RULER = /^[^,]+ [IVX]+$/;
/** Rulers whose last words are a land, with capitals in most languages. */
const OF_A_LAND = /^[^,]+ of .+$/;
/** Languages whose letters have no capitals: a surname that is a word there passes for the word. */
const UNCASED: ReadonlySet<string> = new Set(['he', 'ar', 'fa', 'ur']);
/** Words of everyday speech in them that lists of the most frequent lack: justice, God, safe, a goal, forbidden. */
const WORDS = new Set(
  `الله عدل العدل فضل ثاني سالم منفي شيخ دري سوك باك لاين استور ايل كوران پال غالي زين عتيق وردي هوي ملك مين پين
  حسين علي محمود يوسف احمد البابا نادر واجد
  גול נואם נאסר נבין קיר פניה שעת גלה בזום הראת כרם`.split(/\s+/),
);
/** Languages that write names in the order given name – family name, with blanks between. */
const SPACED = new Set(
  'en fr de es it pt nl sv da nb fi pl cs sk hr sr bg ru uk be el tr he ar fa ur ro id ms ka hy az kk'.split(' '),
);

/** Languages that write the parts of foreign names with a dot between: ブレット・カバノー. */
const DOTTED = new Set(['ja', 'zh']);
const DOT = /[·・]/u;
/** States of whose people Korean, as they do themselves, writes the family name first: 다카이치 사나에. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set('JP CN TW HK MO KR KP VN KH LA MM HU'.split(' '));
/** What Korean writes behind a name as a word of its own; a surname never is. */
const KOREAN_OFFICE =
  /(?:대통령|총리|장관|부장|위원장|의장|주석|주지사|시장|국왕|여왕|왕자|왕자비|왕세자|군주|교황|수반|의원|대공|총재|특사)$/u;
/** A part this short is as likely a word. */
const SHORTEST = 3;
/** Chinese and Korean write most surnames with two characters, "韦伯", "카터"; those that are words there are left out. */
const SHORTEST_IN_TWO = 2;

/** True of rulers and of Koreans: English knows them by the first word of their names, "Kim", "Tamim". */
function knownByFirst({ name, short }: { name: string; short?: Record<string, string[]> | undefined }): boolean {
  const words = name.split(' ');
  const english = short?.en ?? [];
  return words.length > 1 && english.includes(words[0] ?? '') && !english.some((form) => words.slice(1).includes(form));
}

/** The first word of a name, where it is none of everyday speech. */
function firstWordOf(words: readonly string[]): string[] {
  const first = words.length > 1 ? (words[0] ?? '') : '';
  return first.length >= SHORTEST && !isEverydayAbroad(foldKey(first)) ? [first] : [];
}

/**
 * The words of the full names that the person is known by, for languages in which the record has no `short`: the last,
 * with and without the article, or the first where English has it so.
 * @param known the record's other forms; none of them is repeated
 */
export function derivedShortForms(
  record: { name: string; country?: string | undefined; short?: Record<string, string[]> | undefined },
  known: readonly Form[],
): Form[] {
  const taken = new Set(known.map(({ text, lang }) => `${lang} ${text}`));
  const first = knownByFirst(record);
  const lands = !first && OF_A_LAND.test(record.name);
  const ruler = !first && RULER.test(record.name);
  const turned = FAMILY_FIRST.has(record.country ?? '');
  const forms: Form[] = [];
  for (const { text, lang } of known) {
    if (record.short?.[lang] || lands || (ruler && UNCASED.has(lang))) continue;
    for (const form of lang === 'ko' ? koreanSurname(text, first || turned) : derivedFrom(text, lang, first)) {
      const key = `${lang} ${form}`;
      if (!taken.has(key) && !isWord(form, lang)) forms.push({ text: form, lang });
      if (!taken.has(key) && lang === 'ja' && isWordInCharacters(form, lang)) forms.push({ text: `${form}氏`, lang });
      taken.add(key);
    }
  }
  return forms;
}

/** "도널드 트럼프" → 트럼프. `turned` = the last word is no surname. */
function koreanSurname(text: string, turned: boolean): string[] {
  const last = text.includes(' ') && !turned ? text.slice(text.lastIndexOf(' ') + 1) : '';
  return /^[가-힣]{2,}$/u.test(last) && !KOREAN_OFFICE.test(last) && !isShortWord(last) ? [last] : [];
}

const isShortWord = (form: string): boolean => form.length < SHORTEST && isEverydayAbroad(foldKey(form));

/** "کار", Carr and work; "השומר", Schumer and the guard: on a page that names the one, the other is said as well. */
function isWord(form: string, lang: string): boolean {
  const key = foldKey(form);
  return UNCASED.has(lang) && (WORDS.has(key) || isEverydayAbroad(key));
}

/** Arabic keeps the article of a surname; Persian and Urdu may leave it out. */
const withArticle = (forms: string[], lang: string): string[] =>
  lang === 'ar' ? forms.filter((form) => !forms.includes(`ال${form}`)) : forms;

/** マスク, Musk and a mask: needs more evidence; マスク氏 does not. */
export const isWordInCharacters = (form: string, lang: string): boolean =>
  DOTTED.has(lang) && isEverydayAbroad(foldKey(form));

function derivedFrom(text: string, lang: string, first: boolean): string[] {
  if (SPACED.has(lang)) return first ? firstWordOf(text.split(/\s+/)) : withArticle(shortFormsOf(text), lang);
  if (!DOTTED.has(lang)) return [];
  const parts = text.split(DOT);
  if (first) return firstWordOf(parts);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  if (lang === 'zh' && last.length === SHORTEST_IN_TWO) return isShortWord(last) ? [] : [last];
  return last.length >= SHORTEST ? [last] : [];
}

/**
 * "Ahmed al-Sharaa" → al-Sharaa, Sharaa; "Ursula von der Leyen" → von der Leyen, Leyen; none for single words and for
 * "Abdullah II of Jordan", "Felipe VI de España".
 */
export function shortFormsOf(name: string): string[] {
  const all = name.split(/\s+/);
  if (all.includes('of') || all.slice(0, -1).some((word) => NUMERAL.test(word))) return [];
  const words = all.filter((word) => !SUFFIXES.test(word) && !GENERATIONS.has(word));
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.length < 3 || /[.\d]/.test(last) || NUMERAL.test(last)) return [];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first--;
  const surname = words.slice(first).join(' ');
  if (SON_OF.has((words.at(-2) ?? '').toLowerCase())) return words.length > 2 ? [surname] : [];
  const bare = last.replace(/^(?:al|el|ash|ad|an|ar|as|at|az|аль|ас|аш|эль)[-‑]/i, '');
  const arabic = /^ال\p{Script=Arabic}{3,}$/u.test(last) ? [last.slice(2)] : [];
  return [...new Set([surname, last, bare, ...arabic])].filter((form) => form.length >= 3);
}
