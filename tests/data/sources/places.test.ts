import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { lifeOf, readWordnetPeople } from '../../../data/sources/people/wordnet-people';
import { englishCityName } from '../../../data/sources/places/city-english';
import { divisionKind, fullDivisionName } from '../../../data/sources/places/division-kinds';
import { divisionSpot } from '../../../data/sources/places/division-spots';
import { readDivisions } from '../../../data/sources/places/divisions-source';
import { readUsCounties } from '../../../data/sources/places/us-counties';
import { readWordnetPlaces } from '../../../data/sources/places/wordnet-places';
import { worldRegions } from '../../../data/sources/places/world-regions';

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
      ['Elbe', 'River in Europe'],
    ]);
  });
});

describe('where places lie', () => {
  it.each([
    ['syha', 'Hasakah', undefined],
    ['syhl', 'Aleppo', [36, 37]],
    ['aunsw', 'New South Wales', [-34, 151]],
    ['ita', 'Nowhere', undefined],
    ['esz', 'Zaragoza', [42, -1]],
    // Named like a town of another state, and like one outside of it.
    ['brpr', 'Paraná', undefined],
    ['arb', 'Buenos Aires', undefined],
  ])('%s %s: the seat of its name or the middle of its towns', (code, name, spot) => {
    expect(divisionSpot(code, name)?.map(Math.round)).toEqual(spot);
  });

  it.each([
    [['Texas', 'Oklahoma'], 'US'],
    [['Germany', 'France'], undefined],
    [['Georgia'], undefined],
    [['Scotland'], 'GB'],
    [['Europe'], undefined],
  ])('a river in %s is drawn on %s', (within, country) => {
    const rows = [{ id: '1', k: 'place', n: 'Elbow', cls: ['river'], in: within }];
    expect(readWordnetPlaces(rows as never)[0]?.outline).toBe(country);
  });

  it('says what a region holds when it lies in nothing', () => {
    const rows = [
      { id: '1', k: 'place', n: 'Levant Coast', cls: ['geographical area'] },
      { id: '2', k: 'place', n: 'Syria', cls: ['Asian country'], in: ['Levant Coast'] },
      { id: '3', k: 'place', n: 'Lebanon', cls: ['Asian country'], in: ['Levant Coast'] },
    ];
    expect(readWordnetPlaces(rows as never)[0]?.line).toBe('Region that includes Lebanon and Syria');
  });

  it.each([
    ['africa', /^Continent with \d+ countries and territories$/],
    ['caribbean', /^Region of the Americas with \d+ countries/],
    ['southeast-asia', /^Region of Asia with 11 countries/],
  ])('line of %s', (id, line) => {
    expect(worldRegions().find((draft) => draft.id === id)?.line).toMatch(line);
  });
});

describe('divisions', () => {
  it.each([
    ['afhel', 'Helmand', 'Helmand Province'],
    ['ruark', 'Arkhangelsk', 'Arkhangelsk Oblast'],
    ['ruda', 'Dagestan', 'Dagestan'],
    ['itto', 'Turin', 'Province of Turin'],
    ['ieco', 'Cork', 'County Cork'],
    ['usga', 'Georgia', 'Georgia'],
  ])('%s: %s is %s in full', (code, name, full) => {
    const kind = divisionKind(code);
    expect(kind && fullDivisionName(name, kind)).toBe(full);
  });
  it('knows a division named like its city by its full name only', () => {
    const drafts = readDivisions(new Set(['idlib-sy']));
    const idlib = drafts.find((draft) => draft.codes.division === 'syid');
    expect(idlib).toMatchObject({ name: 'Idlib Governorate', line: 'Governorate of Syria' });
    expect(idlib?.aliases).toEqual([]);
  });
});

describe('English names of cities', () => {
  const name = (city: object, names: Record<string, string> = {}) => englishCityName(city as never, names);
  it.each([
    [{ cityId: 1, name: 'Köln' }, { en: 'Cologne' }, 'Cologne'],
    [{ cityId: 1, name: 'Mecca' }, { en: 'Makkah al Mukarramah' }, 'Mecca'],
    [{ cityId: 1, name: 'Kaohsiung' }, { en: 'Kaohsiung City' }, 'Kaohsiung'],
    [{ cityId: 1, name: 'Ḩamāh' }, { en: 'Hama' }, 'Hama'],
    [{ cityId: 172955, name: 'Ar Raqqah' }, { en: 'Rakka' }, 'Raqqa'],
    [{ cityId: 1, name: 'Sūrat' }, {}, 'Surat'],
  ])('%j with %j is %s', (city, names, english) => {
    expect(name(city, names as never)).toBe(english);
  });
});

it('WordNet: rivers go by the name readers know', () => {
  const rows = [{ id: '1', k: 'place', n: 'Rhine', al: ['Rhine River'], cls: ['river'], in: ['Europe'] }];
  expect(readWordnetPlaces(rows as never)[0]).toMatchObject({ name: 'Rhine', line: 'River in Europe' });
  const state = { id: '2', k: 'place', n: 'Soviet Union', al: ['Russia', 'USSR'], cls: ['country'], in: ['Eurasia'] };
  expect(readWordnetPlaces([state] as never)[0]?.aliases.map(({ text }) => text)).toEqual(['Soviet Union', 'USSR']);
});

it('counties of the United States, without cities outside counties and territories', () => {
  const county = (id: string, name: string) => ({ id, properties: { name } });
  const drafts = readUsCounties([
    county('37119', 'Mecklenburg'),
    county('22051', 'Jefferson'),
    county('24510', 'Baltimore'),
    county('72127', 'San Juan'),
  ]);
  expect(drafts.map(({ id, name, line, wikipedia }) => [id, name, line, wikipedia])).toEqual([
    [
      'jefferson-parish-louisiana',
      'Jefferson Parish',
      'Parish in Louisiana, United States',
      'Jefferson Parish, Louisiana',
    ],
    [
      'mecklenburg-county-north-carolina',
      'Mecklenburg County',
      'County in North Carolina, United States',
      'Mecklenburg County, North Carolina',
    ],
  ]);
});
