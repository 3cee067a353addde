import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../../data/json-lines';
import { type CollegeTeamRow, readCollegeTeams } from '../../../data/sources/bodies/college-teams';
import type { CitedPage } from '../../../data/sources/cited-pages';
import { itCitesInOrder } from '../../support/cited-tables';

const PAGE: CitedPage = {
  id: 'big-ten',
  publisher: 'Big Ten',
  title: 'Members',
  url: 'https://bigten.org/x',
  date: '2025',
};
const HUSKERS: CollegeTeamRow = {
  id: 'nebraska-cornhuskers',
  n: 'Nebraska Cornhuskers',
  of: 'University of Nebraska–Lincoln',
  u: 'university-of-nebraska-lincoln',
  nick: ['Cornhuskers'],
  c: 'big-ten-conference',
  s: ['big-ten'],
};
const read = (row: Partial<CollegeTeamRow> = {}) => readCollegeTeams([{ ...HUSKERS, ...row }], [PAGE])[0];
/** Of a university that the dataset lacks, in no conference. */
const { u: _university, c: _conference, ...ALONE } = HUSKERS;
const alone = (row: Partial<CollegeTeamRow> = {}) => readCollegeTeams([{ ...ALONE, ...row }], [PAGE])[0];

describe('teams of colleges from the table', () => {
  it('says whose they are and in which conference', () => {
    expect(read()?.line).toBe('Sports teams of the University of Nebraska–Lincoln, in the Big Ten');
    expect(alone({ of: 'Duke University' })?.line).toBe('Sports teams of Duke University');
  });

  it('ties them to their university and their conference', () => {
    expect(read()?.relations.map(({ type, to }) => `${type} ${to}`)).toEqual([
      'part-of university-of-nebraska-lincoln',
      'member-of big-ten-conference',
    ]);
    expect(alone()?.relations).toEqual([]);
  });

  it('asks for evidence of nicknames and of the school alone', () => {
    expect(
      read({ n: 'Duke Blue Devils', sh: ['Duke'], nick: ['Blue Devils'], pr: { 'Blue Devils': 0.1 } })?.aliases,
    ).toEqual([
      { text: 'Duke Blue Devils', lang: 'en', flags: AliasFlag.Primary },
      { text: 'Duke', lang: 'en', flags: AliasFlag.Short, prior: 0.05 },
      { text: 'Blue Devils', lang: 'en', flags: AliasFlag.Short, prior: 0.1 },
    ]);
  });

  it('names the row that has no page or an unknown one', () => {
    expect(() => read({ s: [] })).toThrow(/college-teams\.jsonl, nebraska-cornhuskers: no page in "s"/);
    expect(() => read({ s: ['nothing'] })).toThrow(/college-teams\.jsonl, nebraska-cornhuskers: no page "nothing"/);
  });
});

describe('the tables', () => {
  const rows = readTable<CollegeTeamRow>('college-teams');
  const pages = readTable<CitedPage>('college-sources');

  itCitesInOrder(['college-teams', rows], ['college-sources', pages]);

  it('every team ends with a nickname of its own, which the linker looks for', () => {
    expect(rows.filter(({ n, nick }) => !nick.some((one) => n.endsWith(` ${one}`)))).toEqual([]);
  });
});
