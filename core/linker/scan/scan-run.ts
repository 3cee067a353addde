import type { Lexicon, Occurrence } from '../../lexicon/lexicon';
import type { Run } from '../document';
import { wordsFor } from '../words/for-language';
import { primarySubtag } from '../words/primary-subtag';
import { Bit, type MentionContext } from './context-bits';
import { readLeft } from './left-context';
import { mentionShape } from './mention-shape';
import { cutName } from './name-cut';
import { withGeresh, withoutPossessive } from './name-end';
import { followsOffice } from './office-written';
import { cuesBeside } from './read-cues';
import { readRight } from './right-context';
import { MIXED_CASE, runCase } from './run-case';
import type { RunSetting } from './run-setting';
import { cutsWord } from './word-cut';

/** A known alias in a run with what the words around it say. */
export type ScannedMention = Occurrence & MentionContext;

/** A run as read once; keep it as long as its text does not change. */
export interface ScannedRun {
  run: Run;
  /** BCP 47 primary subtag the run was read in, '' unknown. */
  lang: string;
  /** In order of appearance; may overlap. */
  mentions: ScannedMention[];
  /** Undefined when nothing was found. */
  setting: RunSetting | undefined;
}

const NONE: readonly string[] = [];

/** Languages that write every noun with a capital. */
export const NOUN_CAPITALS = new Set(['de', 'lb', 'nds']);

/** Languages that part the endings of names by an apostrophe. */
const SUFFIXED = new Set(['tr', 'az']);

function readMention(setting: RunSetting, found: Occurrence): ScannedMention {
  const { text } = setting;
  const from = found.start - found.clitic;
  return {
    start: found.start,
    end: found.end,
    alias: found.alias,
    inflected: found.inflected,
    clitic: found.clitic,
    bits: mentionShape(text, found.start, found.end) | (setting.headline ? Bit.Headline : 0),
    cues: 0,
    nameStart: from,
    nameEnd: found.end,
    phraseStart: from,
    titles: NONE,
    demonyms: NONE,
  };
}

/**
 * Reads the surroundings of all mentions. One kind of look after the other: the code of each is then fetched once for
 * all mentions, and not for each of them again.
 */
function readContexts(runs: readonly ScannedRun[]): void {
  for (const { run, mentions } of runs)
    for (const mention of mentions) mention.cues = cuesBeside(run.text, mention.start, mention.end);
  for (const { setting, mentions } of runs)
    if (setting)
      for (const mention of mentions) readLeft(setting, mention.start - mention.clitic, mention, mention.clitic === 0);
  for (const { setting, mentions } of runs)
    if (setting) for (const mention of mentions) readRight(setting, mention.end, mention);
  for (const { run, mentions } of runs)
    for (const mention of mentions) if (mention.end - mention.start >= run.text.length - 2) mention.bits |= Bit.Alone;
}

/** What a run's language and letters give to looks at its words. */
function settingOf(run: Run, lang: string): RunSetting {
  const heading = run.place === 'heading' || run.place === 'title';
  const nounCapitals = NOUN_CAPITALS.has(lang);
  return {
    text: run.text,
    lang,
    words: wordsFor(lang),
    headline: runCase(run.text, heading && !nounCapitals) !== MIXED_CASE,
    nounCapitals,
    suffixes: SUFFIXED.has(lang),
  };
}

/** A run with the names found in it, their surroundings not read yet. */
function withNames(run: Run, lang: string, found: readonly Occurrence[], lexicon: Lexicon): ScannedRun {
  const mentions: ScannedMention[] = [];
  let setting: RunSetting | undefined;
  for (const each of found) {
    const one = cutName(run.text, each, lexicon, lang);
    if (!one) continue;
    if (cutsWord(run.text, one.start, one.end, lang) && !followsOffice(run.text, one.start)) continue;
    setting ??= settingOf(run, lang);
    const owners = withoutPossessive(run.text, one, found, lexicon, lang);
    if (owners) for (const owner of owners) mentions.push(readMention(setting, owner));
    else mentions.push(readMention(setting, withGeresh(run.text, one, lexicon)));
  }
  return { run, lang, mentions, setting };
}

/**
 * Finds the known names in a run and reads their surroundings. Depends on nothing but its arguments, so the answer may
 * be cached by run. `lang` (BCP 47, '' unknown) is that of a run without its own.
 */
export const scanRun = (run: Run, lexicon: Lexicon, lang = ''): ScannedRun =>
  scanRuns([run], lexicon, lang)[0] as ScannedRun;

/** {@link scanRun} of many runs, which together take less time. */
export function scanRuns(runs: readonly Run[], lexicon: Lexicon, lang = ''): ScannedRun[] {
  const found = runs.map((run) => lexicon.scan(run.text, primarySubtag(run.lang ?? lang)));
  const scanned = runs.map((run, i) => withNames(run, primarySubtag(run.lang ?? lang), found[i] ?? [], lexicon));
  readContexts(scanned);
  return scanned;
}

/** Reads the surroundings of other spans of a run than the scan found. */
export function readSpans(run: ScannedRun, spans: readonly Occurrence[]): ScannedMention[] {
  const setting = run.setting ?? settingOf(run.run, run.lang);
  const mentions = spans.map((span) => readMention(setting, span));
  readContexts([{ ...run, mentions, setting }]);
  return mentions;
}
