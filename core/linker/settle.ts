import { AliasFlag, type Lexicon, type Occurrence } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import { classOf, LOWER } from './char-class';
import { readSpans, type ScannedMention, type ScannedRun } from './scan-run';
import { isPossessive, nextStart, wordEnd } from './word-walk';
import { wordsFor } from './words/for-language';
import { CALENDAR, FUNCTION, HONORIFIC, TITLE } from './words/language-words';

/** Small words that belong to a name although they have no capital. */
const PARTICLES = new Set(
  'al el ad an as ash at az bin ibn ben abu um de da di do du del della der den des dos das von van ter ten zu y d l'.split(
    ' ',
  ),
);

const allAre = (mention: ScannedMention, kind: string, lexicon: Lexicon, entities: EntityTable) =>
  lexicon.postings(mention.alias).every((posting) => entities.kind(posting.entity) === kind);

/** Where the name itself begins: articles do not belong to it, nor do titles to a person's name. */
function nameStart(text: string, mention: ScannedMention, lang: string, isPerson: () => boolean): number {
  const { bits } = wordsFor(lang);
  let at = mention.start;
  for (;;) {
    const end = wordEnd(text, at);
    const next = nextStart(text, end);
    if (end >= mention.end || next < 0 || next >= mention.end || text.charCodeAt(end) === 0x2d) return at;
    const word = text.slice(at, end).toLowerCase();
    const found = bits.get(word) ?? 0;
    const article = found & FUNCTION && classOf(text.charCodeAt(at)) === LOWER && !PARTICLES.has(word);
    if (!article && !(found & (HONORIFIC | TITLE) && isPerson())) return at;
    at = next;
  }
}

/** A phrase that tells of an event but is not its name: "war in Gaza", "Assad’s fall". Names have capitals. */
function describes(text: string, { start, end }: ScannedMention, lang: string): boolean {
  const first = wordEnd(text, start);
  if (first >= end) return false;
  if (classOf(text.charCodeAt(start)) === LOWER && !PARTICLES.has(text.slice(start, first))) return true;
  if (lang === 'de' && /-[Kk]rieg/.test(text.slice(start, end))) return true;
  for (let at = start + 1; at < end; at++) if (isPossessive(text, at)) return true;
  return false;
}

/** A date that names what happened on it: "Oct. 7". Most often it is just a date. */
function isDate(text: string, { start, end }: ScannedMention, lang: string): boolean {
  const { bits } = wordsFor(lang);
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return (
    words.every((word) => /^\d*$/.test(word) || ((bits.get(word) ?? 0) & CALENDAR) !== 0) &&
    /\p{L}/u.test(words.join(''))
  );
}

/**
 * End of the name when common words follow that it can do without: "Reuters [news agency]", "Hamas [movement]". Only
 * when the rest is a full name of the same entity.
 */
function nameEnd(run: ScannedRun, { start, end, alias }: ScannedMention, lexicon: Lexicon): number {
  const { text } = run.run;
  let last = end;
  for (;;) {
    const space = text.lastIndexOf(' ', last - 1);
    if (space <= start || classOf(text.charCodeAt(space + 1)) !== LOWER) break;
    last = space;
  }
  if (last === end) return end;
  const [found] = lexicon.scan(text.slice(start, last), run.lang);
  if (!found || found.start > 0 || found.end < last - start) return end;
  const wanted = lexicon.postings(alias)[0]?.entity;
  const same = lexicon.postings(found.alias).find((posting) => posting.entity === wanted);
  return same && !(same.flags & AliasFlag.Short) ? last : end;
}

/** Known names inside a span, the span itself left out. */
function inside(run: ScannedRun, { start, end }: ScannedMention, lexicon: Lexicon): Occurrence[] {
  const { text } = run.run;
  const second = nextStart(text, wordEnd(text, start));
  let last = end;
  while (last > start && !/[\s-]/.test(text.charAt(last - 1))) last--;
  const found = new Map<number, Occurrence>();
  for (const [from, to] of [
    [start, last - 1],
    [second, end],
  ] as const) {
    if (from < 0 || to <= from) continue;
    for (const one of lexicon.scan(text.slice(from, to), run.lang)) {
      found.set(one.start + from, { ...one, start: one.start + from, end: one.end + from });
    }
  }
  return [...found.values()];
}

/**
 * Mends spans where the kind of thing matters: "President Trump" becomes Trump, "the White House" White House, and a
 * phrase that only describes an event gives way to the names inside it. Runs that need nothing are returned as they are.
 */
export function settleSpans(run: ScannedRun, lexicon: Lexicon, entities: EntityTable): ScannedRun {
  const { text } = run.run;
  let changed = false;
  const mentions = run.mentions.flatMap((mention) => {
    if (wordEnd(text, mention.start) >= mention.end) return [mention];
    if (describes(text, mention, run.lang) && allAre(mention, 'event', lexicon, entities)) {
      changed = true;
      return readSpans(run, inside(run, mention, lexicon));
    }
    if (isDate(text, mention, run.lang)) {
      changed = true;
      return [];
    }
    const start = nameStart(text, mention, run.lang, () => allAre(mention, 'person', lexicon, entities));
    const end = nameEnd(run, mention, lexicon);
    if (start === mention.start && end === mention.end) return [mention];
    changed = true;
    const clitic = start === mention.start ? mention.clitic : 0;
    return readSpans(run, [{ ...mention, start, end, clitic }]);
  });
  if (!changed) return run;
  const settled = { ...run, mentions };
  return mentions.length > run.mentions.length ? settleSpans(settled, lexicon, entities) : settled;
}
