import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { isFirstName } from '../names/name-fit';
import { NOUN_CAPITALS, type ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { classOf, MARK, UPPER, unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { lettersEnd, lettersStart } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { ARTICLE, FUNCTION, HONORIFIC, MODIFIER, TITLE } from '../words/language-words';
import { PARTICLES } from '../words/name-particles';
import { openersOf } from '../words/openers';
import type { ShortForm } from './east-short-forms';
import { sureMeaning } from './sure-meaning';

/** Languages that put the surname last and write it with a capital. */
const BY_LAST = new Set('de nl sv da no fi pl cs sk ru uk be bg sr hr bs sl ro it fr el'.split(' '));

const SHORTEST = 4;
/** Letters that stay when a surname is declined: "Żurek", "Żurka". */
const FIRM = 4;
const FIRM_AT_LEAST = 3;

/** Somebody named in full whose surname no list has as his. */
export interface ByLast {
  posting: Posting;
  alias: number;
  /** The words before the surname. */
  given: string;
  surname: string;
  /** How all cases of the surname begin. */
  firm: string;
}

export interface World {
  lexicon: Lexicon;
  entities: EntityTable;
}

/** True of a name that the lists have as somebody's. */
export const meansHim = (text: string, lang: string, entity: number, lexicon: Lexicon): boolean =>
  wholeNames(text, lang, lexicon).some(({ alias }) => lexicon.postings(alias).some((one) => one.entity === entity));

/** Reads who is named in full; undefined of whom the lists know by his surname already. */
function readByLast(mention: PageMention, { lexicon, entities }: World): ByLast | undefined {
  const { text, from, scanned } = mention;
  const space = text.lastIndexOf(' ');
  const surname = text.slice(space + 1);
  if (space < 1 || surname.length < SHORTEST || lettersEnd(surname, 0) < surname.length) return undefined;
  const posting = sureMeaning(mention, lexicon, entities);
  if (!posting || posting.flags & AliasFlag.Short || entities.kind(posting.entity) !== 'person') return undefined;
  const surface = lexicon.surface(scanned.alias);
  const last = surface.lastIndexOf(' ');
  // "Jan van Zanen" is Van Zanen.
  const before = surface.slice(surface.lastIndexOf(' ', last - 1) + 1, last);
  if (PARTICLES.has(before.toLowerCase()) || classOf(unitAt(before, 0)) !== UPPER) return undefined;
  if (last < 1 || meansHim(surface.slice(last + 1), from.lang, posting.entity, lexicon)) return undefined;
  const firm = surname.slice(0, Math.max(FIRM_AT_LEAST, Math.min(FIRM, surname.length - 2)));
  return { posting, alias: scanned.alias, given: surface.slice(0, last), surname, firm };
}

/** Those named in full, by the beginning of their surnames; several of one surname are left out. */
export function peopleByLast(mentions: readonly PageMention[], world: World): ReadonlyMap<string, ByLast> {
  const people = new Map<string, ByLast>();
  const shared = new Set<string>();
  const read = new Set<number>();
  for (const mention of mentions) {
    if (!mention.many || !BY_LAST.has(mention.from.lang) || mention.from.run.place === 'furniture') continue;
    if (read.has(mention.scanned.alias)) continue;
    read.add(mention.scanned.alias);
    const one = readByLast(mention, world);
    if (!one) continue;
    const other = people.get(one.firm);
    if (other && other.posting.entity !== one.posting.entity) shared.add(one.firm);
    else if (!other) people.set(one.firm, one);
  }
  for (const firm of shared) people.delete(firm);
  return people;
}

const PLAIN = FUNCTION | TITLE | HONORIFIC | MODIFIER;
/** What the word before a surname makes of it: him, somebody else, or nothing that is sure. */
const HIS = 1;
const ANOTHERS = 2;
const UNSURE = 0;

function toldBefore({ run: { text }, lang }: ScannedRun, start: number, { given }: ByLast): number {
  if (unitAt(text, start - 1) !== SPACE) return HIS;
  const end = start - 1;
  const from = lettersStart(text, end);
  if (from === end) return HIS;
  const bits = wordsFor(lang).table.bitsAt(text, from, end);
  // "der Hagel": the noun of that name.
  if (bits & ARTICLE) return NOUN_CAPITALS.has(lang) ? ANOTHERS : UNSURE;
  if (openersOf(lang)?.bitsAt(text, from, end)) return HIS;
  if (classOf(unitAt(text, from)) !== UPPER || bits & PLAIN) return HIS;
  if (given.includes(text.slice(from, end))) return UNSURE;
  if (isFirstName(text.slice(from, end))) return ANOTHERS;
  const before = unitAt(text, from - 2);
  // Where all nouns have capitals, and where the sentence begins, the word tells nothing.
  return NOUN_CAPITALS.has(lang) || from === 0 || classOf(before) > MARK ? UNSURE : ANOTHERS;
}

/** The surname of one person where it stands alone in a run; undefined when somebody else there has it too. */
export function surnamesIn(run: ScannedRun, person: ByLast, { lexicon }: World): readonly ShortForm[] | undefined {
  const { text } = run.run;
  const nouns = NOUN_CAPITALS.has(run.lang);
  const found: ShortForm[] = [];
  for (let at = text.indexOf(person.firm); at >= 0; at = text.indexOf(person.firm, at + 1)) {
    const end = lettersEnd(text, at);
    if (at > 0 && (classOf(unitAt(text, at - 1)) <= MARK || unitAt(text, at - 1) === HYPHEN)) continue;
    if (unitAt(text, end) === HYPHEN && !nouns) continue;
    if (!nouns && unitAt(text, end) === SPACE && classOf(unitAt(text, end + 1)) === UPPER) continue;
    if (!meansHim(`${person.given} ${text.slice(at, end)}`, run.lang, person.posting.entity, lexicon)) continue;
    const told = toldBefore(run, at, person);
    if (told === ANOTHERS) return undefined;
    if (told === HIS) found.push({ start: at, end, alias: person.alias, posting: person.posting });
  }
  return found;
}
