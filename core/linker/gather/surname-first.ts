import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { ALSO_WORDS } from '../names/surnames-first-latin';
import { Bit } from '../scan/context-bits';
import { readSpans, type ScannedMention, type ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, partsOf, withMore } from '../settle/short-mentions';
import { classOf, OTHER, unitAt } from '../units/char-class';
import { HYPHEN } from '../units/signs';
import type { ShortForm } from './east-short-forms';
import { type Called, namesIn } from './first-surname';

/** Languages with Latin letters in which those surnames are hardly words. */
const LANGUAGES = new Set(['en', 'fr', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'id', 'ms']);
/** True where the word `start`…`end` stands for itself. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = unitAt(text, start - 1);
  const behind = unitAt(text, end);
  return classOf(before) >= OTHER && before !== HYPHEN && classOf(behind) >= OTHER && behind !== HYPHEN;
}

/** Where a capital says nothing. */
const STARTS = Bit.SentenceStart | Bit.Headline | Bit.Quoted | Bit.Bracketed;

/** There more is asked: "Moon said", not "Moon rises"; in other languages "Han" and "Ma" are what any sentence begins with. */
function maySpeakOf({ bits }: ScannedMention, { word }: Called, lang: string): boolean {
  if (bits & STARTS) {
    if (lang !== 'en') return false;
    if (ALSO_WORDS.has(word.toLowerCase())) return (bits & Bit.Speech) !== 0;
  }
  return (bits & (Bit.Article | Bit.LeadingHead | Bit.HeadOf)) === 0;
}

/** What stands in a run already. */
interface Here {
  names: readonly Called[];
  beside: readonly PageMention[];
  entities: EntityTable;
}

/** The people of one surname, as a page is read. */
class Bearers {
  /** Who was named last; undefined behind somebody else of that surname. */
  #last: Called | undefined;
  /** Where the run names another of the surname, it may be either's. */
  #several = false;
  constructor(readonly first: Called) {}

  #name(full: Called): void {
    this.#several ||= this.#last !== undefined && this.#last.posting.entity !== full.posting.entity;
    this.#last = full;
  }

  /** The short forms in one run. */
  shortFormsIn(scannedRun: ScannedRun, { names, beside, entities }: Here): readonly ShortForm[] {
    const { run, lang } = scannedRun;
    const { text } = run;
    const { word, before } = this.first;
    const whole = before + word;
    const found: ShortForm[] = [];
    this.#several = false;
    for (let from = text.indexOf(whole); from >= 0; from = text.indexOf(whole, from + whole.length)) {
      const at = from + before.length;
      const end = at + word.length;
      if (!isWhole(text, from, end)) continue;
      const full = names.find(({ start }) => start === at);
      if (full) this.#name(full);
      const owner = full ? -1 : ownerOf(at, end, beside);
      if (owner >= 0) {
        if (entities.kind(owner) === 'person') this.#last = undefined;
        continue;
      }
      const bearer = this.#last ?? (AHEAD.has(run.place) ? this.first : undefined);
      if (full || !bearer || this.#several) continue;
      const { alias, posting } = bearer;
      const [scanned] = readSpans(scannedRun, [{ start: at, end, alias, inflected: false, clitic: 0 }]);
      if (!scanned) continue;
      if (scanned.nameStart < at || scanned.nameEnd > end) {
        // "Wang Ning", "Vera Wang": from here on it may be theirs.
        if (!(scanned.bits & (Bit.LeftUnsure | Bit.Headline))) this.#last = undefined;
      } else if (maySpeakOf(scanned, bearer, lang)) found.push({ start: at, end, alias, posting });
    }
    return found;
  }
}

/** Places that are written in short forms before the text gives the full name. */
const AHEAD: ReadonlySet<string> = new Set(['title', 'heading', 'caption']);

/** Whose name another mention is that the word `start`…`end` stands in, -1 if none: "Alexandr [Wang]", "[Park] Avenue". */
function ownerOf(start: number, end: number, beside: readonly PageMention[]): number {
  const longer = beside.find(
    ({ many, postings, scanned }) => many && postings.length > 0 && scanned.start <= start && scanned.end >= end,
  );
  return longer?.postings[0]?.entity ?? -1;
}

/**
 * Adds to the mentions of a page the surnames of Chinese and Korean people whom it names in full, and who are called by the
 * first word of their names: "Wang Yi … [Wang] said". No list has them, or only another's: after "Mao Ning" she is "Mao".
 * So are knights, "Sir [Tom]".
 */
export function addFirstWords(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  const people = new Map<string, Bearers>();
  const named = new Map<ScannedRun, readonly Called[]>();
  const parts = partsOf(mentions, runs);
  runs.forEach((run, index) => {
    const beside = parts[index] as readonly PageMention[];
    const names = LANGUAGES.has(run.lang) && run.run.place !== 'furniture' ? namesIn(beside, lexicon, entities) : [];
    if (names.length > 0) named.set(run, names);
    for (const name of names)
      if (!people.has(name.before + name.word)) people.set(name.before + name.word, new Bearers(name));
  });
  if (people.size === 0) return;
  addToRuns(mentions, runs, (run, beside, paragraph) => {
    if (!LANGUAGES.has(run.lang) || run.run.place === 'furniture') return beside;
    let all = beside;
    for (const bearers of people.values()) {
      const found = bearers.shortFormsIn(run, { names: named.get(run) ?? NONE, beside: all, entities });
      all = withMore(all, mentionsOf(found, run, all, paragraph, entities));
    }
    return all;
  });
}
const NONE: readonly Called[] = [];
