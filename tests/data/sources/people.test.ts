import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { composeLine } from '../../../data/compose/line';
import { readCongress } from '../../../data/sources/people/congress';
import { leadershipTitle, ordinal } from '../../../data/sources/people/congress-roles';
import { postTitle } from '../../../data/sources/people/leader-titles';
import { readLeaders } from '../../../data/sources/people/leaders';
import { readUsOfficials } from '../../../data/sources/people/us-officials';
import { personName } from '../../../data/sources/people/wordnet-names';
import { readWordnetPeople } from '../../../data/sources/people/wordnet-people';

const asof = '2026-01-22';

describe('leaders', () => {
  const read = (row: object) => readLeaders([{ iso: 'SY', post: 'hog', n: 'Jane Doe', asof, ...row } as never]);
  it('words the office and keeps the date', () => {
    const [leader] = read({ t: 'Prime Minister', f: 'Doe', s: '2024-12-08' });
    expect(leader?.roles[0]).toMatchObject({
      title: 'prime minister of Syria',
      office: 'prime-minister-sy',
      from: '2024-12-08',
    });
    expect(leader?.aliases).toContainEqual({ text: 'Doe', lang: 'en', flags: AliasFlag.Short });
  });
  it.each([
    [{ iso: 'AS', post: 'cos', t: 'President' }, 'the head of state of a territory'],
    [{ iso: 'CA', post: 'cos', t: 'King' }, 'a king under another realm'],
    [
      { iso: 'CC', post: 'cos', t: 'Governor-General of the Commonwealth of Australia', r: 1 },
      'another country’s governor',
    ],
    [{ n: 'Pelé', t: 'Mayor' }, 'a single name'],
    [{ e: '2025-01-01', t: 'President' }, 'someone who left'],
  ])('leaves out %j: %s', (row: object, _why: string) => {
    expect(read(row)).toEqual([]);
  });
  it('names those who act for an ambassador', () => {
    const title = (post: string) => read({ post, t: "Chargé d'Affaires" })[0]?.roles[0]?.title;
    expect(title('usAmb')).toBe("US chargé d'affaires in Syria");
    expect(title('ambUS')).toBe("chargé d'affaires of Syria in the United States");
  });
  it.each([
    ['usAmb', 'Ambassador-designate', 'IN', 'US ambassador-designate to India'],
    ['usAmb', 'Consul General', 'HK', 'US consul general in Hong Kong'],
    ['usAmb', 'Ambassador', 'VA', 'US ambassador to the Holy See'],
    ['ambUS', 'Apostolic Nuncio', 'VA', 'apostolic nuncio to the United States'],
  ])('%s, %s, %s: %s', (post, t, iso, title) => {
    expect(read({ post, t, iso })[0]?.roles[0]?.title).toBe(title);
  });
  it('calls nobody a politician of the land he governs for another', () => {
    const [governor] = read({ iso: 'BM', post: 'cos', t: 'Governor', r: 1, s: '2025-01-23' });
    expect(governor && composeLine(governor)).toBe('Governor of Bermuda since January 2025');
  });
  it('serves the sending country', () => {
    expect(read({ post: 'usAmb', t: 'Ambassador' })[0]).toMatchObject({
      country: 'US',
      roles: [{ title: 'US ambassador to Syria' }],
    });
    expect(read({ post: 'ambUS', t: 'Ambassador' })[0]?.roles[0]?.title).toBe(
      'ambassador of Syria to the United States',
    );
  });
});

describe('congress', () => {
  const base = {
    id: 'leg:X',
    k: 'leg',
    n: 'Jonathan Q. Public',
    fn: 'Jonathan',
    ln: 'Public',
    nk: 'Jon',
    b: '1960-01-01',
  };
  it('words seats', () => {
    const [house] = readCongress([{ ...base, ch: 'House', st: 'TX', d: 23, sc: '2013-01-03' } as never]);
    expect(house?.roles[0]).toMatchObject({ title: "US representative for Texas's 23rd district", from: '2013-01-03' });
    expect(house).toMatchObject({ id: 'jon-public', name: 'Jon Public', country: 'US', born: '1960-01-01' });
    const [senate] = readCongress([{ ...base, ch: 'Senate', st: 'TX' } as never]);
    expect(senate?.roles[0]?.title).toBe('US senator from Texas');
    const lead = [{ t: 'Senate Republican Committee Chair' }, { t: 'Senate Majority Whip' }];
    const [whip] = readCongress([{ ...base, ch: 'Senate', st: 'TX', lead } as never]);
    expect(whip?.roles.map(({ title }) => title)).toEqual([
      'Senate majority whip',
      'US senator from Texas',
      'chair of the Senate Republican Committee',
    ]);
  });
  it('calls presidents of old as their articles do', () => {
    const past = (n: string, fn: string, mn: string, ln: string) =>
      readCongress([{ id: 'exec:X', k: 'exec', n, fn, mn, ln, b: '1767-07-11', terms: [] } as never])[0];
    expect(past('Franklin Delano Roosevelt', 'Franklin', 'Delano', 'Roosevelt')?.name).toBe('Franklin D. Roosevelt');
    const adams = past('John Quincy Adams', 'John', 'Quincy', 'Adams');
    expect(adams?.name).toBe('John Quincy Adams');
    expect(adams?.aliases.map(({ text }) => text)).not.toContain('John Adams');
  });
  it('joins terms that follow one another', () => {
    const terms = [
      { o: 'Vice President of the United States', s: '1961-01-20', e: '1965-01-20' },
      { o: 'President of the United States', s: '1965-01-20', e: '1969-01-20' },
      { o: 'President of the United States', s: '1969-01-20', e: '1973-01-20' },
    ];
    const [person] = readCongress([{ ...base, k: 'exec', terms } as never]);
    expect(person?.roles.map((role) => [role.title, role.from, role.to])).toEqual([
      ['president of the United States', '1965-01-20', '1973-01-20'],
      ['vice president of the United States', '1961-01-20', '1965-01-20'],
    ]);
  });
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [23, '23rd'],
    [52, '52nd'],
  ])('%i is %s', (number, text) => {
    expect(ordinal(number)).toBe(text);
  });
});

