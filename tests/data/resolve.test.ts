import { describe, expect, it } from 'vitest';
import type { Kind } from '../../core/card/entity-card';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { type Draft, draftOf } from '../../data/model';
import { foldName } from '../../data/resolve/keys';
import { resolve } from '../../data/resolve/resolve';
import { dropSuperseded } from '../../data/resolve/superseded';
import { readTitles, withTitles } from '../../data/resolve/titles';

const NONE = { same: new Map<string, string>(), distinct: new Set<string>() };
const draft = (origin: string, id: string, kind: Kind, name: string, more: Partial<Draft> = {}): Draft => ({
  ...draftOf({ id, origin, kind, name, popularity: 0.1, asOf: '2026', sources: [] }),
  ...more,
});
const ids = (drafts: Draft[], exceptions = NONE) => resolve(drafts, exceptions).entities.map((entity) => entity.id);
const role = (office: string, more = {}) => ({ title: office, office, asOf: '2026-01-22', sources: [], ...more });

it('tells of a president as one, whatever else a dictionary calls him', () => {
  const born = { born: '1809', died: '1865' };
  const [lincoln] = resolve(
    [
      draft('wordnet-people', 'abraham-lincoln', 'person', 'Abraham Lincoln', { ...born, line: 'Lawyer (1809–1865)' }),
      draft('congress', 'abraham-lincoln', 'person', 'Abraham Lincoln', {
        born: '1809-02-12',
        roles: [role('president-us', { to: '1865' })],
      }),
    ],
    NONE,
  ).entities;
  expect(lincoln?.line).toBeUndefined();
});

it('keeps the guitarist and the ambassador of one name apart', () => {
  const player = draft('pantheon', 'david-doe', 'person', 'David Doe', { born: '1946', what: 'musician' });
  const official = draft('leaders', 'david-doe-official', 'person', 'David Doe', {
    country: 'US',
    roles: [role('ambassador-gq')],
  });
  expect(ids([player, official])).toHaveLength(2);
  expect(ids([{ ...player, what: 'politician' }, official])).toHaveLength(1);
  expect(ids([player, { ...official, born: '1946-03-06' }])).toHaveLength(1);
  const known = { ...player, origin: 'known-for', line: 'English guitarist' };
  expect(ids([player, known, official])).toHaveLength(2);
});

it('does not doubt the full name of whom a record tells', () => {
  const list = draft('pantheon', 'ann-lark', 'person', 'Ann Lark');
  list.aliases.push({ text: 'Ann Lark', lang: 'en', flags: 0, prior: 0.2 });
  const doubts = (popularity: number, prior?: number) => {
    const record = { ...draft('curated', 'ann-lark', 'person', 'Ann Lark'), popularity };
    if (prior !== undefined) record.aliases = [{ text: 'Ann Lark', lang: 'en', flags: 0, prior }];
    return resolve([list, record], NONE).entities[0]?.aliases.flatMap((alias) => alias.prior ?? []);
  };
  expect(doubts(0.6)).toEqual([]);
  expect(doubts(0.1)).toEqual([0.2]);
  expect(doubts(0.1, 0.9)).toEqual([0.9]);
});

it('keeps what a dictionary says of somebody, not where a list has him born', () => {
  const exceptions = { same: new Map([['chou-en-lai', 'zhou-enlai']]), distinct: new Set<string>() };
  const told = draft('wordnet-people', 'chou-en-lai', 'person', 'Chou En-lai', {
    line: 'Chinese communist (1898–1976)',
  });
  const listed = draft('pantheon', 'zhou-enlai', 'person', 'Zhou Enlai', { line: 'Politician (born 1898)' });
  expect(resolve([told, listed], exceptions).entities[0]?.line).toBe('Chinese communist (1898–1976)');
});

it('finds somebody by the name a list has, too, who goes by another now', () => {
  const exceptions = { same: new Map([['prince-john', 'john-iii']]), distinct: new Set<string>() };
  const listed = draft('wordnet-people', 'prince-john', 'person', 'Prince John', { born: '1948' });
  const king = draft('curated', 'john-iii', 'person', 'John III', { born: '1948' });
  const [john] = resolve([listed, king], exceptions).entities;
  expect(john).toMatchObject({ name: 'John III' });
  expect(john?.aliases).toEqual([{ text: 'Prince John', lang: 'en', flags: 0 }]);
});

it('leaves out the surname in a language in which a curated record says that there is none', () => {
  const short = (text: string, lang: string) => ({ text, lang, flags: AliasFlag.Short });
  const famous = draft('pantheon', 'usain-bolt', 'person', 'Usain Bolt', {
    aliases: [{ text: 'יוסיין בולט', lang: 'he', flags: 0 }, short('בולט', 'he'), short('Болт', 'ru')],
  });
  const curated = { ...draft('curated', 'usain-bolt', 'person', 'Usain Bolt'), noShort: ['he'] };
  const [bolt] = resolve([famous, curated], NONE).entities;
  expect(bolt?.aliases.map(({ text }) => text)).toEqual(['יוסיין בולט', 'Болт']);
});

