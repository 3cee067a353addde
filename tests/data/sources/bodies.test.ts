import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { countryInName } from '../../../data/sources/bodies/airlines';
import { shorterBrandNames } from '../../../data/sources/bodies/brand-forms';
import { reviewedBrand } from '../../../data/sources/bodies/brands-in-the-news';
import { readClubs } from '../../../data/sources/bodies/clubs';
import { readGroups } from '../../../data/sources/bodies/groups';
import { readMedia } from '../../../data/sources/bodies/media';
import { readNationalTeams } from '../../../data/sources/bodies/national-teams';
import { readParliaments } from '../../../data/sources/bodies/parliaments';
import { readParties } from '../../../data/sources/bodies/parties';
import { readRor } from '../../../data/sources/bodies/ror';
import { readAirports } from '../../../data/sources/places/airports';

const asof = '2026-01-22';

describe('bodies', () => {
  it('parties', () => {
    const rows = [
      { iso: 'DE', n: 'Christian Democratic Union', a: ['CDU'], asof },
      { iso: 'DE', n: 'none', asof },
      { iso: 'NL', n: 'GreenLeft', c: 1 as const, asof },
      { iso: 'SK', n: 'Slovakia', asof },
      { iso: 'IN', n: 'other minor parties', asof },
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
  it('registry: no state of the United States as a body', () => {
    const row = { ty: ['government'], cc: 'US', city: 'Annapolis', asof };
    expect(readRor([{ id: '1', n: 'State of Maryland', wd: 'Q1', ...row }])).toEqual([]);
  });
  it('registry: no offices and institutes within a government that no encyclopaedia tells of', () => {
    const row = { id: '1', wd: 'Q1', ty: ['government'], cc: 'US', city: 'Boulder', asof };
    const ids = (n: string, wp?: string) => readRor([{ ...row, n, ...(wp && { wp }) }]).map(({ id }) => id);
    expect(ids('NOAA Office of Science Support')).toEqual([]);
    expect(ids('Mountain Science Center')).toEqual([]);
    expect(ids('Mountain Science Center', 'en:Mountain Science Center')).toEqual(['mountain-science-center']);
    expect(ids('National Institute of Statistics')).toEqual(['national-institute-of-statistics']);
  });
  it('registry: a company is what its article is about, not the branch that is numbered', () => {
    const row = { id: '1', n: 'Airbus', wd: 'Q1', ty: ['company'], cc: 'DE', city: 'Hamburg', asof };
    const [company] = readRor([{ ...row, wp: 'en:Airbus' }]);
    expect(company).toMatchObject({ wikipedia: 'Airbus', otherwise: 'Company active in Germany' });
    expect([company?.line, company?.country, company?.wikidata]).toEqual([undefined, undefined, undefined]);
    expect(readRor([row])[0]?.wikidata).toBe('Q1');
  });
  it('registry: a company with branches says in which countries', () => {
    const row = { n: 'Acme', ty: ['company'], city: 'Kyoto', wp: 'en:Acme', asof };
    const [company] = readRor(['JP', 'US', 'DE', 'FR'].map((cc, at) => ({ ...row, id: String(at), cc })));
    expect(company?.otherwise).toBe('Company active in 4 countries');
  });
  it('registry: universities that news calls by one word', () => {
    const row = { ty: ['education'], cc: 'US', city: 'Cambridge', asof };
    const named = (n: string) => readRor([{ id: '1', n, ...row }])[0]?.aliases.find(({ prior }) => prior !== undefined);
    expect(named('Harvard University')).toEqual({ text: 'Harvard', lang: 'en', flags: 0, prior: 0.9 });
    expect(named('Cornell University')).toEqual({ text: 'Cornell', lang: 'en', flags: AliasFlag.Short, prior: 0.4 });
    expect(named('Boston University')).toBeUndefined();
  });
  it('registry: a company whose record is its head office’s has a country and a seat', () => {
    const row = { n: 'Saab', ty: ['company'], est: 1937, wp: 'en:Saab', asof };
    const drafts = readRor([
      { ...row, id: '1', cc: 'AU', city: 'Adelaide' },
      { ...row, id: '05kyy7d06', wd: 'Q1', cc: 'SE', city: 'Bromma' },
    ]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ country: 'SE', wikidata: 'Q1', what: 'company based in Bromma' });
    expect(drafts[0]?.facts.map((fact) => fact.text)).toEqual(['Founded in 1937.']);
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
    const listed = (n: string, cc: string) => readMedia([{ id: 'x', n, cc, dom: ['x.test'], lang: [] }])[0];
    expect(listed('N-Tv', 'DE')).toMatchObject({ name: 'n-tv', line: 'Broadcaster in Germany' });
    expect(listed('Times Of India', 'IN')?.name).toBe('The Times of India');
    expect(listed('Business Insider DE', 'DE')).toBeUndefined();
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

describe('parliaments', () => {
  const read = (row: object) => readParliaments([{ iso: 'NA', n: 'National Assembly', asof, ...row } as never])[0];
  it('names houses with their country and keeps the bare name for pages about it', () => {
    const house = read({ c: 'lower', seats: 104 });
    expect(house).toMatchObject({ name: 'National Assembly of Namibia', line: 'Lower house of parliament in Namibia' });
    expect(house?.aliases).toContainEqual({ text: 'National Assembly', lang: 'en', flags: AliasFlag.Short });
    expect(house?.aliases).toContainEqual({ text: 'Namibian National Assembly', lang: 'en', flags: 0 });
    expect(house?.facts[0]?.text).toBe('104 seats.');
  });
  it('leaves names alone that only one country has', () => {
    expect(read({ iso: 'PL', n: 'Sejm' })?.name).toBe('Sejm');
    expect(read({ iso: 'DE', n: 'German Bundestag' })?.name).toBe('German Bundestag');
    expect(read({ iso: 'CA', n: 'House of Commons', c: 'lower' })?.name).toBe('House of Commons of Canada');
  });
  it('takes the English of two names', () => {
    expect(read({ iso: 'CD', n: 'Parlement', l: ['Parliament'] })?.name).toBe(
      'Parliament of the Democratic Republic of the Congo',
    );
  });
  it.each([['US'], ['WF']])('leaves out %s', (iso) => {
    expect(read({ iso })).toBeUndefined();
  });
});

it('tells ministries of one name apart by country', () => {
  const row = { id: 'x', n: 'Ministry of Health', ty: ['government'], cc: 'ZM', city: 'Lusaka', asof };
  const [body] = readRor([row as never]);
  expect(body).toMatchObject({ id: 'ministry-of-health-of-zambia', name: 'Ministry of Health of Zambia' });
  expect(body?.aliases).toContainEqual({ text: 'Ministry of Health', lang: 'en', flags: AliasFlag.Short });
});

describe('football', () => {
  it('names a club as news does and keeps the title of its article', () => {
    const row = {
      id: 'Manchester United F.C.',
      n: 'Manchester United',
      cc: 'GB',
      city: 'Manchester',
      est: 1878,
      al: ['Man Utd'],
    };
    const [club] = readClubs([row]);
    expect(club).toMatchObject({
      id: 'manchester-united',
      wikipedia: 'Manchester United F.C.',
      line: 'British football club',
      country: 'GB',
    });
    expect(club?.aliases.map(({ text }) => text)).toEqual(['Manchester United F.C.', 'Man Utd']);
    expect(readClubs([{ id: 'S.L. Benfica', n: 'Benfica', cc: 'PT', city: 'Lisbon' }])[0]?.line).toBe(
      'Portuguese football club from Lisbon',
    );
  });
  it('makes a national team of every state, four of the United Kingdom', () => {
    const state = (iso: string) => ({ id: iso, iso, n: iso, k: 'state', asof });
    const teams = readNationalTeams([state('DE'), state('US'), state('GB'), state('VA')]);
    expect(teams.map(({ name }) => name)).toEqual([
      'Germany national football team',
      "United States men's national soccer team",
      'England national football team',
      'Scotland national football team',
      'Wales national football team',
      'Northern Ireland national football team',
    ]);
    expect(teams[0]).toMatchObject({ line: "Men's national football team of Germany" });
  });
});

it('words parties in both spellings and by their country', () => {
  const [party] = readParties([{ iso: 'IL', n: 'Labor Party', asof }]);
  expect(party?.aliases.map(({ text }) => text)).toEqual([
    'Labour Party',
    'Israeli Labor Party',
    'Israeli Labour Party',
  ]);
  const [malta] = readParties([{ iso: 'MT', n: 'Labor Party', asof }]);
  expect(malta).toMatchObject({ id: 'labor-party-mt', name: 'Labour Party' });
  expect(malta?.aliases.map(({ text }) => text)).toEqual(['Labor Party']);
  expect(readParties([{ iso: 'SE', n: 'Center Party', asof }])[0]?.name).toBe('Centre Party');
});

it('leaves out parties that a territory shares with its state', () => {
  expect(readParties([{ iso: 'SJ', n: 'Labor', asof: '2025-10-07' }])).toEqual([]);
});

it.each([
  ['Commerzbank AG', 'Commerzbank', ['Commerzbank']],
  ['Samsung Electronics', 'Samsung', ['Samsung']],
  ['Toytown Stores', 'Toytown', []],
  ["McDonald's Ukraine", "McDonald's", []],
  ['Catalonia Hotels & Resorts', 'Catalonia', []],
  ['The Adecco Group', 'Adecco', ['Adecco']],
  ['Next plc', 'Next', []],
  ['Tiffany & Co.', 'Tiffany & Company', []],
  ['REWE', 'Rewe (Deutschland)', []],
])('%s, %s on the shop, is %j for short', (label, shown, forms) => {
  expect(shorterBrandNames(label, shown)).toEqual(forms);
});

it('a brand in the news is what it is, not its sideline', () => {
  expect(reviewedBrand('Q487494')?.what).toBe('supermarket chain');
  expect(reviewedBrand('Q178516')).toEqual({});
  expect(reviewedBrand('Q1')).toBeUndefined();
});

it.each([
  ['Turkish Airlines', 'TR'],
  ['Korean Air', 'KR'],
  ['Air France', 'FR'],
  ['China Airlines', 'TW'],
  ['Wizz Air', undefined],
])('%s bears the name of %s', (name, country) => {
  expect(countryInName(name)).toBe(country);
});
