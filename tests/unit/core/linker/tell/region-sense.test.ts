import { describe, expect, test } from 'vitest';
import type { ScannedMention, ScannedRun } from '../../../../../core/linker/scan/scan-run';
import { trimmedEnd } from '../../../../../core/linker/settle/trim-end';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
new-york-city | place | US | The most populous city of the United States | New York City; New York ~0.97
new-york-state | place | US | State of the United States | New York State; New York ~0.02
georgia-country | place | GE | Country in Western Asia | Georgia ~0.5
georgia-state | place | US | State of the United States | Georgia ~0.45
punjab-in | place | IN | State of India | Punjab ~0.6
punjab-pk | place | PK | Province of Pakistan | Punjab ~0.3
kharkiv | place | UA | City in Ukraine | Kharkiv
kharkiv-oblast | place | UA | Oblast of Ukraine | Kharkiv Oblast
kursk | place | RU | City in Russia | Kursk; Koursk
kursk-oblast | place | RU | Oblast of Russia | Kursk Oblast
lyon | place | FR | City in France | Lyon
florida | place | US | State of the United States | Florida
wisconsin | place | US | State of the United States | Wisconsin; Wis. #66
house-of-denmark | group | DK | Royal house | House of Denmark
durham | place | US | City in North Carolina, the United States | Durham
durham-county | place | US | County in North Carolina, United States | Durham County
tarnton | place | US | City in Texas, the United States | Tarnton
tarnton-county | place | US | County in Alabama, United States | Tarnton County
lahore | place | PK | City in Pakistan | Lahore
denmark | place | DK | Country in Europe | Denmark
orange-river | place | ZA | River | Orange
orange-county | place | US | County in California, United States | Orange County ~0.1
orange-county-florida | place | US | County in Florida, United States | Orange County ~0.1
riverside | place | US | City in California, the United States | Riverside
riverside-county | place | US | County in California, United States | Riverside County
milan | place | IT | City in Italy | Milan
portland-or | place | US | City in Oregon, the United States | Portland ~0.5
portland-me | place | US | City in Maine, the United States | Portland ~0.2
paris | place | FR | Capital of France | Paris ~0.9
paris-texas | place | US | Town in Texas, the United States | Paris ~0.05
maine | place | US | State of the United States | Maine
texas | place | US | State of the United States | Texas
california | place | US | State of the United States | California
`);
const linked = (text: string, lang = 'en') => {
  const { links, surfaces } = linkText(text, world, { lang });
  return links.map(({ entity }, index) => `${surfaces[index]} = ${entity}`);
};

describe('offices tell a state from a city', () => {
  test.each([
    ['Then New York Gov. Kathy Hochul spoke.', 'New York = new-york-state'],
    ['Then New York election officials spoke.', 'New York = new-york-state'],
    ['She represented New York as a Democrat.', 'New York = new-york-state'],
    ['She represented New York in Congress.', 'New York = new-york-state'],
    ['The firm represented New York for years.', 'New York = new-york-city'],
    ['Then the governor of New York spoke.', 'New York = new-york-state'],
    ['I thank the gentleman from New York for it.', 'New York = new-york-state'],
    ['Then Sen. Chuck Schumer of New York spoke.', 'New York = new-york-state'],
    ['Then the New York state senator spoke.', 'New York = new-york-state'],
    ['They struck down New York’s gun law.', 'New York = new-york-state'],
    ['Under New York law he may appeal.', 'New York = new-york-state'],
    ['Then the mayor of New York spoke.', 'New York = new-york-city'],
    ['He lives in New York now.', 'New York = new-york-city'],
    ['Then Senator Jon Ossoff (D-Georgia) spoke.', 'Georgia = georgia-state'],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual([expected]);
  });
});

describe('the noun of division', () => {
  test.each([
    ['It fell in Punjab province at night.', 'en', ['Punjab = punjab-pk']],
    ['It fell in the state of Punjab at night.', 'en', ['Punjab = punjab-in']],
    ['It has sued the state of New York for it.', 'en', ['New York = new-york-state']],
    ['The State of New York has sued it.', 'en', ['New York = new-york-state']],
    ['It wrote to @New York_office and kharkiv_news, to Texas_fan.', 'en', []],
    ['Drones hit the Kharkiv region at night.', 'en', ['Kharkiv = kharkiv-oblast']],
    ['Rain fell in the Tarnton region at night.', 'en', ['Tarnton = tarnton']],
    ['It won counties such as Wake and Durham last year.', 'en', ['Durham = durham-county']],
    [
      'Drones hit the regions of Nowhere, Kharkiv, and Kursk at night.',
      'en',
      ['Kharkiv = kharkiv-oblast', 'Kursk = kursk-oblast'],
    ],
    ['Drones hit the towns of Nowhere, Kharkiv, and Kursk at night.', 'en', ['Kharkiv = kharkiv', 'Kursk = kursk']],
    ['It won towns such as Wake and Durham last year.', 'en', ['Durham = durham']],
    ['Drones hit the city of Kharkiv at night.', 'en', ['Kharkiv = kharkiv']],
    ['Ils sont dans la région russe de Koursk depuis mai.', 'fr', ['Koursk = kursk-oblast']],
    ['Ils sont dans la région de Lyon depuis mai.', 'fr', ['Lyon = lyon']],
    ['Ils gardent plusieurs régions russes, dont celle de Koursk, hélas.', 'fr', ['Koursk = kursk-oblast']],
    ['Ils aiment la ville et celle de Koursk aussi.', 'fr', ['Koursk = kursk']],
  ])('%s', (text, lang, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('a noun of division that several names share', () => {
  test.each([
    [
      'It won Orange, Kings Valley and Riverside Counties in California.',
      ['Orange = orange-county', 'Riverside = riverside-county', 'California = california'],
    ],
    ['Drones hit the Kharkiv and Kursk regions.', ['Kharkiv = kharkiv-oblast', 'Kursk = kursk-oblast']],
    ['Drones hit Kursk and Kharkiv oblasts.', ['Kursk = kursk-oblast', 'Kharkiv = kharkiv-oblast']],
    ['Drones hit Kursk and Kharkiv last night.', ['Kursk = kursk', 'Kharkiv = kharkiv']],
    ['It won Milan, Denmark and Riverside counties.', ['Riverside = riverside-county']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('an office that only a country, or only a state, has', () => {
  const two = tinyWorld(`
