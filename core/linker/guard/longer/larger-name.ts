import { isGeneric } from '../../names/generic-name';
import { initials } from '../../names/initials';
import type { ScannedMention } from '../../scan/scan-run';
import { classOf, DIGIT, isApostrophe, LOWER, MARK, UPPER, unitAt } from '../../units/char-class';
import { textAfter, textBefore } from '../../units/text-beside';

/** Units of text beside a mention that the looks below take into account. */
const LOOK = 90;

/** Nouns of bodies. */
const BODIES = new Set(
  `Council Board Commission Agency Committee Authority Association Society Institute Institution Foundation Federation
  Union League Bureau Department Office Corporation Trust Alliance Coalition Centre Center Service Academy Museum Force Orchestra
  Hospital`.split(/\s+/),
);
/** Such nouns that are words of other names too. */
const ALSO_BODIES = new Set('Party Bank Church University College Company Court'.split(' '));

/** Two to four words with capitals that end there. */
const CAPITALS = /^(?: \p{Lu}[\p{L}’'-]+){2,4}(?=$|[^\p{L}\s’'-]| [^\p{Lu}])/u;
/** True when a second word that is not in small letters follows the one at `start`: of most names this is all that is asked. */
function isFollowed(text: string, start: number): boolean {
  let end = start;
  while (classOf(unitAt(text, end)) < MARK || INNER.has(unitAt(text, end))) end++;
  return unitAt(text, end) === 0x20 && classOf(unitAt(text, end + 1)) !== LOWER;
}
/** Apostrophes and hyphen. */
const INNER = new Set([0x27, 0x2019, 0x2d]);

/** Perhaps a verb of a headline: "Texas Sues School Board", "Iran Banned Students' Union". */
const VERB = /(?:s|ed|ing)$/;

/**
 * "[Louisiana] Alligator Advisory Council:", also where capitals say little. A body that every country has is told with
 * its country, "[UK] Foreign Office".
 */
export function beginsBody(text: string, { end }: ScannedMention, lang: string): boolean {
  if (unitAt(text, end) !== 0x20 || classOf(unitAt(text, end + 1)) === LOWER) return false;
  if (!isFollowed(text, end + 1)) return false;
  const name = CAPITALS.exec(textAfter(text, end, LOOK))?.[0].slice(1);
  if (name === undefined) return false;
  const words = name.split(' ');
  const body = words.pop() as string;
  return BODIES.has(body) && !words.some((word) => VERB.test(word)) && !isGeneric(name, lang);
}

