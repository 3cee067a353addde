import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, withMore } from '../settle/short-mentions';
import { textAfter, textBefore } from '../units/text-beside';
import type { ShortForm } from './east-short-forms';

/** Parties of Japan by the two characters of headlines, which are words elsewhere, and their names. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['共産', '日本共産党'],
  ['国民', '国民民主党'],
  ['立憲', '立憲民主党'],
]);
/** The people are told of so much that only a list of parties makes a party of them. */
const PEOPLE = '国民';
const SHORT = /共産|国民|立憲/g;
/** "自民、[立憲]", "[共産]・社民両党" */
const BEHIND_PARTY =
  /(?:自民|公明|維新|立民|立憲|国民民主|国民|共産|参政|社民|れいわ|保守|中道)(?:党|の会)?[、・，,／/]$/u;
const BEFORE_PARTY = /^[、・，,／/](?:自民|公明|維新|立民|立憲|国民民主|国民|共産|参政|社民|れいわ|保守|中道)/u;
/** No other word goes on behind it. */
const LISTED = /^(?!\p{Script=Han})|^(?:両|各|議|候|支|推|公|新|現|前|元|会|系|[2-4２-４]党)/u;
/** What a party does, behind its name. */
const DOES =
  /^(?:(?:は|が|も|を|に|と|の)(?!生活|間接|体制|主義|化|国|圏)|[、，]|両党|議員|候補|支持|推薦|公認|新人|現職|前職|元職|会派|系)/u;
const BEGINS = /(?:^|[\s、。，・「（(はがとやのも])$/u;
const LOOK = 6;

/** True where the two characters at `at` are a party's. */
function isParty(text: string, at: number, short: string): boolean {
  const told = textBefore(text, at, LOOK);
  const next = textAfter(text, at + short.length, LOOK);
  // "自民、国民を守る": what is done for the people.
  if (short === PEOPLE && /^[をに]/.test(next)) return false;
  if (BEHIND_PARTY.test(told)) return LISTED.test(next);
  if (BEFORE_PARTY.test(next)) return BEGINS.test(told);
  return short !== PEOPLE && BEGINS.test(told) && DOES.test(next);
}

/** Those of a run. */
function partiesIn({ run: { text } }: ScannedRun, lexicon: Lexicon): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (const { 0: short, index } of text.matchAll(SHORT)) {
    if (!isParty(text, index, short)) continue;
    const [known] = wholeNames(PARTIES.get(short) as string, 'ja', lexicon);
    const posting = known && lexicon.postings(known.alias)[0];
    if (known && posting) found.push({ start: index, end: index + short.length, alias: known.alias, posting });
  }
  return found;
}

/** Whether a run names a party of Japan that no word is written like. */
const TOLD = /自民|公明党|維新|立民|立憲民主|国民民主|共産党|参政党|社民/u;

/** Adds to the mentions of a page in Japanese the parties that headlines and lists call by two characters: "自民、[立憲]、[国民]が合意". */
export function addParties(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  if (!runs.some(({ lang, run }) => lang === 'ja' && TOLD.test(run.text))) return;
  addToRuns(mentions, runs, (run, beside, paragraph) => {
    if (run.lang !== 'ja') return beside;
    return withMore(beside, mentionsOf(partiesIn(run, lexicon), run, beside, paragraph, entities));
  });
}
