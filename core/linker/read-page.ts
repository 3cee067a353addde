import type { Lexicon } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import type { PageInfo } from './document';
import { homeSpokenOf } from './entity/home-country';
import { settleDefinedLetters } from './gather/defined-letters';
import { readFullNames } from './gather/full-names';
import { settleDoubleSurnames } from './gather/hyphen-surname';
import type { Page } from './gather/page';
import { addPageNames } from './gather/page-names';
import { addSurnames } from './gather/short-east';
import { addPapers } from './gather/short-papers';
import { addParties } from './gather/short-parties';
import { addFirstWords } from './gather/surname-first';
import type { ScannedRun } from './scan/scan-run';
import { dropParts } from './settle/headline-names';
import type { PageMention } from './settle/page-mention';
import { paragraphsOf } from './settle/paragraphs';
import { placeMentions } from './settle/place-mentions';
import { settleSpans } from './settle/settle';
import { partNeighbours } from './settle/side-by-side';
import { settleMeanings } from './settle-meanings';
import { americanOf, readSport, settleClubs } from './sport/read-sport';
import { settleCommittees } from './tell/committee-abroad';
import { settleCountNouns } from './tell/count-noun';
import { settlePapersAbroad } from './tell/paper-abroad';

/** Runs mostly come as they stand on the page. */
function inOrder(runs: readonly ScannedRun[]): readonly ScannedRun[] {
  for (let i = 1; i < runs.length; i++) {
    if ((runs[i - 1] as ScannedRun).run.order > (runs[i] as ScannedRun).run.order)
      return runs.toSorted((a, b) => a.run.order - b.run.order);
  }
  return runs;
}

/** The mentions of all runs, their spans mended, each with its paragraph. */
function placedMentions(runs: readonly ScannedRun[], lexicon: Lexicon, entities: EntityTable): PageMention[] {
  const mentions: PageMention[] = [];
  const paragraphs = paragraphsOf(runs);
  runs.forEach((scanned, index) => {
    const run = settleSpans(scanned, lexicon, entities);
    placeMentions(run, paragraphs[index] as number, { lexicon, entities }, mentions);
  });
  partNeighbours(mentions, { lexicon, entities });
  dropParts(mentions);
  return mentions;
}

/** Reads a page: places the mentions, drops what no meaning can have, gathers what the full names say. */
export function readPage(info: PageInfo, runs: readonly ScannedRun[], lexicon: Lexicon, entities: EntityTable): Page {
  const ordered = inOrder(runs);
  const mentions = placedMentions(ordered, lexicon, entities);
  settleMeanings(mentions, ordered, info, lexicon, entities);
  settleDoubleSurnames(mentions, lexicon, entities);
  const american = americanOf(info.title, ordered);
  settleClubs(mentions, ordered, american, lexicon, entities);
  addSurnames(mentions, ordered, lexicon, entities);
  addPageNames(mentions, ordered, { lexicon, entities });
  addPapers(mentions, ordered, lexicon, entities);
  addParties(mentions, ordered, lexicon, entities);
  addFirstWords(mentions, ordered, lexicon, entities);
  const evidence = readFullNames(info, ordered, mentions, lexicon, entities);
  const acronyms = settleDefinedLetters(mentions, evidence, info.lang, lexicon, entities);
  settleCountNouns(mentions, evidence, entities);
  settlePapersAbroad(mentions, evidence, entities);
  settleCommittees(mentions, evidence, entities);
  const day = Number(info.date.replaceAll('-', '').padEnd(8, '0')) || 0;
  const { sport, teams, colleges } = readSport(mentions, ordered, info.title, american, entities);
  return {
    mentions,
    evidence,
    acronyms,
    day,
    sport,
    teams,
    colleges,
    home: homeSpokenOf(info.host, info.lang, (country) => evidence.countries.shareOf(country)),
    lexicon,
    entities,
  };
}
