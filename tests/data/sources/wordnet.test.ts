import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../../data/json-lines';
import { lifeOf, readWordnetPeople } from '../../../data/sources/people/wordnet-people';
import { readWordnetPlaces } from '../../../data/sources/places/wordnet-places';

describe('WordNet', () => {
  it.each([
    [-384, -322, ' (384–322 BC)'],
    [-63, 14, ' (63 BC–14)'],
    [1724, 1804, ' (1724–1804)'],
    [1929, undefined, ' (born 1929)'],
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
    const people = readWordnetPeople(rows as never, []);
    expect(people.map((person) => person.line)).toEqual(['Philosopher (1724–1804)']);
    expect(people[0]?.aliases).toEqual([{ text: 'Kant', lang: 'en', flags: AliasFlag.Short }]);
  });
  it.each([
    [{ cls: ['philosopher'], nat: 'German' }, 'German philosopher (1724–1804)'],
    [{ cls: ['statesman'], nat: 'Israeli' }, 'Israeli politician (1724–1804)'],
    [{ cls: ['King of England'], nat: 'English' }, 'King of England (1724–1804)'],
    [{ cls: ['Indian chief'], nat: 'American' }, 'Native American chief (1724–1804)'],
  ])('says what somebody was and of what nation: %j', (more, line) => {
    const rows = [{ id: '1', k: 'person', n: 'Jane Roe', y: [1724, 1804], ...more }];
    expect(readWordnetPeople(rows as never, [])[0]?.line).toBe(line);
  });
  it('leaves out years that are mistaken', () => {
    const rows = [{ id: '1', k: 'person', n: 'Kenneth Kaunda', y: [1924, 1999], cls: ['statesman'] }];
    expect(readWordnetPeople(rows as never, [])[0]).toMatchObject({ line: 'Politician' });
  });
  it.each([
    [[1931, null], 'Philosopher'],
    [[1899, null], 'Philosopher (born 1899)'],
    [[1931, 2003], 'Philosopher (1931–2003)'],
  ])('does not tell that somebody lives whom it knew alive about 2006: %j', (y, line) => {
    const rows = [{ id: '1', k: 'person', n: 'Jane Roe', y, cls: ['philosopher'] }];
    expect(readWordnetPeople(rows as never, [])[0]?.line).toBe(line);
  });
  it('takes a line of our own before the class', () => {
    const rows = [{ id: '1', k: 'person', n: 'Jane Roe', y: [1724, 1804], cls: ['ruler'], nat: 'German' }];
    const lines = [{ id: 'jane-roe', l: 'German reformer of schools' }];
    expect(readWordnetPeople(rows as never, lines)[0]?.line).toBe('German reformer of schools (1724–1804)');
  });
  it('takes a region of several countries for better known than one within a country', () => {
    const rows = [
      { id: '1', k: 'place', n: 'Middle East', cls: ['geographical area'] },
      { id: '2', k: 'place', n: 'Egypt', cls: ['country'], in: ['Middle East'] },
      { id: '3', k: 'place', n: 'Iraq', cls: ['country'], in: ['Middle East'] },
      { id: '4', k: 'place', n: 'Piedmont', cls: ['geographical area'] },
    ];
    const [several, within] = readWordnetPlaces(rows as never);
    expect(several?.line).toBe('Region that includes Egypt and Iraq');
    expect(several?.popularity).toBeGreaterThan((within?.popularity ?? 1) + 0.2);
  });
  it('takes sights of a class of their own by name, and no short name that is much else', () => {
    const rows = [
      { id: '1', k: 'place', n: 'Taj Mahal', cls: ['mausoleum'] },
      { id: '2', k: 'place', n: 'Wight', al: ['Isle of Wight'], cls: ['isle'], in: ['English Channel'] },
      { id: '3', k: 'place', n: 'City of London', al: ['the City'], cls: ['center'], in: ['London'] },
      { id: '4', k: 'place', n: 'Mausoleum at Halicarnasus', cls: ['mausoleum'] },
    ];
    const sights = readWordnetPlaces(rows as never);
    expect(sights.map(({ name, line, aliases }) => [name, line, aliases.map((alias) => alias.text)])).toEqual([
      ['Taj Mahal', 'Mausoleum at Agra, India, built by the Mughal emperor Shah Jahan', ['Taj Mahal']],
      ['Isle of Wight', 'Island and county of southern England in the English Channel', ['Isle of Wight']],
      ['City of London', 'Ancient core of London and its commercial and financial centre', ['City of London']],
    ]);
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
      ['Elbe', 'River in Europe'],
    ]);
  });
  it('tells wars and battles of one name apart', () => {
    const rows = [
      { id: '1', k: 'event', n: 'Arab-Israeli War', al: ['Six-Day War'], cls: ['war'], y: [1967, 1967] },
      { id: '2', k: 'event', n: 'Arab-Israeli War', al: ['Yom Kippur War'], cls: ['war'], y: [1973, 1973] },
    ];
    expect(readWordnetPlaces(rows as never).map(({ name }) => name)).toEqual(['Six-Day War', 'Yom Kippur War']);
  });
  it('takes no country for an island or region of its name, nor rivers of the underworld', () => {
    const rows = [
      { id: '1', k: 'place', n: 'Cuba', cls: ['island'], in: ['Greater Antilles'] },
      { id: '2', k: 'place', n: 'Styx', cls: ['river'], in: ['Hell'] },
    ];
    expect(readWordnetPlaces(rows as never)).toEqual([]);
  });
  it('maps a place by the countries of its wholes', () => {
    const rows = [
      { id: '1', k: 'place', n: 'Andes', cls: ['range'], in: ['Colombia', 'Ecuador', 'Peru', 'Chile'] },
      { id: '2', k: 'place', n: 'Louvre', cls: ['museum'], in: ['Paris'] },
      { id: '3', k: 'place', n: 'Paris', cls: ['national capital'], cap: ['France'], in: ['France'] },
      { id: '4', k: 'place', n: 'Paris', cls: ['town'], in: ['Texas'] },
      { id: '5', k: 'place', n: 'Danube', cls: ['river'], in: ['Germany', 'Czechoslovakia'] },
      { id: '6', k: 'place', n: 'Sahara', cls: ['desert'], in: ['Africa'] },
      { id: '7', k: 'place', n: 'Illimani', cls: ['mountain peak'], in: ['Andes', 'Bolivia'] },
    ];
    expect(readWordnetPlaces(rows as never).map(({ name, line, outline }) => [name, line, outline])).toEqual([
      ['Andes', 'Mountain range in Colombia, Ecuador, Peru and one other country', 'in CL CO EC PE'],
      ['Louvre', 'Museum in Paris', 'FR'],
      ['Danube', 'River in Germany and other countries', undefined],
      ['Sahara', 'Desert in Africa', '002'],
      ['Illimani', 'Mountain in the Andes, Bolivia', 'BO'],
    ]);
  });
  it.each([
    ['peninsula', ['Queensland', 'Australia'], 'Peninsula in Queensland, Australia'],
    ['desert', ['Australia', 'Australian Desert'], 'Desert in Australia'],
    ['waterfall', ['Snake', 'Idaho'], 'Waterfall in the Snake River, Idaho'],
    ['lake', ['Jordan', 'Israel'], 'Lake in Jordan and Israel'],
    ['island', ['Greece', 'Mediterranean'], 'Island in the Mediterranean, Greece'],
  ])('a %s in %j: %s', (cls, within, line) => {
    const rows = [
      { id: '1', k: 'place', n: 'Elbow', cls: [cls], in: within },
      { id: '2', k: 'place', n: 'Queensland', cls: ['state'], in: ['Australia'] },
      { id: '3', k: 'place', n: 'Australian Desert', cls: ['desert'], in: ['Australia'] },
      { id: '4', k: 'place', n: 'Snake', cls: ['river'], in: ['Idaho'] },
      { id: '5', k: 'place', n: 'Mediterranean', cls: ['sea'] },
      { id: '6', k: 'place', n: 'Jordan', cls: ['river'], in: ['Israel'] },
      { id: '7', k: 'place', n: 'Jordan', cls: ['Asian country'], in: ['Asia'] },
    ];
    expect(readWordnetPlaces(rows as never)[0]?.line).toBe(line);
  });
  it('words by hand what class and wholes do not tell', () => {
    const rows = [
      { id: '1', k: 'event', n: 'Punic War', cls: ['war'] },
      { id: '2', k: 'place', n: 'South', cls: ['geographical area'], in: ['United States'] },
    ];
    expect(readWordnetPlaces(rows as never).map(({ id, name, line }) => [id, name, line])).toEqual([
      ['punic-war', 'Punic Wars', 'Three wars of ancient Rome and Carthage, 264–146 BC'],
    ]);
  });
  it('tells of a sea what the list of geographic names has', () => {
    const rows = [
      { id: '1', k: 'place', n: 'Baltic Sea', cls: ['sea'] },
      { id: '2', k: 'place', n: 'Pacific Ocean', cls: ['ocean'] },
    ];
    expect(readWordnetPlaces(rows as never).map(({ line }) => line)).toEqual([
      'Sea of the Atlantic Ocean',
      'Ocean of about 169 million square kilometres',
    ]);
  });
});

describe('the table of lines of our own', () => {
  const lines = readTable<{ id: string; l: string }>('wordnet-lines');
  it('is in order, each once, of people WordNet has', () => {
    const known = new Set(readTable<{ k: string; n: string }>('wordnet').map(({ n }) => slugOf(n)));
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
  it('has short lines without years of life or a full stop', () => {
    expect(lines.filter(({ l }) => l.length > 90 || /[.)]$/.test(l) || !/^\p{Lu}/u.test(l))).toEqual([]);
  });
});