describe('records become one entity', () => {
  const a = draft('ror', 'acme', 'organisation', 'Acme Inc.', { country: 'US', wikidata: 'Q1' });
  it.each<[string, Draft, Draft]>([
    ['by Wikidata id', a, draft('brands', 'acme-x', 'organisation', 'ACME Stores', { wikidata: 'Q1' })],
    [
      'by code',
      { ...a, codes: { cik: '1' } },
      draft('companies', 'acme-y', 'organisation', 'Other', { codes: { cik: '1' } }),
    ],
    [
      'by name, kind and country',
      a,
      draft('companies', 'acme-company', 'organisation', 'Acme Company', { country: 'US' }),
    ],
    [
      'by name and year of birth',
      draft('wordnet', 'j-doe', 'person', 'Jane Q. Doe', { born: '1950' }),
      draft('congress', 'jane-doe', 'person', 'Jane Doe', { country: 'US', born: '1950-02-03' }),
    ],
    [
      'by office and family name',
      draft('leaders', 'ahmad-al-shara', 'person', "Ahmad al-Shara'", { country: 'SY', roles: [role('president-sy')] }),
      draft('curated', 'ahmed-al-sharaa', 'person', 'Ahmed al-Sharaa', {
        country: 'SY',
        roles: [role('president-sy')],
      }),
    ],
    [
      'by the full name of a leader',
      draft('leaders', 'x', 'person', 'Daniel Roy Gilchrist Noboa Azin', { country: 'EC' }),
      draft('curated', 'daniel-noboa', 'person', 'Daniel Noboa', { country: 'EC' }),
    ],
  ])('%s', (_how, first, second) => {
    expect(ids([first, second])).toHaveLength(1);
  });

  it.each<[string, Draft, Draft]>([
    [
      'two people of one name and different years',
      draft('a', 'x', 'person', 'John Kennedy', { country: 'US', born: '1917' }),
      draft('b', 'x', 'person', 'John Kennedy', { country: 'US', born: '1951' }),
    ],
    ['a person and a shop', draft('a', 'edwin', 'person', 'Edwin'), draft('b', 'edwin', 'organisation', 'Edwin')],
    [
      'a city and its province',
      draft('a', 'x-sy', 'place', 'X', { country: 'SY' }),
      draft('b', 'x', 'place', 'X', { country: 'SY' }),
    ],
    [
      'bodies with different Wikidata ids',
      a,
      draft('b', 'acme', 'organisation', 'Acme', { country: 'US', wikidata: 'Q2' }),
    ],
    [
      'one source’s own namesakes',
      draft('a', 'x', 'organisation', 'X Y', { country: 'US' }),
      draft('a', 'x-2', 'organisation', 'X Y', { country: 'US' }),
    ],
  ])('but not %s', (_what, first, second) => {
    expect(ids([first, second])).toHaveLength(2);
  });

  it('a dead father is not the son who holds his office', () => {
    const son = { country: 'TD', roles: [role('president-td', { from: '2024-05-06' })] };
    const father = {
      country: 'TD',
      died: '2021-04-20',
      roles: [role('president-td', { from: '1990', to: '2021-04-20' })],
    };
    const drafts = [
      draft('leaders', 'mahamat-idriss-deby', 'person', 'Mahamat Idriss Déby', son),
      draft('curated', 'idriss-deby', 'person', 'Idriss Déby', father),
      draft('curated', 'mahamat-idriss-deby', 'person', 'Mahamat Idriss Déby Itno', son),
    ];
    expect(ids(drafts)).toEqual(['mahamat-idriss-deby', 'idriss-deby']);
  });

  it('a curated record joins what others keep apart, and lends its id', () => {
    const drafts = [
      draft('ror', 'amazon-de', 'organisation', 'Amazon', { country: 'DE', wikipedia: 'Amazon (company)' }),
      draft('companies', 'amazon-us', 'organisation', 'Amazon', { country: 'US', codes: { cik: '7' } }),
      draft('curated', 'amazon', 'organisation', 'Amazon', { country: 'US', wikipedia: 'Amazon (company)' }),
    ];
    const { entities, redirects, conflicts } = resolve(drafts, NONE);
    expect(entities.map((entity) => [entity.id, entity.country, entity.codes])).toEqual([
      ['amazon', 'US', { cik: '7' }],
    ]);
    expect(redirects.get('amazon-us') === 'amazon' || redirects.get('amazon-de') === 'amazon').toBe(true);
    expect(conflicts).toContain('amazon: country DE (ror) / US (curated)');
  });

  it('exceptions join and part', () => {
    const drafts = [
      draft('a', 'washington-d-c-us', 'place', 'Washington, D.C.'),
      draft('b', 'washington-us', 'place', 'Washington'),
    ];
    expect(ids(drafts, { ...NONE, same: new Map([['washington-d-c-us', 'washington-us']]) })).toHaveLength(1);
    const alike = [a, draft('companies', 'acme-2', 'organisation', 'Acme', { country: 'US' })];
    expect(ids(alike, { ...NONE, distinct: new Set(['acme acme-2']) })).toHaveLength(2);
  });

  it('a city that is its own division keeps its name and line', () => {
    const city = draft('cities', 'x-mx', 'place', 'X City', {
      country: 'MX',
      codes: { geonames: '1' },
      line: 'Capital',
    });
    const division = { ...city, origin: 'divisions', name: 'Ciudad de X', codes: { division: 'mxx' }, line: 'State' };
    const joined = resolve([city, { ...division, id: 'ciudad-de-x-mx' }], {
      ...NONE,
      same: new Map([['ciudad-de-x-mx', 'x-mx']]),
    });
    expect(joined.entities).toMatchObject([{ id: 'x-mx', name: 'X City', line: 'Capital' }]);
  });
  it('a player is not the official of his name', () => {
    const player = draft('basketball', 'josh-green', 'person', 'Josh Green');
    const governor = draft('us-officials', 'josh-green', 'person', 'Josh Green', {
      country: 'US',
      roles: [role('governor-us-hi')],
    });
    expect(ids([player, governor])).toEqual(['josh-green', 'josh-green-us']);
  });
  it('two battles of one name and source stay two', () => {
    const battle = draft('wordnet-places', 'battle', 'event', 'Battle of X', { from: '1916' });
    expect(ids([battle, { ...battle, from: '1944' }])).toEqual(['battle', 'battle-event']);
  });
  it('gives a taken id a longer one', () => {
    const drafts = [
      draft('a', 'x', 'person', 'X Y'),
      draft('b', 'x', 'organisation', 'X', { country: 'FR' }),
      draft('c', 'x', 'event', 'X'),
    ];
    expect(ids(drafts)).toEqual(['x', 'x-fr', 'x-event']);
  });
});

