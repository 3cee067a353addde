import { AliasFlag, type Lexicon, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { surnamesOf } from '../names/surnames-of-name';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, withMore } from '../settle/short-mentions';
import { Bearers } from './east-bearers';
import { type FullName, readSurname } from './east-short-forms';
import { readHanja } from './hanja-surnames';
import { sureMeaning } from './sure-meaning';

const LANGUAGES = new Set(['ja', 'ko', 'zh']);

interface Here {
  lexicon: Lexicon;
  entities: EntityTable;
  people: Map<string, Bearers>;
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
    const found = readSurname(surname, bearers, run, fullNames, here.entities);
    added.push(...mentionsOf(found, run, beside, paragraph, here.entities));
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
  addToRuns(mentions, runs, (run, beside, paragraph) => withMore(beside, surnamesHere(run, beside, paragraph, here)));
  if (here.people.size === 0) return;
  addToRuns(mentions, runs, (run, beside, paragraph) => {
    const found = run.lang === 'ko' ? readHanja(run.run.text, here.people, entities) : [];
    return withMore(beside, mentionsOf(found, run, beside, paragraph, entities));
  });
}
