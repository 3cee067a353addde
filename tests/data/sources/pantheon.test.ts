import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { type Draft, draftOf } from '../../../data/model';
import { nameInText, type PantheonRow, pantheonRows } from '../../../data/normalise/pantheon';
import { lineOf, readPantheon } from '../../../data/sources/people/pantheon';

describe('the table', () => {
  const head = 'en_curid\tName\tnumlangs\tbirthcity\tcountryCode\tbirthyear\toccupation';
  const read = (cells: string, titles: string) => pantheonRows(`${head}\n${cells}\n`, titles, ['ru', 'de', 'nb'])[0];
  it('takes the title, the year, the place and the names that differ', () => {
    expect(
      read('1\tJane Doe\t30\tRome\tIT\t1950\tWRITER', '1\ten\tJane Doe (writer)\n1\tru\tДоу, Джейн\n1\tde\tJane Doe'),
    ).toEqual({
      id: '1',
      n: 'Jane Doe (writer)',
      y: 1950,
      c: 'Rome',
      cc: 'IT',
      o: 'WRITER',
      l: 30,
      m: { ru: 'Джейн Доу' },
    });
  });
  it('leaves out what is not known, and forms longer than texts have', () => {
    expect(
      read(
        '1\tJane Doe\t30\tOther\tUNK\t530s\tWRITER',
        '1\ten\tJane Doe\n1\tde\tJane Wladimirowna Doe\n1\tno\tJane Dø',
      ),
    ).toEqual({ id: '1', n: 'Jane Doe', o: 'WRITER', l: 30, m: { nb: 'Jane Dø' } });
  });
  it.each([
    ['ru', 'Путин, Владимир Владимирович', 'Владимир Путин'],
    ['uk', 'Путін Володимир Володимирович', 'Володимир Путін'],
    ['uk', 'Ліонель Мессі', 'Ліонель Мессі'],
    ['ru', 'Лукович, Эва', 'Эва Лукович'],
    ['fa', 'پله (بازیکن فوتبال)', 'پله'],
  ])('%s: %s is %s in a text', (lang, title, name) => {
    expect(nameInText(lang, title)).toBe(name);
  });
});

