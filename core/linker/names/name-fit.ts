import { bareLetters } from '../../text/bare-letters';
import { latinInitials } from './cyrillic-initials';
import { isFirstNameAbroad, isFrequentFirstName } from './first-names';

/** Short names and the longer ones they stand for; each line one family. */
const FAMILIES = `tom thomas tommy|joe joseph joey|bill william will billy|bob robert bobby rob|jim james jimmy|mike michael mick|
dan daniel danny|dave david|steve stephen steven|tony anthony antony|liz elizabeth beth|kate katherine catherine kathy|
chris christopher|matt matthew|nick nicholas|ben benjamin bibi|sam samuel samantha|alex alexander alexandra|ed edward eddie ted|
andy andrew|greg gregory|jeff jeffrey|ken kenneth|larry lawrence|pete peter|ron ronald|don donald|rick richard dick|
tim timothy|vlad vladimir volodymyr|sergei sergey|alexei aleksei alexey|yuri yury|mohammed muhammad mohammad mohamed muhammed mohamad|
ahmed ahmad|hussein hossein husayn husein hüseyin|yousef yusuf youssef|ibrahim ebrahim|abdul abdel|jack|john johnny|harry henry|charlie charles|
gus angus|meg margaret maggie|sue susan|deb deborah|pam pamela|jen jennifer jenny|jon jonathan|fred frederick|doug douglas|
phil philip|ray raymond|walt walter|max maximilian|gene eugene|vic victor|val valerie`;

const families = new Map<string, number>();
for (const [index, family] of FAMILIES.split('|').entries()) {
  for (const name of family.trim().split(' ')) families.set(name, index);
}

/** Short forms by which somebody is known; who is Ed is called Edward too, but not Ted. */
const SHORT = new Set(
  `tom tommy joe joey bill will billy bob bobby rob jim jimmy mike mick dan danny dave steve tony liz beth kate kathy chris matt
  nick ben sam ed eddie ted andy greg jeff ken larry pete ron don rick dick tim jack johnny harry charlie meg maggie fred`.split(
    /\s+/,
  ),
);

/** True when the text has a short form, "Billy", where the full name has it long. */
export const isShortened = (given: string, fullName: string): boolean =>
  SHORT.has(given.toLowerCase()) && !fullName.includes(given);

/** True when the text has in full what the full name has short: "James" for "Jim". */
export function isLengthened(given: string, fullName: string): boolean {
  const wanted = givenIn(given);
  const [own = ''] = partsOf(fullName);
  return !SHORT.has(wanted) && SHORT.has(own) && families.get(own) === families.get(wanted);
}

/** What small letters make of the Turkish İ. */
const DOTTED = 'i\u0307';

/** True of frequent first names and their short forms. */
export function isFirstName(word: string): boolean {
  const small = word.toLowerCase().replace(DOTTED, 'i');
  return families.has(small) || isFrequentFirstName(small) || isFirstNameAbroad(small);
}

/** First names that begin sentences as other words. */
const ALSO_WORDS = new Set('will bill rob sue ray gene max jack rich dick val bob pete harry'.split(' '));

/** True of first names that are nothing else, so that a capital at the start of a sentence tells one. */
export const isPlainFirstName = (word: string): boolean => isFirstName(word) && !ALSO_WORDS.has(word.toLowerCase());

const MOST_KNOWN = 1_000;

/** Keeps what was worked out of the names asked last; a page asks for the same few again and again. */
function remembered<Value>(work: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      value = work(name);
      known.set(name, value);
    }
    return value;
  };
}

const partsOf = remembered((fullName): readonly string[] => bareLetters(fullName).split(/[\s.]+/));
const givenIn = remembered((given) => bareLetters(given).replace(/\.$/, ''));

/** True of "С." and "Дж.". */
export const isInitial = (given: string): boolean => latinInitials(givenIn(given)) !== '';

/** Spellings of names this long may differ by one letter, not the first: Ahmed, Achmed, but Annie, Fannie. */
const NEAR = 5;

/** True when one letter more, less or other makes `a` of `b`. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return (
    a.slice(same + 1) === b.slice(same + 1) ||
    a.slice(same) === b.slice(same + 1) ||
    a.slice(same + 1) === b.slice(same)
  );
}

const VOWEL_LAST = /[aeiouy]$/;

const CONSONANT_LAST = /[^aeiouyj]$/;

/** Louis and Louise, Mario and Maria: the last vowel tells a woman's name from a man's; Patrick is not Patrice. */
function differInSex(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && CONSONANT_LAST.test(a) !== CONSONANT_LAST.test(b))
    return true;
  if (!VOWEL_LAST.test(long)) return false;
  return short === long.slice(0, -1) || (short.slice(0, -1) === long.slice(0, -1) && VOWEL_LAST.test(short));
}

/**
 * How well a first name or initial in the text agrees with an entity's full name: 2 the same or a form of it,
 * 1 the same initial, 0 not at all. `J.` and `J` are initials.
 */
export function nameFit(given: string, fullName: string): number {
  const wanted = givenIn(given);
  const parts = partsOf(fullName);
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i] as string;
    // "J. Jones" is no Sam J. Jones.
    if (part === wanted && (i === 0 || wanted.length > 1)) return 2;
    if (
      part.length >= NEAR &&
      wanted.length >= NEAR &&
      part[0] === wanted[0] &&
      oneEdit(part, wanted) &&
      !differInSex(part, wanted)
    )
      return 2;
    const family = families.get(part);
    if (family !== undefined && family === families.get(wanted) && !(SHORT.has(part) && SHORT.has(wanted))) return 2;
  }
  return latinInitials(wanted).includes((parts[0] as string).charAt(0) || ' ') ? 1 : 0;
}