it('drops who holds an office that a curated record gives to another', () => {
  const old = draft('leaders', 'old', 'person', 'Old One', { roles: [role('president-xx')] });
  const now = draft('curated', 'now', 'person', 'New One', { roles: [role('president-xx', { from: '2026-02' })] });
  const past = draft('curated', 'past', 'person', 'Past One', {
    roles: [role('president-xx', { from: '2020', to: '2024' })],
  });
  expect(dropSuperseded([old, now]).dropped.map((one) => one.id)).toEqual(['old']);
  expect(dropSuperseded([old, past]).dropped).toEqual([]);
});

it.each([
  ['The Walt Disney Company', 'walt disney'],
  ['Thomas J. Barrack Jr.', 'thomas barrack'],
  ['AT&T Inc.', 'at and t'],
  ['Société Générale SA', 'societe generale'],
  ['Elizabeth II', 'elizabeth ii'],
  ['John Paul II', 'john paul'],
])('folds %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

it('adds the titles of the reviewed table where a source has none', () => {
  const plain = draft('parties', 'labour-party-uk', 'organisation', 'Labour Party');
  const titled = { ...draft('ror', 'axios', 'organisation', 'Axios'), wikipedia: 'Axios (website)' };
  const rows = [
    { id: 'labour-party-uk', title: 'Labour Party (UK)' },
    { id: 'axios', title: 'Another' },
  ];
  expect(withTitles([plain, titled], rows).map(({ wikipedia }) => wikipedia)).toEqual([
    'Labour Party (UK)',
    'Axios (website)',
  ]);
});

it('tells one title of an entity, in the order of ids', () => {
  const rows = readTitles();
  const ids = rows.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  const titles = rows.flatMap(({ title }) => title ?? []);
  expect(titles).toHaveLength(new Set(titles).size);
  expect(titles.filter((title) => /_|^\s|\s$/.test(title))).toEqual([]);
});

describe('a record with a list’s entry', () => {
  const record = draft('curated', 'acme', 'organisation', 'Acme', { wikidata: 'Q1', asOf: '2025-02' });
  const entry = (origin: string, more: Partial<Draft>) =>
    draft(origin, 'acme-x', 'organisation', 'Acme', { wikidata: 'Q1', asOf: '2026-09-18', ...more });
  const fact = (asOf: string) => ({ text: 'Founded in 1946.', asOf, sources: [] });
  it.each<[string, Draft, Draft, string]>([
    ['is no newer for a list of names', entry('brands', {}), record, '2025-02'],
    ['is as new as the facts it takes over', entry('ror', { facts: [fact('2025-11-24')] }), record, '2025-11-24'],
    [
      'is no newer for facts it leaves out',
      entry('ror', { facts: [fact('2025-11-24')] }),
      { ...record, facts: [fact('2025-01')] },
      '2025-02',
    ],
    ['is as new as the office that a list confirms', entry('leaders', { roles: [role('x')] }), record, '2026-09-18'],
  ])('%s', (_what, first, second, asOf) => {
    expect(resolve([first, second], NONE).entities.map((entity) => entity.asOf)).toEqual([asOf]);
  });
});