country-ge | place | GE | Country in Western Asia | Georgia ~0.5; ג'ורג'יה ~0.5
georgia-state | place | US | State of the United States | Georgia ~0.45; ג'ורג'יה ~0.45
`);
  test.each([
    ['Then Georgia’s prime minister resigned.', 'en', 'country-ge'],
    ['Then the president of Georgia resigned.', 'en', 'country-ge'],
    ['Then Georgia’s governor resigned.', 'en', 'georgia-state'],
    ["אתמול התפטר מושל ג'ורג'יה, כך נמסר.", 'he', 'georgia-state'],
    ['Renunció el gobernador de Georgia, según su oficina.', 'es', 'georgia-state'],
    ['Der Gouverneur von Georgia trat zurück.', 'de', 'georgia-state'],
    ['Le gouverneur de Georgia a démissionné.', 'fr', 'georgia-state'],
  ])('%s', (text, lang, entity) => {
    expect(linkText(text, two, { lang }).links.map((link) => link.entity)).toEqual([entity]);
  });
});

describe('a noun that makes another place of a town', () => {
  test.each([
    ['It fell in Milan province at night.', []],
    ['It fell in Milan district at night.', []],
    ['It fell in the Milan district of Brera at night.', ['Milan = milan']],
    ['It fell in a Milan district court at night.', ['Milan = milan']],
    ['It fell in the Milan region at night.', ['Milan = milan']],
    // The district has a name of its own.
    ['It fell in the Saltivskyi district of Kharkiv at night.', ['Kharkiv = kharkiv']],
    ['It fell in the southern districts of Kharkiv at night.', ['Kharkiv = kharkiv']],
    ['It fell on several districts of Milan at night.', ['Milan = milan']],
    ['It fell in the district of Milan at night.', []],
    ['It fell in the Kharkiv district at night.', ['Kharkiv = kharkiv']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('the state named on the page', () => {
  test.each([
    ['Then Orange County voted.', []],
    ['Then Orange County voted. Florida did too.', ['Orange County = orange-county-florida', 'Florida = florida']],
    ['Then Orange County voted.\nFlorida did too.', ['Orange County = orange-county-florida', 'Florida = florida']],
    ['He left Portland for Maine.', ['Portland = portland-me', 'Maine = maine']],
    ['He left Portland.', ['Portland = portland-or']],
    ['He left Texas for Paris.', ['Texas = texas', 'Paris = paris']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a town tells in which part of its name it lies', () => {
  test.each([
    ['They drove to Lahore in Punjab at night.', ['Lahore = lahore', 'Punjab = punjab-pk']],
    ['They drove to Lahore, Punjab, at night.', ['Lahore = lahore', 'Punjab = punjab-pk']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a person of a place', () => {
  test.each([
    ['Then Sen. Marco Rubio of Florida spoke.', ['Florida = florida']],
    ['Then Thomas Waller of Florida spoke.', ['Florida = florida']],
    ['Then the Government of Florida decided.', ['Florida = florida']],
    ['The State Opening of Florida was dull.', []],
    ['The Harbour Fund of Florida was dull.', []],
    ['Then Prince Axel of Denmark spoke.', []],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test.each([
  ['They met in Racine, Wis. on Monday.', 'Wis.', 'Wis.'],
  ['They met in Florida. It rained.', 'Florida.', 'Florida'],
])('%s', (text, span, kept) => {
  const start = text.indexOf(span);
  const alias = world.lexicon.scan(span)[0]?.alias as number;
  const mention = { start, end: start + span.length, alias } as ScannedMention;
  const run = {
    run: { key: 0, order: 0, text, place: 'body' },
    lang: 'en',
    mentions: [],
    setting: undefined,
  } as ScannedRun;
  expect(text.slice(start, trimmedEnd(run, mention, world.lexicon))).toBe(kept);
});

test.each([
  ['Then Mike Nobody, R-Florida, spoke.', ['Florida = florida']],
  ['They ran a Coca-Florida stand.', []],
])('%s', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});
