import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
ann-young-jr | person | US | Secretary | Karl F. Young Jr.; Young ~0.5 #1
country-xx | place | XX | Country | Xanadu
king-xx | person | XX | Politician, president of Xanadu since May 2022 | Ola Marcas; Marcas ~0.2 #1
country-yy | place | YY | Country | Yarland
head-yy | person | YY | Politician, prime minister of Yarland since May 2022 | Ida Storm; Storm ~0.05 #13
old-xx | person | XX | Politician, president of Xanadu from 2010 to 2022 | Ola Petrus; Petrus ~0.2 #1
cricket-council | organisation | | World governing body of cricket | International Cricket Council; ICC ~0.4 #2
mike-brown@0.2 | person | US | Astronomer born in Huntsville, United States | Michael E. Brown; Brown ~0.3 #9
ron-wood-senator@0.5 | person | US | American senator | Ron Wood; Wood ~0.3 #9
ron-wood@0.2 | person | US | American ambassador | Ronald D. Wood; Wood ~0.3 #9
paul-green@0.6 | person | US | American senator | Paul A. Green; Green ~0.3 #9
mary-dorn@0.12 | person | FR | Tennis player | Mary Dorn; Dorn ~0.3 #1
ella-vask@0.6 | person | FR | Singer | Ella Vask; Vask ~0.3 #1
criminal-court | organisation | | The court that tries people | International Criminal Court; ICC ~0.6 #2
`);
const offices: Record<string, { words: string[]; from?: number; to?: number }[]> = {
  'ann-young-jr': [{ words: ['health', 'secretary'], from: 20250101 }],
  'king-xx': [{ words: ['president'], from: 20220501 }],
  'ron-wood': [{ words: ['ambassador'], from: 20250101 }],
  'head-yy': [{ words: ['prime', 'minister'], from: 20220501 }],
  'old-xx': [{ words: ['president'], from: 20100101, to: 20220430 }],
};
world.entities.titles = (entity) => offices[world.entities.id(entity)] ?? [];
const linked = (text: string) =>
  linkText(text, world, { date: '2025-06-01' }).links.map(({ entity, confidence }) => (confidence < 0.6 ? '' : entity));

describe('father and son', () => {
  test.each([
    ['The health secretary, Karl F. Young, said so.', ['ann-young-jr']],
    ['Senator Karl F. Young spoke in the hall.', []],
    ['They spoke of Karl F. Young, who was assassinated in 1968.', []],
    ['Karl F. Young Jr. is named after his father, Karl F. Young.', ['ann-young-jr']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

const families = tinyWorld(`
rob-penn-jr@0.6 | person | US | Secretary | Rob F. Penn Jr.; Rob F. Penn ~0.25 #1; Penn ~0.3 #1
rob-penn@0.4 | person | US | Senator (1920–1968) | Rob F. Penn ~0.7; Penn ~0.1 #1
luther-dean@0.4 | person | US | Activist (1929–1968) | Luther Dean, Jr.; Luther Dean ~0.93
john-gray@0.5 | person | US | President (1917–1963) | John Gray
`);
families.entities.titles = (entity) =>
  families.entities.id(entity) === 'rob-penn-jr' ? [{ words: ['health', 'secretary'] }] : [];
const named = (text: string) => linkText(text, families).links.map(({ entity }) => entity);

describe('father and son of one full name', () => {
  test.each([
    ['At noon the health secretary, Rob F. Penn, spoke of Rob F. Penn Jr.', ['rob-penn-jr', 'rob-penn-jr']],
    ['At noon Rob F. Penn, Bobby’s father, spoke.', ['rob-penn']],
    ['His father, Rob F. Penn, spoke.', ['rob-penn']],
    ['They thanked Rob F. Penn Jr. for it. At noon Rob F. Penn spoke.', ['rob-penn-jr', 'rob-penn']],
    ['At noon Rob F. Penn was killed. ', ['rob-penn']],
    ['At noon Rob F. Penn ran for the Senate in 1964.', ['rob-penn']],
    ['At noon Luther Dean was killed.', ['luther-dean']],
    ['At noon John Gray, who was a pilot, died.', ['john-gray']],
    ['At noon John Gray, Jr., died.', []],
    ['At noon John Gray, Jane and Tom came.', ['john-gray']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('who leads a country, by the surname alone', () => {
  test.each([
    ['Marcas said Xanadu would wait.', ['king-xx', 'country-xx']],
    ['Marcas said the others would wait.', []],
    ['Petrus said Xanadu would wait.', ['country-xx']],
    // Directly behind the country a rare meaning, and a word, is the leader too.
    ['Then Yarland’s Storm said so.', ['country-yy', 'head-yy']],
    ['Then Xanadu’s Storm said so.', ['country-xx']],
    ['Then Storm met others in Yarland.', ['country-yy']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a middle name that no list has', () => {
  test.each([
    ['They thanked Mrs. Mary Dorn for it.', ['mary-dorn']],
    ['They thanked Mrs. Mary Taylor Dorn for it.', []],
    ['They thanked Mrs. Ella Taylor Vask for it.', ['ella-vask']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a middle name that a common name lacks', () => {
  test.each([
    ['They thanked Michael Brown for it.', []],
    ['They thanked Michael E. Brown for it. Brown smiled.', ['mike-brown', 'mike-brown']],
    ['They thanked Paul Green for it.', ['paul-green']],
    ['They thanked Ronald Wood for it.', ['ron-wood']],
    ['They thanked Ron Wood for it.', ['ron-wood-senator']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('letters of a body that governs a game', () => {
  test.each([
    ['The ICC wants the man arrested.', ['criminal-court']],
    ['The ICC told the bowler to rest before the T20 tournament.', ['cricket-council']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
