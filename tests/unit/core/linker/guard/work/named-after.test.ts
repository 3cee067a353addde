import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { smallWorld } from '../../../../../support/small-world';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
ben-gurion | person | IL | First prime minister of Israel | David Ben Gurion; Ben Gurión; Ben Gourion
london | place | GB | Capital of the United Kingdom | London ~0.97
jack-london | person | US | American writer | Jack London; London ~0.02 #1
post | organisation | CA | Canadian postal service | Canada Post; Post ~0.01 #5
kentucky | place | US | State of the United States | Kentucky
country-us | place | US | Country in North America | United States; US #66
supreme-court-us | organisation | US | The highest court of the United States | Supreme Court
alabama | place | US | State of the United States | Alabama
country-de | place | DE | Country in Europe | Germany
country-fr | place | FR | Country in Europe | France
`);
const cairo = tinyWorld(`
cairo-eg | place | EG | Capital of Egypt | القاهرة
`);
test('a news channel called after its town', () => {
  expect(linkText('قالت قناة القاهرة الإخبارية اليوم', cairo, { lang: 'ar' }).surfaces).toEqual([]);
  expect(linkText('قالت القاهرة اليوم إنها', cairo, { lang: 'ar' }).surfaces).toEqual(['القاهرة']);
});
const linked = (text: string, lang = 'en') => {
  const { links, surfaces } = linkText(text, world, { lang });
  return links.map(({ entity }, index) => `${surfaces[index]} = ${entity}`);
};

describe('things named after people', () => {
  test.each([
    ['Un misil cayó en el aeropuerto israelí de Ben Gurión esta noche.', 'es', []],
    ['Un misil cayó en el aeropuerto de Ben Gurion esta noche.', 'es', []],
    ['Eine Rakete traf den Flughafen Ben Gurion in der Nacht.', 'de', []],
    ['La hija de Ben Gurión llegó esta noche.', 'es', ['Ben Gurión = ben-gurion']],
    ['Un misil cayó en el aeropuerto internacional Ben Gurion.', 'es', []],
    ['À l’aéroport Ben-Gourion, on attend.', 'fr', []],
    ['Une foule, place David Ben Gurion, a chanté.', 'fr', []],
    ['Na ulicy David Ben Gurion stanął ruch.', 'pl', []],
    ['Na przyjęciu był David Ben Gurion i inni.', 'pl', ['David Ben Gurion = ben-gurion']],
    ['Flights to David Ben Gurion National Airport were cut.', 'en', []],
    ['It landed at the David Ben Gurion airport at noon.', 'en', []],
    ['He spoke at London National Cathedral at noon.', 'en', []],
    ['He prayed at London Central Mosque at noon.', 'en', []],
    ['He spoke in London at noon.', 'en', ['London = london']],
    ['It was sold by David Ben Gurion and Sons at noon.', 'en', []],
    ['It was sold by David Ben Gurion and sons of his.', 'en', ['David Ben Gurion = ben-gurion']],
    ['It is called the David Ben Gurion telescope by all.', 'en', []],
    ['Then the Most Valuable Player Jack London spoke.', 'en', ['Jack London = jack-london']],
    ['He lives on Jack London Jr. Boulevard by the sea.', 'en', []],
  ])('%s', (text, lang, expected) => {
    expect(linked(text, lang)).toEqual(expected);
  });
});

describe('surname, first name', () => {
  test.each([
    ['London, Jack. White Fang', []],
    ['London, Robert (1999)', []],
    ['London, Adelbert (31 October 1835–1933), soldier', []],
    ['London, Adelbert (Ohio), soldier', ['London = london']],
    ['London, Germany and France agreed.', ['London = london', 'Germany = country-de', 'France = country-fr']],
    ['In London, Jack. That was all.', ['London = london']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a body of a state', () => {
  test.each([
    [
      'Here the United States is meant. The Supreme Court ruled.',
      ['United States = country-us', 'Supreme Court = supreme-court-us'],
    ],
    ['Here the United States is meant. The Kentucky Supreme Court ruled.', ['United States = country-us']],
    ['Here the United States is meant.\nKentucky Supreme Court overturns rulings.', ['United States = country-us']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('the sides of a game', () => {
  test.each([
    ['It was shown during the Alabama versus Florida State football game on Saturday.', []],
    ['They watched the Germany–France match at home.', []],
    ['They watched Germany vs. France football game at home.', []],
    ['They feared a Germany–France clash over trade.', ['Germany = country-de', 'France = country-fr']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a first name at the start of a sentence', () => {
  const people = smallWorld();
  test.each([
    ['George W. Bush likes songs. Kate Bush sang, and Bush was cheered.', ['George W. Bush']],
    ['George W. Bush likes songs. Peter Bush sang, and Bush was cheered.', ['George W. Bush']],
    ['George W. Bush likes songs. Then Bush was cheered.', ['George W. Bush', 'Bush']],
    ['Tom Barrack arrived. Will Barrack stay?', ['Tom Barrack', 'Barrack']],
    ['Tom Barrack is known. Tiffany Barrack, a nurse, came and Barrack was cheered.', ['Tom Barrack']],
    ['heading: Ohio Nurse Tiffany Barrack Sues Her Hospital', []],
  ])('%s', (text, surfaces) => {
    expect(linkText(text, people).surfaces).toEqual(surfaces);
  });
});

describe('halves of a double word', () => {
  test.each([
    ['The Germany-France talks went on.', ['Germany = country-de', 'France = country-fr']],
    ['Everyone spoke of a Post-Germany era.', []],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test.each([
  ['After tasting it, Paterson observed that it was sweet.', []],
  ['After tasting it in Paterson they left.', ['Paterson']],
])('a little-known town does not speak: %s', (text, surfaces) => {
  const town = tinyWorld('paterson | place | US | Town in New Jersey, the United States | Paterson');
  town.entities.popularity = () => 0.2;
  expect(linkText(text, town).surfaces).toEqual(surfaces);
});