it('state officials', () => {
  const [person] = readUsOfficials([
    { id: '1', n: 'Ann Lee', fn: 'Ann', ln: 'Lee', o: 'Mayor', st: 'WA', city: 'Renton', p: 'Nonpartisan', asof },
  ]);
  expect(person?.roles[0]?.title).toBe('mayor of Renton, Washington');
  expect(person?.facts).toEqual([]);
});

it.each([
  ['Prime Minister', 'Syria', 'prime minister of Syria'],
  ['President of China', 'China', 'president of China'],
  ['President of the Government of Spain (prime minister-equivalent)', 'Spain', 'president of the Government of Spain'],
  ['Chairman of the Cabinet of Ministers', 'Kyrgyzstan', 'chairman of the cabinet of ministers of Kyrgyzstan'],
  ['President of Territorial Council', 'Saint Martin', 'president of the territorial council of Saint Martin'],
  ['GNU Interim Prime Minister', 'Libya', 'GNU interim prime minister of Libya'],
  ['Governor-General of New Zealand', 'Niue', 'governor-general of New Zealand'],
  ["Supreme People's Assembly President", 'North Korea', "president of the Supreme People's Assembly of North Korea"],
  ['King Sultan', 'Malaysia', 'king of Malaysia'],
  ['Ulu o Tokelau', 'Tokelau', 'ulu o Tokelau'],
  ['New Zealand High Commissioner', 'Niue', 'New Zealand high commissioner to Niue'],
  ['Transition Prime Minister', 'Mali', 'transitional prime minister of Mali'],
])('%s in %s is the %s', (title, country, words) => {
  expect(postTitle(title, country)).toBe(words);
});

it.each([
  ['Senate Majority Whip', 'Senate majority whip'],
  ['Speaker of the House', 'speaker of the House'],
  ['House Democratic Caucus Vice Chair', 'vice chair of the House Democratic Caucus'],
  ['President Pro Tempore of the Senate', 'president pro tempore of the Senate'],
])('%s: %s', (title, words) => {
  expect(leadershipTitle(title)).toBe(words);
});

describe('people of history', () => {
  const read = (n: string, ...al: string[]) => readWordnetPeople([{ id: 'n', k: 'person', n, al, cls: ['writer'] }])[0];
  it('have a share of their own where the surname is enough', () => {
    expect(read('William Shakespeare', 'Shakespeare')?.aliases).toContainEqual({
      text: 'Shakespeare',
      lang: 'en',
      flags: AliasFlag.Short,
      prior: 0.97,
    });
    expect(read('Charles Dickens', 'Dickens')?.aliases).toContainEqual({
      text: 'Dickens',
      lang: 'en',
      flags: 0,
      prior: 0.92,
    });
    expect(read('Jane Doe', 'Doe')?.aliases).toContainEqual({ text: 'Doe', lang: 'en', flags: AliasFlag.Short });
  });
  it('are not whoever is called Mrs.', () => {
    expect(read('Jane Doe', 'Mrs. Doe', 'Dr. Johnson')?.aliases).toEqual([]);
  });
});

it.each([
  ['Wood', ['Sir Henry Wood'], 'conductor', 'Henry Wood'],
  ['van Beethoven', ['Ludwig van Beethoven'], 'composer', 'Ludwig van Beethoven'],
  ['Samuel Langhorne Clemens', ['Clemens', 'Mark Twain'], 'writer', 'Mark Twain'],
  ['Marie Henri Beyle', ['Beyle', 'Stendhal'], 'writer', 'Stendhal'],
  ['Rembrandt van Rijn', ['Rembrandt'], 'old master', 'Rembrandt'],
  ['Anatole France', ['France'], 'writer', 'Anatole France'],
  ['Urban II', ['Otho'], 'pope', 'Urban II'],
  ['Mohammed Ali', ['Muhammad Ali'], 'soldier', 'Mohammed Ali'],
  ['Steele', ['Sir Richrd Steele'], 'writer', 'Richard Steele'],
  ['Plato', [], 'philosopher', 'Plato'],
])('%s, also %j, a %s: %s', (n, al, cls, name) => {
  expect(personName({ id: '1', k: 'person', n, al, cls: [cls] }, new Set(['Muhammad Ali']))).toBe(name);
});
