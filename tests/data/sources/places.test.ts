import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { lifeOf, readWordnetPeople } from '../../../data/sources/people/wordnet-people';
import { englishCityName } from '../../../data/sources/places/city-english';
import { foreignNames, namesWithin } from '../../../data/sources/places/division-foreign';
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
    const people = readWordnetPeople(rows as never);
    expect(people.map((person) => person.line)).toEqual(['Philosopher (1724–1804)']);
    expect(people[0]?.aliases).toEqual([{ text: 'Kant', lang: 'en', flags: AliasFlag.Short }]);
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
    [['Germany', 'France'], 'in DE FR'],
    [['Georgia'], undefined],
    [['Scotland'], 'GB'],
    [['Europe'], '150'],
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
  const lines = new Map(readDivisions(new Set()).map(({ codes, line }) => [codes.division, line]));
  it.each([
    ['cant', 'Territory of Canada'],
    ['auact', 'Territory of Australia'],
    ['inla', 'Union territory of India'],
    ['cngx', 'Autonomous region of China'],
    ['ruta', 'Constituent republic of Russia'],
    ['ruper', 'Krai of Russia'],
    ['mm01', 'Region of Myanmar'],
    ['idjw', 'Island of Indonesia'],
    ['cdka', 'Former province of the Democratic Republic of the Congo'],
    ['bevov', 'Province of Belgium'],
    ['inod', 'State of India'],
    ['gbess', 'County of England'],
    ['gbfif', 'Council area of Scotland'],
    // Told as a territory already, or listed twice.
    ['fr971', undefined],
    ['mxdif', undefined],
  ])('%s: %s', (code, line) => {
    expect(lines.get(code)).toBe(line);
  });
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
  it('knows an autonomous region of China as the province news makes of it', () => {
    const guangxi = readDivisions(new Set()).find(({ codes }) => codes.division === 'cngx');
    expect(guangxi?.aliases).toContainEqual({ text: 'Guangxi Province', lang: 'en', flags: 0 });
  });
  it('knows a division named like its city by its full name only', () => {
    const drafts = readDivisions(new Set(['idlib-sy']));
    const idlib = drafts.find((draft) => draft.codes.division === 'syid');
    expect(idlib).toMatchObject({ name: 'Idlib Governorate', line: 'Governorate of Syria' });
    expect(idlib?.aliases.map(({ text }) => text)).toEqual(['محافظة ادلب', 'Мухафаза Идлиб']);
  });
});

it('a division named like its city has its noun where news tells it so', () => {
  const drafts = readDivisions(new Set(['oaxaca-mx', 'quebec-city-ca', 'kinshasa-cd', 'salzburg-at']));
  const named = (code: string) => drafts.find((draft) => draft.codes.division === code)?.name;
  expect(named('mxoax')).toBe('Oaxaca State');
  expect(named('at5')).toBe('Salzburg State');
  expect(named('caqc')).toBe('Quebec');
  expect(named('ausa')).toBe('South Australia');
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

describe('divisions in other languages', () => {
  const namesOf = (code: string) => foreignNames(code).map(({ text, lang }) => `${lang} ${text}`);
  it.each([
    ['ja', 'テキサス州', ['テキサス州', 'テキサス']],
    ['zh', '北方邦', ['北方邦']],
    ['ru', 'Республика Саха (Якутия)', ['Республика Саха', 'Саха', 'Якутия']],
    ['es', 'Región de Apulia', ['Región de Apulia', 'Apulia']],
    ['de', 'Jakutien', ['Jakutien']],
  ])('names without their noun: %s %s', (lang, text, names) => {
    expect(namesWithin(lang, text)).toEqual(names);
  });
  it('are those of GeoNames', () => {
    expect(namesOf('usla')).toEqual(expect.arrayContaining(['pl Luizjana', 'ru Луизиана', 'ja ルイジアナ']));
    expect(namesOf('ua63')).toContain('ru Харьковская область');
  });
  it('leaves to a town what the town is called', () => {
    expect(namesOf('syid')).toContain('ar محافظة ادلب');
    expect(namesOf('syid')).not.toContain('fr Idlib');
    expect(namesOf('usny')).not.toContain('ru Нью-Йорк');
    expect(namesOf('uswa')).toContain('ja ワシントン州');
    expect(namesOf('uswa')).not.toContain('tr Vaşington');
  });
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
