import { describe, expect, test } from 'vitest';
import { isOtherIndex } from '../../../../../../core/linker/guard/longer/larger-name';
import type { ScannedMention } from '../../../../../../core/linker/scan/scan-run';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
england | place | GB | Part of the United Kingdom | England
wales | place | GB | Part of the United Kingdom | Wales
country-de | place | DE | Country in Europe | Germany
country-uk | place | GB | Country in Europe | United Kingdom; UK #66
louisiana | place | US | State of the United States | Louisiana
texas | place | US | State of the United States | Texas ~0.99
st-tarn | place | US | Town in Texas | St Tarn
ftse | event | GB | Index of companies | FTSE 100; FTSE ~0.8
fema | organisation | US | American agency | Emergency Agency; FEMA ~0.95 #66
daily-herald | organisation | US | American newspaper | Daily Herald
rowing-union | organisation | GB | Union of rowers | Rowing Union
central-bank | organisation | FR | Central bank | Central Bank; BCE ~0.9 #66
`);

test.each([
  ['Then pots from 500 BCE were found.', []],
  ['Then, in the fifth century BCE, Athens grew.', []],
  ['Then the BCE said so.', ['BCE']],
])('letters that count years: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

describe('a bracket that narrows a name is part of it', () => {
  test.each([
    ['Then Rape Crisis (England and Wales) said so.', []],
    ['Then Harbour Friends (Germany and England) said so.', []],
    ['Then the Falconry Association (Wales) said so.', []],
    ['Then Anna Smith (Germany) won the race.', ['Germany']],
    ['Both nations (England and Wales) agreed.', ['England', 'Wales']],
    ['Then the Rowing Union (Wales) said so.', ['Rowing Union', 'Wales']],
  ])('%s', (text, surfaces) => {
    expect(linkText(text, world).surfaces).toEqual(surfaces);
  });
});

describe('a place before the name of a body', () => {
  test.each([
    ['On the Net: Louisiana Alligator Advisory Council: Texas', ['Texas']],
    ['Links: Louisiana Beekeeper Association', []],
    ['heading: Texas Sues School Board', ['Texas']],
    ['Then the UK Foreign Office said so.', ['UK']],
    ['Then he told the Texas Daily Herald so.', []],
    ['Then the FTSE 100 rose and the FTSE 250 fell.', ['FTSE 100']],
    ['Then the FTSE 5% rise went on, and FTSE 20.5 was told.', ['FTSE', 'FTSE']],
    ['Then the FEMA Board of Governors met.', ['FEMA']],
    ['Then FEMA Administrator Pete Somebody spoke.', ['FEMA']],
    ['Then FEMA Band Aid spoke.', []],
    ['Then Ann Somebody of the FEMA spoke.', ['FEMA']],
    ['Then he told the Lark Daily Herald so.', []],
    ['Then he told the Daily Herald so.', ['Daily Herald']],
    ['Then the American Daily Herald said so.', ['Daily Herald']],
    ['The Daily Herald said so.', ['Daily Herald']],
  ])('%s', (text, surfaces) => {
    expect(linkText(text, world).surfaces).toEqual(surfaces);
  });
});

describe('a title of a body that goes on after "and"', () => {
  test.each([
    ['The Committee on Competition Between Germany and the Rowing Union met.', []],
    ['He leads the Institute for Rowing in the Wales of old.', []],
    ['He leads the Institute for Rowing in Wales today.', ['Wales']],
    ['He told of a contest between Germany and the Rowing Union.', ['Germany', 'Rowing Union']],
  ])('%s', (text, surfaces) => {
    expect(linkText(text, world).surfaces).toEqual(surfaces);
  });
});

test.each([
  ['They saw the 2018 and 2019 Rowing Union seasons.', []],
  ['They saw the 2018 Rowing Union final.', []],
  ['They saw the 2018 Rowing Union board.', ['Rowing Union']],
  ['They saw the Rowing Union season.', ['Rowing Union']],
])('one year’s of what is held every year: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

describe('a number with a capital', () => {
  test.each([
    ['He boarded Texas One at noon.', []],
    ['He told UK Two that it was over.', []],
    ['The so-called “Texas Four” were freed.', []],
    ['But Texas one day said so.', ['Texas']],
    ['They watched Texas+ at home.', []],
  ])('%s', (text, surfaces) => {
    expect(linkText(text, world).surfaces).toEqual(surfaces);
  });
});

test.each([
  ['In Wales the National Rowing Union met.', ['Wales']],
  ['In Wales the Rowing Union met.', ['Wales', 'Rowing Union']],
])('a body that is national by name is another: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

test.each([
  ['Then the Texas National Party (TNP) won.', []],
  ['Then the Texas National Party (XYZ) won.', ['Texas']],
  ['Then Louisiana Friends of Tarn and Lark (LFTL) won in Texas (USA).', ['Texas']],
])('letters in brackets that spell the whole name: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});

test.each([
  ['S&P 100 companies fell', true],
  ['S&P said so', false],
  ['S&P 20% lower', false],
])('another index of the family: %s', (text, other) => {
  expect(isOtherIndex(text, { start: 0, end: 3 } as ScannedMention)).toBe(other);
});

test.each([
  ['Then St Tarn’s hospice was named.', []],
  ['Then St Tarn’s Cathedral was named.', []],
  ['Then St Tarn’s mayor was named.', ['St Tarn']],
])('houses called after a saint: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
