import type { Lexicon, Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isFirstName } from '../names/name-fit';
import { SURNAMES_FIRST } from '../names/surnames-first-latin';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { lettersEnd } from '../units/word-walk';
import { tableOf } from '../words/word-table';
import { sureMeaning } from './sure-meaning';

/** Countries whose people are called by the surname that begins their name. */
const COUNTRIES = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'KR', 'KP']);
const TABLE = tableOf([[1, SURNAMES_FIRST]]);

/** The word of somebody's full name by which he is called: a surname that stands first, or the first name behind "Sir". */
export interface Called {
  word: string;
  /** What stands before it whenever it is meant so: "Sir ". */
  before: string;
  start: number;
  alias: number;
  posting: Posting;
}

/** Words of an office before a name that a list has with it: "Foreign Minister Wang Yi". */
const MOST_BEFORE = 2;

/** Where a surname with more of the name behind it stands in the name `start`…`end`, -1 if none does. */
function surnameStart(text: string, start: number, end: number): number {
  let from = start;
  for (let words = 0; words <= MOST_BEFORE; words++) {
    const to = lettersEnd(text, from);
    if (to >= end || unitAt(text, to) !== SPACE) return -1;
    if (TABLE.bitsAt(text, from, to) !== 0) return from;
    from = to + 1;
  }
  return -1;
}

/** What is written before the first names of knights: "Sir [Tom Stoppard] … Sir [Tom]". */
const KNIGHTS = ['Sir ', 'Dame '];

/** That of them which stands before a name, '' where none does. */
function knightBefore({ from: { run, lang }, scanned: { start } }: PageMention): string {
  if (lang !== 'en' || unitAt(run.text, start - 1) !== SPACE) return '';
  for (const knight of KNIGHTS) if (run.text.startsWith(knight, start - knight.length)) return knight;
  return '';
}

/** Countries whose people are called by either name. */
const BY_FIRST = 'BD';
/** Units of the shortest first name that tells who is meant. */
const SHORTEST = 5;

/** "Salahuddin Ahmed … [Salahuddin]": where the surnames are everybody's, and the first name is hardly so. */
function isByFirst(word: string, entity: number, entities: EntityTable): boolean {
  if (word.length < SHORTEST || isFirstName(word)) return false;
  return entities.name(entity).startsWith(`${word} `);
}

/** The full names in one run of people who are called by their first word. */
export function namesIn(beside: readonly PageMention[], lexicon: Lexicon, entities: EntityTable): readonly Called[] {
  const names: Called[] = [];
  for (const mention of beside) {
    const [first] = mention.postings;
    if (!mention.many || !first || entities.kind(first.entity) !== 'person') continue;
    const { end, alias } = mention.scanned;
    const { text } = mention.from.run;
    const before = knightBefore(mention);
    const surname = before === '' ? surnameStart(text, mention.scanned.start, end) : -1;
    const byFirst = entities.country(first.entity) === BY_FIRST;
    if (surname < 0 && before === '' && !byFirst) continue;
    const start = surname < 0 ? mention.scanned.start : surname;
    const word = text.slice(start, lettersEnd(text, start));
    if (surname < 0 && before === '' && !isByFirst(word, first.entity, entities)) continue;
    const posting = sureMeaning(mention, lexicon, entities);
    if (!posting || entities.kind(posting.entity) !== 'person') continue;
    if (surname >= 0 && !COUNTRIES.has(entities.country(posting.entity))) continue;
    names.push({ word, before, start, alias, posting });
  }
  return names;
}
