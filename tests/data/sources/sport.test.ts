import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readAirlines } from '../../../data/sources/bodies/airlines';
import { readNewspapers } from '../../../data/sources/bodies/newspapers';
import { nicknameOf, readTeams } from '../../../data/sources/bodies/teams';
import { readBasketballPlayers } from '../../../data/sources/people/basketball-players';
import { readFootballers } from '../../../data/sources/people/footballers';

describe('footballers', () => {
  const read = (row: object) => readFootballers([{ cc: 'DE', p: 'G', b: '1986-03-27', ...row } as never])[0];
  it.each([
    [{ n: 'Manuel Neuer' }, 'German footballer, goalkeeper in the squad for the World Cup of 2026'],
    [
      { n: 'Harry Kane', cc: 'GB', t: 'England', p: 'F' },
      'English footballer, forward in the squad for the World Cup of 2026',
    ],
    [
      { n: 'Scott McTominay', cc: 'GB', t: 'Scotland', p: 'M' },
      'Scottish footballer, midfielder in the squad for the World Cup of 2026',
    ],
  ])('%j', (row, line) => {
    expect(read(row)?.line).toBe(line);
  });
  it('gives surnames as short forms, but for Koreans', () => {
    expect(read({ n: 'Manuel Neuer' })?.aliases).toEqual([{ text: 'Neuer', lang: 'en', flags: AliasFlag.Short }]);
    expect(read({ n: 'Son Heung-min', cc: 'KR' })?.aliases.filter(({ flags }) => flags & AliasFlag.Short)).toEqual([]);
  });
  it('asks for evidence where many bear the name, and takes no single word that is nobody’s', () => {
    expect(read({ n: 'Eric Smith', cc: 'SE' })?.aliases).toContainEqual(expect.objectContaining({ prior: 0.3 }));
    expect(read({ n: 'Neymar', cc: 'BR' })?.name).toBe('Neymar');
    expect(read({ n: 'Rayan', cc: 'BR' })).toBeUndefined();
  });
});

describe('basketball players', () => {
  it('names the team of the season', () => {
    const [harden, smith] = readBasketballPlayers([
      { n: 'Giannis Antetokounmpo', t: 'Milwaukee Bucks' },
      { n: 'Jalen Smith', t: 'Phoenix Suns' },
    ]);
    expect(harden?.line).toBe('Basketball player, with the Milwaukee Bucks in the NBA season of 2020–21');
    expect(smith?.aliases.map(({ prior }) => prior)).toContain(0.3);
  });
});

describe('teams, newspapers, airlines', () => {
  it.each([
    [
      { n: 'Dallas Cowboys', lg: 'NFL', c: 'Arlington', s: 'TX' },
      'American football team of the National Football League, from Arlington, Texas',
      'US',
    ],
    [
      { n: 'New York Knicks', lg: 'NBA', c: 'New York', s: 'NY' },
      'Basketball team of the National Basketball Association, from New York',
      'US',
    ],
    [
      { n: 'Toronto Blue Jays', lg: 'MLB', c: 'Toronto', s: 'ON' },
      'Baseball team of Major League Baseball, from Toronto, Ontario',
      'CA',
    ],
    [
      { n: 'Washington Capitals', lg: 'NHL', c: 'Washington, D.C.' },
      'Ice hockey team of the National Hockey League, from Washington, D.C.',
      'US',
    ],
  ] as const)('%j', (row, line, country) => {
    expect(readTeams([row])[0]).toMatchObject({ line, country });
  });
  it('knows a team by its nickname beside the full name', () => {
    expect(['New York Yankees', 'Chicago White Sox', 'San Francisco 49ers'].map((n) => nicknameOf({ n }))).toEqual([
      'Yankees',
      'White Sox',
      '49ers',
    ]);
  });
  it('takes newspapers whose names are no phrase', () => {
    const names = ['Chicago Tribune', 'The Wall Street Journal', 'The Sun', 'Daily News', 'The Morning Call'];
    expect(readNewspapers(names.map((n) => ({ n }))).map(({ name }) => name)).toEqual(names.slice(0, 2));
  });
  it('takes airlines with their codes', () => {
    const rows = [
      { name: 'Finnair', iataCode: 'AY' },
      { name: 'Qantas Group', iataCode: 'QF' },
      { name: 'SAS', iataCode: 'SK' },
      { name: 'Go First', iataCode: 'G8' },
    ];
    const drafts = readAirlines(rows);
    expect(drafts.map(({ name, line, country }) => [name, line, country])).toEqual([
      ['Finnair', 'Finnish airline with the IATA code AY', 'FI'],
      ['Qantas', 'Australian airline with the IATA code QF', 'AU'],
    ]);
    expect(drafts[1]?.id).toBe('qantas-group');
    expect(drafts[1]?.aliases.map(({ text }) => text)).toEqual(['Qantas Group', 'Qantas']);
  });
  it('says of an airline that it flies no more', () => {
    expect(readAirlines([{ name: 'Alitalia', iataCode: 'AZ' }])[0]?.line).toBe(
      'Former Italian airline with the IATA code AZ',
    );
  });
});