describe('people', () => {
  const row = (more: Partial<PantheonRow>): PantheonRow => ({
    id: '1',
    n: 'Jane Doe',
    o: 'WRITER',
    l: 70,
    y: 1950,
    ...more,
  });
  const wordnet = draftOf({
    id: 'jon-doe',
    origin: 'wordnet-people',
    kind: 'person',
    name: 'Jon Doe',
    popularity: 0.2,
    asOf: '2006',
    sources: [],
  });
  it.each([
    [{ c: 'Rome', cc: 'IT' }, 'Writer born in Rome, Italy'],
    [{ o: 'SOCCER PLAYER', c: 'Amarante, Portugal', cc: 'PT' }, 'Footballer born in Amarante, Portugal'],
    [{ o: 'ACTOR', cc: 'FR' }, 'Actor born in France'],
    [{ y: 1788, c: 'Gdańsk', cc: 'PL' }, 'Writer (born 1788)'],
    [{ n: 'Hussein of Jordan', o: 'POLITICIAN', c: 'Amman', cc: 'JO' }, 'Monarch born in Amman, Jordan'],
    [{ n: 'Mehmed VI', o: 'POLITICIAN', y: 1861 }, 'Monarch (born 1861)'],
    [{ n: 'Emperor Meiji', o: 'POLITICIAN', y: 1852 }, 'Monarch (born 1852)'],
    [{ n: 'Francisco I. Madero', o: 'POLITICIAN', y: 1873 }, 'Politician (born 1873)'],
    [{ n: 'Benigno Aquino III', o: 'POLITICIAN', c: 'Manila', cc: 'PH' }, 'Politician born in Manila, Philippines'],
    [{ o: 'WRITER', c: 'Nukuʻalofa,', cc: 'TO' }, 'Writer born in Nukuʻalofa, Tonga'],
  ])('%j: %s', (more, line) => {
    expect(lineOf(row(more))).toBe(line);
  });
  it('have the article, the year, names and surnames in other languages', () => {
    const [jane] = readPantheon([], [row({ m: { ru: 'Джейн Доу', zh: '多伊' } })]);
    expect(jane).toMatchObject({ wikipedia: 'Jane Doe', born: '1950', name: 'Jane Doe' });
    expect(jane?.aliases).toContainEqual({ text: 'Джейн Доу', lang: 'ru', flags: 0 });
    expect(jane?.aliases).toContainEqual({ text: 'Доу', lang: 'ru', flags: AliasFlag.Short });
    expect(jane?.aliases.map(({ text }) => text)).not.toContain('多伊');
  });
  it('have no comma before “Jr.”, as little as the press writes one', () => {
    const [jane] = readPantheon([], [row({ n: 'Jane Doe, Jr.' })]);
    expect(jane).toMatchObject({ wikipedia: 'Jane Doe, Jr.', name: 'Jane Doe Jr.' });
  });
  it('have no surname by rule where the family’s name comes first', () => {
    expect(readPantheon([], [row({ n: 'Imre Kertész', cc: 'HU' })])[0]?.aliases).toEqual([]);
  });
  it.each([
    ['a single name of many', { n: 'Jane' }],
    ['a ruler of old', { o: 'POLITICIAN', y: 1200 }],
    ['an occupation that judges', { o: 'MAFIOSO' }],
    ['a cyclist of 2013 known to few', { n: 'Jane Q. Doe', o: 'CYCLIST', l: 31 }],
    ['a player of 2013 known to few', { n: 'Jane Q. Doe', o: 'SOCCER PLAYER', l: 37 }],
  ])('are left out: %s', (_why, more) => {
    expect(readPantheon([], [row(more)])).toEqual([]);
  });
  it.each([
    ['whatever few know of them', { n: 'Jane Q. Doe', l: 26 }],
    ['a cyclist whom some know', { n: 'Jane Q. Doe', o: 'CYCLIST', l: 32 }],
    ['a player whom many know', { n: 'Jane Q. Doe', o: 'SOCCER PLAYER', l: 38 }],
  ])('are told: %s', (_why, more) => {
    expect(readPantheon([], [row(more)])).toHaveLength(1);
  });
  it('whom WordNet has, by whatever spelling, keep its line and id', () => {
    const [same] = readPantheon(
      [{ ...wordnet, born: '1950', line: 'Poet (born 1950)' }],
      [row({ n: 'John Doe', y: 1950 })],
    );
    expect(same).toMatchObject({ id: 'jon-doe', name: 'John Doe', wikipedia: 'John Doe', popularity: 0.2 });
    expect(same?.line).toBeUndefined();
    expect(same?.aliases).toContainEqual({ text: 'Jon Doe', lang: 'en', flags: 0 });
  });
  it('who ruled by a number have no surname that many bear', () => {
    const rulers = Array.from({ length: 8 }, (_, number) =>
      row({ id: String(number), n: number === 0 ? 'George V' : 'George V (king)', o: 'POLITICIAN', y: 1865, l: 60 }),
    );
    expect(readPantheon([], rulers)[0]?.aliases.filter(({ prior }) => prior === 0.2)).toEqual([]);
  });
  it('whose first name and surname many bear ask for evidence, but for those known to all', () => {
    const smiths = Array.from({ length: 8 }, (_, number) =>
      row({ id: String(number), n: `Kevin Smith (${number})`, l: 40 }),
    );
    const [kevin] = readPantheon([], smiths);
    expect(kevin?.aliases).toContainEqual(expect.objectContaining({ text: 'Kevin Smith', prior: 0.2 }));
    const known = readPantheon([], [row({ n: 'Kevin Smith', l: 70 }), ...smiths])[0];
    expect(known?.aliases.some(({ prior }) => prior !== undefined)).toBe(false);
  });
  it('who led a country are mostly meant by a name whose words are frequent ones', () => {
    const share = (given: Partial<PantheonRow>) =>
      readPantheon(
        [],
        [row({ n: 'Mark Thomas', o: 'POLITICIAN', y: 1944, cc: 'CZ', l: 44, ...given })],
      )[0]?.aliases.find(({ text }) => text === 'Mark Thomas')?.prior;
    expect(share({})).toBe(0.65);
    expect(share({ cc: 'GB' })).toBe(0.3);
    expect(share({ l: 30 })).toBe(0.3);
  });
  const shortOf = (draft?: Draft) =>
    draft?.aliases.filter(({ flags }) => flags & AliasFlag.Short).map(({ text }) => text);
  it('known by three names are not called by a surname that many bear', () => {
    const smiths = Array.from({ length: 8 }, (_, number) =>
      row({ id: String(number), n: `Kevin Smith (${number})`, l: 40 }),
    );
    const [kevin] = readPantheon([], [row({ n: 'Kevin Earl Smith', l: 40 }), ...smiths]);
    expect(shortOf(kevin)).toEqual([]);
    expect(shortOf(readPantheon([], [row({ n: 'Kevin L. Smith', l: 40 }), ...smiths])[0])).toEqual(['Smith']);
  });
  it('of one name and other years are others', () => {
    const [other] = readPantheon([{ ...wordnet, name: 'Jane Doe', born: '1850' }], [row({})]);
    expect(other?.id).toBe('jane-doe');
  });
});
