import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, withMore } from '../settle/short-mentions';
import { speaksOfMedia } from '../tell/media-sense';
import { classOf, MARK, UPPER, unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { lettersEnd } from '../units/word-walk';
import { wordsFor } from '../words/for-language';
import { SPEECH } from '../words/language-words';
import { wordSet } from '../words/word-table';
import type { ShortForm } from './east-short-forms';
import { endsAsPaper, enterPaper, isSigned, type Paper, type PapersHere, takeOver } from './papers-named';

/** What papers do besides what is a verb of saying. */
const DOES = wordSet('reports reported found quoted cited published interviewed obtained reviewed learned asked');
const THE = 'he ';

/** True of a noun with an article before it and no more of a name behind it: "the Post", not "the Post Office". */
function isWhole(text: string, start: number, end: number): boolean {
  const the = start - 1 - THE.length;
  if (!text.startsWith(THE, the + 1) || (unitAt(text, the) | SPACE) !== 0x74) return false;
  const next = unitAt(text, end);
  return (
    classOf(unitAt(text, the - 1)) >= MARK &&
    classOf(next) >= MARK &&
    next !== HYPHEN &&
    !(next === SPACE && classOf(unitAt(text, end + 1)) === UPPER)
  );
}

/** True where what ends at `end` says something, or does what papers do. */
function reports(text: string, end: number): boolean {
  const start = end + 1;
  if (unitAt(text, end) !== SPACE || classOf(unitAt(text, start)) === UPPER) return false;
  const last = lettersEnd(text, start);
  return (wordsFor('en').table.bitsAt(text, start, last) & SPEECH) !== 0 || DOES.has(text.slice(start, last));
}

/** The short names of a paper in a run. */
function shortNames(run: ScannedRun, noun: string, { posting, alias, articled, from, end }: Paper): ShortForm[] {
  const { text } = run.run;
  const found: ShortForm[] = [];
  for (let at = text.indexOf(noun, from === run.run ? end : 0); at >= 0; at = text.indexOf(noun, at + noun.length)) {
    const last = at + noun.length;
    if (!isWhole(text, at, last) || !(reports(text, last) || speaksOfMedia(text, at, last))) continue;
    const the = at - 1 - THE.length;
    const start = articled && classOf(unitAt(text, the)) === UPPER ? the : at;
    found.push({ start, end: last, alias, posting });
  }
  return found;
}

/** What is added to a run's mentions. */
function papersHere(
  run: ScannedRun,
  beside: readonly PageMention[],
  paragraph: number,
  here: PapersHere,
): readonly PageMention[] {
  for (const mention of beside) enterPaper(here, mention);
  const added: PageMention[] = [];
  for (const [noun, paper] of here.papers) {
    if (here.own.has(noun)) continue;
    for (const mention of beside) if (mention.text.endsWith(noun)) takeOver(mention, here);
    if (paper.several) continue;
    added.push(...mentionsOf(shortNames(run, noun, paper), run, beside, paragraph, here.entities));
  }
  return added;
}

/**
 * Adds to the mentions of a page in English the nouns by which newspapers are called that it named in full before: "the
 * Washington Post … the [Post] reported". No list has them, or they are the names of others: "The [Times]" of London.
 */
export function addPapers(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  if (!mentions.some((mention) => mention.many && mention.from.lang === 'en' && endsAsPaper(mention))) return;
  const here: PapersHere = { lexicon, entities, papers: new Map(), own: new Set() };
  for (const mention of mentions) if (mention.many && isSigned(mention)) enterPaper(here, mention);
  addToRuns(mentions, runs, (run, beside, paragraph) =>
    withMore(beside, run.lang === 'en' ? papersHere(run, beside, paragraph, here) : []),
  );
}
