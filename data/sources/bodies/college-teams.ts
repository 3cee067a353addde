/**
 * Teams of American colleges, read from the pages of their conferences; of each the pages that tell it, cited on the
 * cards (tables college-teams and college-sources).
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { type CitedPage, citedPages } from '../cited-pages';
import { draftFrom } from '../draft-from';

export interface CollegeTeamRow {
  id: string;
  /** School as papers write it, and nickname: "Nebraska Cornhuskers". */
  n: string;
  /** Its university in full, and the id of that where the dataset has it. */
  of: string;
  u?: string;
  /** Other full names. */
  al?: readonly string[];
  /** The school alone where no place is called so, "Gonzaga", "Ohio State": the teams' on pages about their games. */
  sh?: readonly string[];
  /** Nicknames alone, which many schools share: "Wildcats". */
  nick: readonly string[];
  /** Share of a nickname that others bear too. */
  pr?: Readonly<Record<string, number>>;
  /** Id of its conference; left out of a team that is in none. */
  c?: keyof typeof CONFERENCES;
  /** Keys of the pages that state it, in college-sources. */
  s: readonly string[];
}

/** How a sentence names a conference, by its id. */
const CONFERENCES = {
  'american-conference': 'the American Conference',
  'atlantic-10-conference': 'the Atlantic 10',
  'atlantic-coast-conference': 'the Atlantic Coast Conference',
  'big-12-conference': 'the Big 12',
  'big-east-conference': 'the Big East',
  'big-ten-conference': 'the Big Ten',
  'mid-american-conference': 'the Mid-American Conference',
  'mountain-west-conference': 'the Mountain West',
  'pac-12-conference': 'the Pac-12',
  'southeastern-conference': 'the Southeastern Conference',
  'sun-belt-conference': 'the Sun Belt',
  'west-coast-conference': 'the West Coast Conference',
} as const;

const POPULARITY = 0.22;
/** How often a school's name means its teams, whatever the page. */
const SCHOOL = 0.05;
/** Universities that a sentence names with an article. */
const WITH_THE = /^(?:University|College|United States) /;

/** @throws when a row names a page that nobody knows */
export function readCollegeTeams(
  rows = readTable<CollegeTeamRow>('college-teams'),
  pages = readTable<CitedPage>('college-sources'),
): Draft[] {
  const pageOf = citedPages('college-teams', 'college-sources', pages);
  return rows.map((row) => {
    const [first, ...more] = row.s.map((key) => pageOf(row.id, key));
    if (!first) throw new Error(`data/tables/college-teams.jsonl, ${row.id}: no page in "s"; add the key of one`);
    const draft = draftFrom(first, {
      id: row.id,
      origin: 'college-teams',
      kind: 'organisation',
      name: row.n,
      popularity: POPULARITY,
    });
    draft.sources.push(...more);
    // The first words are how the linker tells these teams (`core/linker/sport/college-team.ts`).
    const school = `${WITH_THE.test(row.of) ? 'the ' : ''}${row.of}`;
    draft.line = `Sports teams of ${school}${row.c ? `, in ${CONFERENCES[row.c]}` : ''}`;
    draft.aliases.push({ text: row.n, lang: 'en', flags: AliasFlag.Primary });
    for (const text of row.al ?? []) draft.aliases.push({ text, lang: 'en', flags: 0 });
    for (const text of row.sh ?? []) draft.aliases.push({ text, lang: 'en', flags: AliasFlag.Short, prior: SCHOOL });
    for (const text of row.nick) {
      const prior = row.pr?.[text];
      draft.aliases.push({ text, lang: 'en', flags: AliasFlag.Short, ...(prior !== undefined && { prior }) });
    }
    if (row.u) draft.relations.push({ type: 'part-of', to: row.u, sources: [first] });
    if (row.c) draft.relations.push({ type: 'member-of', to: row.c, sources: [first] });
    return { ...draft, country: 'US' };
  });
}
