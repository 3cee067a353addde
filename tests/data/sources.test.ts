import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { readCompanies, shorterNames } from '../../data/sources/bodies/companies';
import { readGroups } from '../../data/sources/bodies/groups';
import { readMedia } from '../../data/sources/bodies/media';
import { readParties } from '../../data/sources/bodies/parties';
import { readRor } from '../../data/sources/bodies/ror';
import { ordinal, readCongress } from '../../data/sources/people/congress';
import { readLeaders } from '../../data/sources/people/leaders';
import { readUsOfficials } from '../../data/sources/people/us-officials';
import { lifeOf, readWordnetPeople } from '../../data/sources/people/wordnet-people';
import { readAirports } from '../../data/sources/places/airports';
import { readWordnetPlaces } from '../../data/sources/places/wordnet-places';

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
    [{ n: 'Pelé', t: 'Mayor' }, 'a single name'],
    [{ e: '2025-01-01', t: 'President' }, 'someone who left'],
  ])('leaves out %j: %s', (row: object, _why: string) => {
    expect(read(row)).toEqual([]);
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
    { id: '1', n: 'Ann Lee', fn: 'Ann', ln: 'Lee', o: 'Mayor', st: 'WA', city: 'Renton', asof },
  ]);
  expect(person?.roles[0]?.title).toBe('mayor of Renton, Washington');
});

describe('WordNet', () => {
  it.each([
    [-384, -322, ' (384–322 BC)'],
    [-63, 14, ' (63 BC–14)'],
    [1724, 1804, ' (1724–1804)'],
    [1929, undefined, ', born 1929'],
    [undefined, 1455, ' (died 1455)'],
    [undefined, undefined, ''],
  ])('life %s to %s', (born, died, text) => {
    expect(lifeOf(born, died)).toBe(text);
  });
  it('takes people, not gods or characters', () => {
    const rows = [
      { id: '1', k: 'person', n: 'Immanuel Kant', al: ['Kant'], cls: ['philosopher'], y: [1724, 1804] },
      { id: '2', k: 'person', n: 'Nyx', cls: ['Greek deity'] },
      { id: '3', k: 'person', n: 'Merlin', cls: ['magician'], myth: 1 },
      { id: '4', k: 'person', n: 'Sherlock Holmes', cls: ['fictional character'] },
    ];
    const people = readWordnetPeople(rows as never);
    expect(people.map((person) => person.line)).toEqual(['Philosopher (1724–1804)']);
    expect(people[0]?.aliases).toEqual([{ text: 'Kant', lang: 'en', flags: AliasFlag.Short }]);
  });
  it('names battles in full and leaves cities to better sources', () => {
    const rows = [
      {
        id: '1',
        k: 'event',
        n: 'Gettysburg',
        al: ['Battle of Gettysburg'],
        cls: ['pitched battle'],
        in: ['American Civil War'],
        y: [1863, 1863],
      },
      { id: '2', k: 'place', n: 'Bristol', cls: ['city'] },
      { id: '3', k: 'place', n: 'Elbe', al: ['Elbe River'], cls: ['river'], in: ['Europe'] },
    ];
    expect(readWordnetPlaces(rows as never).map((draft) => [draft.name, draft.line])).toEqual([
      ['Battle of Gettysburg', 'Battle in the American Civil War, 1863'],
      ['Elbe River', 'River in Europe'],
    ]);
  });
});

describe('bodies', () => {
  it('parties', () => {
    const rows = [
      { iso: 'DE', n: 'Christian Democratic Union', a: ['CDU'], asof },
      { iso: 'DE', n: 'none', asof },
      { iso: 'NL', n: 'GreenLeft', c: 1 as const, asof },
    ];
    expect(readParties(rows).map((draft) => [draft.id, draft.line])).toEqual([
      ['christian-democratic-union-de', 'Political party in Germany'],
      ['greenleft-nl', 'Coalition of parties in the Netherlands'],
    ]);
    expect(readParties(rows)[0]?.aliases[0]).toEqual({
      text: 'CDU',
      lang: '',
      flags: AliasFlag.Acronym | AliasFlag.CaseSensitive,
    });
  });
  it('armed groups say who lists them', () => {
    const [group] = readGroups([{ id: 'grp:x', n: 'X Brigades', c: ['sy', 'iz'] }]);
    expect(group?.line).toBe('Armed group in Syria and Iraq');
    expect(group?.facts[0]?.text).toContain('US State Department');
  });
  it('companies', () => {
    const [company] = readCompanies([
      {
        id: '0000000001',
        n: 'Ford Motor Company',
        sym: ['F'],
        sec: 'x',
        sub: 'Automobile Manufacturers',
        hq: [{ c: 'Dearborn', r: 'MI', cc: 'US' }],
        add: '1957-03-04',
        est: 1903,
      },
    ]);
    expect(company?.line).toBe('American company: automobile manufacturers');
    expect(company?.facts.map((fact) => fact.text)).toContain('Head office: Dearborn, Michigan.');
  });
  it.each([
    ['Ford Motor Company', ['Ford Motor']],
    ['Apple Inc.', []],
    ['3M', []],
    ['Pfizer Inc.', ['Pfizer']],
  ])('shortens %s', (name, forms) => {
    expect(shorterNames(name)).toEqual(forms);
  });
  it('registry: acronyms in capitals only, branches of one article once', () => {
    const row = { ty: ['education'], cc: 'DE', city: 'Jena', asof };
    const drafts = readRor([
      {
        id: '1',
        n: 'University of Jena',
        al: [
          ['FSU', null, 'a'],
          ['Universität Jena', 'de', 'l'],
          ['Salana', null, 'x'],
        ],
        wp: 'en:University of Jena',
        ...row,
      },
      { id: '2', n: 'University of Jena (Branch)', wp: 'en:University of Jena', ...row },
    ]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ line: 'University in Germany', wikipedia: 'University of Jena' });
    expect(drafts[0]?.aliases.map((alias) => [alias.text, alias.flags])).toEqual([
      ['FSU', AliasFlag.Acronym | AliasFlag.CaseSensitive],
      ['Universität Jena', 0],
    ]);
  });
  it('media and airports', () => {
    const [paper] = readMedia([{ id: 'x', n: 'Der Standard', cc: 'AT', dom: ['derstandard.at'], lang: ['de'] }]);
    expect(paper).toMatchObject({ id: 'der-standard', line: 'News publisher in Austria' });
    const [airport] = readAirports([
      {
        id: 'OSDI',
        iata: 'DAM',
        n: 'Damascus International Airport',
        city: 'Damascus',
        cc: 'SY',
        ll: [33.4, 36.5],
        wp: 'en:Damascus_International_Airport',
      },
    ]);
    expect(airport).toMatchObject({
      name: 'Damascus International Airport',
      line: 'Airport in Damascus, Syria',
      codes: { iata: 'DAM' },
    });
  });
});
