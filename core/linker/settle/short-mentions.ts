import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { ShortForm } from '../gather/east-short-forms';
import { readSpans, type ScannedRun } from '../scan/scan-run';
import { CLOSED, type PageMention } from './page-mention';
import { paragraphsOf } from './paragraphs';

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

/** The mentions that short forms make, those left out that stand there already. */
export function mentionsOf(
  shorts: readonly ShortForm[],
  run: ScannedRun,
  beside: readonly PageMention[],
  paragraph: number,
  entities: EntityTable,
): readonly PageMention[] {
  const made: PageMention[] = [];
  for (const short of shorts) {
    const mention = isThere(short, beside, entities) ? undefined : toMention(run, short, paragraph);
    if (mention) made.push(mention);
  }
  return made;
}

/** The mentions of each run of a page, which stand in its order. */
export function partsOf(mentions: readonly PageMention[], runs: readonly ScannedRun[]): (readonly PageMention[])[] {
  let next = 0;
  return runs.map((run) => {
    const from = next;
    while (mentions[next]?.from.run === run.run) next++;
    return mentions.slice(from, next);
  });
}

/** A run's mentions with those added that no list has, in order. */
export const withMore = (beside: readonly PageMention[], added: readonly PageMention[]): readonly PageMention[] =>
  added.length === 0 ? beside : [...beside, ...added].sort((a, b) => a.scanned.start - b.scanned.start);

/**
 * Adds to the mentions of a page run by run. `withAdded` gives those of a run with what it adds, of `beside`, which stand
 * there, and the run's paragraph.
 */
export function addToRuns(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  withAdded: (run: ScannedRun, beside: readonly PageMention[], paragraph: number) => readonly PageMention[],
): void {
  const paragraphs = paragraphsOf(runs);
  const all = partsOf(mentions, runs).flatMap((beside, index) =>
    withAdded(runs[index] as ScannedRun, beside, paragraphs[index] as number),
  );
  if (all.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...all);
  mentions.forEach((mention, order) => {
    mention.order = order;
  });
}
