import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { readSpans, type ScannedRun } from '../scan/scan-run';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { Bearers } from './east-bearers';
import { type FullName, readSurname, type ShortForm } from './east-short-forms';
import { surnamesOf } from './east-surnames';
import { paragraphsOf } from './paragraphs';
import { sureMeaning } from './sure-meaning';

const LANGUAGES = new Set(['ja', 'ko', 'zh']);

interface Here {
  lexicon: Lexicon;
  entities: EntityTable;
  people: Map<string, Bearers>;
}

/** The surname with his office behind it means the one who was named in full, as surely as the full name does. */
const asShort = ({ entity, prior }: Posting): Posting => ({
  entity,
  flags: AliasFlag.Short,
  prior: Math.max(EVEN, prior),
});
const EVEN = 0.5;

/** Gives a mention that stands there already its meaning; true when it needs no other. */
function isThere({ start, end, posting }: ShortForm, beside: readonly PageMention[], entities: EntityTable): boolean {
  for (const mention of beside) {
    const { scanned } = mention;
    if (scanned.end <= start || scanned.start >= end) continue;
    if (mention.postings.some(({ entity }) => entity === posting.entity)) return true;
    const same = scanned.start === start && scanned.end === end;
    if (same) {
      const people = mention.postings.filter(({ entity }) => entities.kind(entity) === 'person');
      mention.postings = [...people, asShort(posting)];
      mention.metonym = undefined;
      return true;
    }
    if (scanned.start <= start && scanned.end >= end && mention.postings.length > 0) return true;
  }
  return false;
}

function toMention(scannedRun: ScannedRun, short: ShortForm, paragraph: number): PageMention | undefined {
  const { start, end, alias, posting } = short;
  const [scanned] = readSpans(scannedRun, [{ start, end, alias, inflected: false, clitic: 0 }]);
  return (
    scanned && {
      from: scannedRun,
      scanned,
      order: 0,
      paragraph,
      text: scannedRun.run.text.slice(start, end),
      many: false,
      word: 0,
      left: CLOSED,
      right: CLOSED,
      postings: [asShort(posting)],
      firm: false,
      metonym: undefined,
    }
  );
}

/** Whom a full name means if it is not somebody unknown: as sure as the surname alone then is. */
const onlyMeaning = ({ postings }: PageMention): Posting | undefined =>
  postings.length === 1 && !((postings[0]?.flags ?? 0) & AliasFlag.Short) ? postings[0] : undefined;

/** The full names in one run of people who are called by their surname, by where they begin. */
function fullNamesOf(beside: readonly PageMention[], lang: string, here: Here): ReadonlyMap<number, FullName> {
  const names = new Map<number, FullName>();
  for (const mention of beside) {
    const posting = sureMeaning(mention, here.lexicon, here.entities) ?? onlyMeaning(mention);
    if (!posting || here.entities.kind(posting.entity) !== 'person') continue;
    const surnames = surnamesOf(mention.text, here.entities.country(posting.entity), lang);
    if (surnames.length === 0) continue;
    names.set(mention.scanned.start, { mention, posting });
    for (const surname of surnames) if (!here.people.has(surname)) here.people.set(surname, new Bearers());
  }
  return names;
}

/** The mentions of surnames in a run, `beside` = what stands there already. */
function surnamesHere(
  run: ScannedRun,
  beside: readonly PageMention[],
  paragraph: number,
  here: Here,
): readonly PageMention[] {
  if (!LANGUAGES.has(run.lang) || run.run.place === 'furniture') return [];
  const fullNames = fullNamesOf(beside, run.lang, here);
  const added: PageMention[] = [];
  for (const [surname, bearers] of here.people) {
    for (const short of readSurname(surname, bearers, run, fullNames, here.entities)) {
      const mention = isThere(short, beside, here.entities) ? undefined : toMention(run, short, paragraph);
      if (mention) added.push(mention);
    }
  }
  return added;
}

/**
 * Adds to the mentions of a page in Japanese, Korean or Chinese the surnames with an office behind them whose bearers it
 * named in full before: 정청래 대표 … [정 대표], 植田和男総裁 … [植田]氏, 李强总理 … [李总理]. No list has them.
 */
export function addSurnames(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  if (!runs.some(({ lang }) => LANGUAGES.has(lang))) return;
  const here: Here = { lexicon, entities, people: new Map() };
  const paragraphs = paragraphsOf(runs);
  const all: PageMention[] = [];
  let next = 0;
  runs.forEach((scannedRun, index) => {
    const from = next;
    while (mentions[next]?.from.run === scannedRun.run) next++;
    const beside = mentions.slice(from, next);
    const added = surnamesHere(scannedRun, beside, paragraphs[index] as number, here);
    if (added.length > 0) beside.push(...added);
    all.push(...(added.length > 0 ? beside.sort((a, b) => a.scanned.start - b.scanned.start) : beside));
  });
  if (all.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...all);
  mentions.forEach((mention, order) => {
    mention.order = order;
  });
}
