import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { gameOf } from '../entity/sport-lines';
import { Bit } from '../scan/context-bits';
import { readSpans, type ScannedMention, type ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, withMore } from '../settle/short-mentions';
import { classOf, LOWER, MARK, UPPER, unitAt } from '../units/char-class';
import { textBefore } from '../units/text-beside';
import { lettersStart, wordStarting } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import { ALSO_CALLED, LAST_WORDS, NICKNAMES } from './club-nicknames';

/** "City analysts" are of London's trade in money, "Town hall", "Forest fires" of no club. */
const OF_OTHERS = wordSet(
  `analyst analysts firm firms minister banker bankers trader traders source sources regulator regulators watchdog investor
  investors broker brokers lawyer lawyers grandee economist economists institutions jobs bonuses centre center limits hall halls
  council councils councillors officials official police residents authorities leaders fire fires ranger rangers service services
  management cover loss planners planning dwellers life workers employees buses schools streets park parks aide aides
  insiders guards grounds gates gardens court courts clerk lines commissioners`,
);

interface Club {
  posting: Posting;
  mention: PageMention;
}

/** The clubs of a page by a word that they are called by; of two none is meant. */
interface Called {
  word: string;
  articled: boolean;
  clubs: Club[];
}

const SURE = 0.5;

/** The first meaning of a mention if it is surely a football club. */
function clubNamed({ postings, from }: PageMention, entities: EntityTable): Posting | undefined {
  const [first] = postings;
  if (!first || first.prior < SURE || from.run.place === 'furniture') return undefined;
  if (entities.kind(first.entity) !== 'organisation') return undefined;
  return gameOf(entities.line(first.entity)) === 'football' ? first : undefined;
}

/** So many clubs make their nicknames those of a page about football. */
const ENOUGH = 2;

/** By which words the clubs that a page names in full may be called. */
function calledHere(mentions: readonly PageMention[], entities: EntityTable): readonly Called[] {
  const called = new Map<string, Called>();
  const clubs = new Set<number>();
  const taken = new Set<string>();
  const enter = (word: string, articled: boolean, club: Club) => {
    const known = called.get(word);
    if (!known) called.set(word, { word, articled, clubs: [club] });
    else if (!known.clubs.some(({ posting }) => posting.entity === club.posting.entity)) known.clubs.push(club);
  };
  for (const mention of mentions) {
    const posting = clubNamed(mention, entities);
    if (!posting) continue;
    clubs.add(posting.entity);
    const last = mention.text.slice(mention.text.lastIndexOf(' ') + 1);
    if (mention.many && LAST_WORDS.has(last)) enter(last, false, { posting, mention });
    const [first = ''] = entities.name(posting.entity).split(' ');
    const shared = ALSO_CALLED.get(first);
    if (shared) taken.add(shared);
    const nickname = NICKNAMES.get(first);
    if (nickname) enter(nickname, true, { posting, mention });
  }
  return [...called.values()].filter(
    ({ clubs: [, other], word, articled }) => !other && (!articled || (clubs.size >= ENOUGH && !taken.has(word))),
  );
}

/** Cities are not called "City" alone. */
const CITY = 'City';
/** "Buckingham [Palace]" beside Crystal Palace: what else the page has of that name may be called so too. */
function isOfOthers({ word, clubs: [club], articled }: Called, runs: readonly ScannedRun[]): boolean {
  if (articled || word === CITY || !club) return false;
  const { text: full, scanned } = club.mention;
  for (const run of runs) {
    const { text } = run.run;
    for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
      if (text.startsWith(full, at + 1 + word.length - full.length)) continue;
      if (classOf(unitAt(text, lettersStart(text, at))) !== UPPER || classOf(unitAt(text, at - 1)) >= MARK) continue;
      if (readWord(run, at + 1, word, scanned.alias).nameStart < at) return true;
    }
  }
  return false;
}

/** What the words beside a word say of it. */
const readWord = (run: ScannedRun, start: number, { length }: string, alias: number): ScannedMention =>
  readSpans(run, [{ start, end: start + length, alias, inflected: false, clitic: 0 }])[0] as ScannedMention;

/** True where the word at `start` stands alone as a name. */
function isName(run: ScannedRun, start: number, { word, articled }: Called, alias: number): boolean {
  const { text } = run.run;
  const end = start + word.length;
  if (classOf(unitAt(text, start - 1)) < MARK || classOf(unitAt(text, end)) < MARK) return false;
  if (articled) return textBefore(text, start, 4).toLowerCase() === 'the ';
  const scanned = readWord(run, start, word, alias);
  if (scanned.bits & (Bit.Headline | Bit.Article | Bit.Upper)) return false;
  if (scanned.nameStart < start || scanned.nameEnd > end || classOf(unitAt(text, end + 1)) === UPPER) return false;
  return classOf(unitAt(text, end + 1)) !== LOWER || !OF_OTHERS.has(wordStarting(text, end + 1));
}

/** The mentions of clubs in a run by the words they are called by. */
function addedIn(
  run: ScannedRun,
  paragraph: number,
  beside: readonly PageMention[],
  called: readonly Called[],
  entities: EntityTable,
): readonly PageMention[] {
  const added: PageMention[] = [];
  const { text } = run.run;
  for (const one of called) {
    const { posting, mention } = one.clubs[0] as Club;
    const { alias } = mention.scanned;
    for (let start = text.indexOf(one.word); start >= 0; start = text.indexOf(one.word, start + 1)) {
      if (!isName(run, start, one, alias)) continue;
      const short = { start, end: start + one.word.length, alias, posting };
      added.push(...mentionsOf([short], run, beside, paragraph, entities));
    }
  }
  return added;
}

/**
 * Adds to the mentions of an English page what calls a club that it names in full by the last word or a nickname:
 * "Nottingham Forest … [Forest] struck", "Arsenal beat Chelsea … the [Gunners]". Most of these words no list has.
 */
export function addClubWords(mentions: PageMention[], runs: readonly ScannedRun[], entities: EntityTable): void {
  const called = calledHere(mentions, entities);
  if (called.length === 0) return;
  const sure = called.filter((one) => !isOfOthers(one, runs));
  addToRuns(mentions, runs, (run, beside, paragraph) => {
    const english = run.lang === 'en' && run.run.place !== 'furniture';
    return withMore(beside, english ? addedIn(run, paragraph, beside, sure, entities) : []);
  });
}