/** Words of a body's name and its letters in brackets. */
const SPELLED = /^((?: \p{Lu}[\p{L}’'-]*| (?:of|for|and|the|on|to|in)){1,7}) \((\p{Lu}{2,8})s?\)/u;
/** "[Arakan] National Party (ANP)": letters in brackets that are those of the whole name, the place's first. */
export function isSpelledOut(text: string, { start, end }: ScannedMention): boolean {
  if (unitAt(text, end) !== 0x20 || classOf(unitAt(text, end + 1)) !== UPPER) return false;
  const after = textAfter(text, end, LOOK);
  const [, name = '', letters = ''] = (after.includes(' (') && SPELLED.exec(after)) || [];
  return name !== '' && initials(text.slice(start, end) + name) === letters;
}

/** Numbers as words, which with a capital end a name: "[Air Force] One". */
const NUMBERED = /^ (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?![\p{L}’'-])/u;

/** True when a number written with a capital follows; in a headline it says nothing. */
export const isNumbered = (text: string, { end }: ScannedMention): boolean =>
  unitAt(text, end) === 0x20 && classOf(unitAt(text, end + 1)) === UPPER && NUMBERED.test(textAfter(text, end, 8));

const LETTERED = /^\p{Lu}{5,}$/u;
const BLOC = / (?:[Bb]loc|[Aa]lliance)(?![\p{L}])/uy;

/** "the [INDIA] bloc" of parties: letters that spell a country. */
export function isBloc(text: string, { start, end }: ScannedMention): boolean {
  BLOC.lastIndex = end;
  return BLOC.test(text) && LETTERED.test(text.slice(start, end));
}

const VENUE = / (?:Aren[aA]|Stadion)(?![\p{L}])/uy;

/** "[Allianz] Arena": a hall bears the name of who pays for it. */
export function isVenue(text: string, { end }: ScannedMention): boolean {
  VENUE.lastIndex = end;
  return VENUE.test(text);
}

const PAPER = / (?:Times|Herald|Tribune|Gazette|Telegraph|Observer)(?![\p{L}])/uy;

/** "die [Tehran] Times": in other languages than English a town's paper of an English name. */
export function isPapers(text: string, { end }: ScannedMention, lang: string): boolean {
  PAPER.lastIndex = end;
  return lang !== 'en' && PAPER.test(text);
}

const NUMBER = /[ -]\d{1,2}[»“”"]/uy;

/** "«[Россия] 1»": a channel that is called after its land. */
export function isNumberedInQuotes(text: string, { start, end }: ScannedMention): boolean {
  NUMBER.lastIndex = end;
  return QUOTE.test(text.charAt(start - 1)) && NUMBER.test(text);
}
const QUOTE = /[«„“"]/;

/** "《[中国]新闻》": the beginning of a title. */
export const beginsWork = (text: string, { start, end }: ScannedMention): boolean =>
  unitAt(text, start - 1) === 0x300a && unitAt(text, end) !== 0x300b;

/** "[Batman]: The Animated Series": a colon and a title within a sentence; what is said begins otherwise. */
const TITLE = /^: The \p{Lu}/u;

/** True when the name begins the title of a work. */
export const beginsTitle = (text: string, { end }: ScannedMention): boolean =>
  unitAt(text, end) === 0x3a && TITLE.test(textAfter(text, end, 7));

/** "[Shakespeare] in Love" */
export const isInLove = (text: string, { end }: ScannedMention): boolean => text.startsWith(' in Love', end);

/** Units of the longest line of a place before a report. */
const DATELINE = 40;
const TOWN = /^\p{Lu}[\p{Lu} .'’-]+, $/u;

/** "RAMALLAH, [West Bank]: The ministry said": where a report comes from. */
export const endsDateline = (text: string, { start }: ScannedMention): boolean =>
  start < DATELINE && TOWN.test(text.slice(0, start));

/** "[St Paul]’s Cathedral", "[St Michael]’s hospice": what a saint has that begins with a capital, and houses of his. */
const SAINT = /^(?:St\.?|Saint) \p{Lu}/u;
const HAS =
  /^['’]s (?:\p{Lu}|(?:hospice|hospital|church|parish|cathedral|chapel|convent|school|college|academy|churchyard)(?!\p{L}))/u;

export const isSaints = (text: string, { start, end }: ScannedMention): boolean =>
  isApostrophe(unitAt(text, end)) && HAS.test(textAfter(text, end, 16)) && SAINT.test(text.slice(start, end));

/** The last word of a name, then a bracket, then perhaps the first of a pair. */
const OPENED = /(?:^|\s)(\p{Lu}[\p{L}’'-]*) \((?:the )?(\p{Lu}[\p{L}’' -]* and (?:the )?)?$/u;
const AND = /^ and (?:the )?\p{Lu}[\p{L}’' -]*\)/u;

/**
 * "Rape Crisis ([England] and [Wales])", "Rowing Association ([Scotland])": a pair of places in brackets after a name,
 * or one place after the name of a body, only narrows that name. After other names it tells where: "Anna Smith
 * ([Germany])". Returns the end of the name before the bracket, -1 when there is none.
 */
export function narrowedName(text: string, { start, end }: ScannedMention): number {
  const opens = unitAt(text, start - 1) === 0x28 || text.startsWith('(the ', start - 5);
  const closes = unitAt(text, end) === 0x29;
  if (!opens && !closes) return -1;
  const [, last, first] = OPENED.exec(textBefore(text, start, LOOK)) ?? [];
  if (!last) return -1;
  const pair = closes ? first !== undefined : AND.test(textAfter(text, end, LOOK));
  const narrows = pair || (closes && (BODIES.has(last) || ALSO_BODIES.has(last)));
  return narrows ? text.lastIndexOf('(', start) - 1 : -1;
}

/** Families of share indices, of which a number tells another member: "the [FTSE] 250". */
const INDEX = /^(?:S&P|FTSE|DAX|CAC|STOXX|Stoxx|Nikkei|TSX|ASX|MSCI|Russell|Nasdaq|NASDAQ|Dax)$/;
const MEMBER = /^ \d{2,4}(?![\d%]|[.,]\d)/;

/** "[FTSE] 250": another index of the family. */
export const isOtherIndex = (text: string, { start, end }: ScannedMention): boolean =>
  unitAt(text, end) === 0x20 &&
  classOf(unitAt(text, end + 1)) === DIGIT &&
  INDEX.test(text.slice(start, end)) &&
  MEMBER.test(textAfter(text, end, 8));
