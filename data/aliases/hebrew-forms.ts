/**
 * Other ways in which Hebrew writes what it is known to write: acronyms with the last letter in its other shape, towns
 * behind a particle, names of foreigners with more or fewer of the letters that stand for vowels.
 */

/** Letters that have another shape at the end of a word. */
const WITHIN = 'כמנפצ';
const AT_END = 'ךםןףץ';
const ACRONYM = /^(\p{Script=Hebrew}+["״])([כמנפצךםןףץ])$/u;

/** בג"ץ, בג"צ: an acronym is a word to some and letters to others. */
export function acronymVariants(text: string): string[] {
  const [, letters, last = ''] = ACRONYM.exec(text) ?? [];
  if (letters === undefined) return [];
  const at = AT_END.indexOf(last);
  return [letters + (at < 0 ? AT_END.charAt(WITHIN.indexOf(last)) : WITHIN.charAt(at))];
}

const THE_TOWN = 'העיר ';
const TOWN_OF = /^קרי?ית (?=\S)/u;

/** העיר עזה: behind a particle the noun has no article, ב[עיר עזה]; קריית אתא, קרית אתא. */
export function townVariants(text: string): string[] {
  if (text.startsWith(THE_TOWN)) return [text.slice(1)];
  return TOWN_OF.test(text) ? [text.replace(TOWN_OF, 'קרית '), text.replace(TOWN_OF, 'קריית ')] : [];
}

const OF_STATES = 'ארצות הברית';
const AMERICAN = /(?<=^|[ ה])אמרי(קא|קנ)(?=(?:י|ית|ים|יות)(?: |$))/u;

/** ארצות הברית, ארה"ב; האמריקאי, האמריקני: bodies of that land. */
export function americanVariants(text: string): string[] {
  const variants = [text.replace(AMERICAN, (_, stem) => (stem === 'קא' ? 'אמריקנ' : 'אמריקא'))];
  if (text.includes(` ${OF_STATES}`)) variants.push(text.replace(OF_STATES, 'ארה"ב'));
  return variants.filter((variant) => variant !== text);
}

/** Shorter words with such a letter less are other words. */
const LONG = 4;
/** Letters for vowels within a word: an א between consonants, one of two ו or י. */
const SPARE = /(?<=[^\sאהויע'׳-])א(?=[^\sאהויע'׳-])|(?<=ו)ו|(?<=י)י/gu;

/** סלמאן, סלמן; נוואף, נואף: names of several words, each time with one such letter less. */
export function vowelVariants(text: string): string[] {
  if (!text.includes(' ')) return [];
  const variants: string[] = [];
  for (const { index } of text.matchAll(SPARE)) {
    const start = text.lastIndexOf(' ', index) + 1;
    const end = `${text} `.indexOf(' ', index);
    if (end - start > LONG) variants.push(text.slice(0, index) + text.slice(index + 1));
  }
  return variants;
}

/** One ו at the beginning of a word, which may be written twice. */
const ONE_VAV = /(^| )ו(?=[^ו\s])/gu;
/** "ar" of an English word that a consonant or nothing follows; ר behind a consonant. */
const AR = /ar(?![aeiouy])/giu;
const BARE_RESH = /(?<=[בגדזחטכלמנסעפצקשת]'?)ר/gu;

/** ואנס, וואנס; מרקו, מארקו: words of full names with a letter more, the latter where the English name has "ar". */
export function longerVariants(text: string, english: string): string[] {
  if (!text.includes(' ')) return [];
  const doubled = text.replace(ONE_VAV, '$1וו');
  const words = text.split(' ');
  const latin = english.split(' ');
  const marked = words.map((word, i) => {
    const once = word.match(BARE_RESH)?.length === 1 && latin[i]?.match(AR)?.length === 1;
    return once && words.length === latin.length ? word.replace(BARE_RESH, 'אר') : word;
  });
  return [...new Set([doubled, marked.join(' ')])].filter((variant) => variant !== text);
}
