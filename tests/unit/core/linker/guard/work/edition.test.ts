import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
snow-games | event | | Games for skaters, held every two years | Snow Games
snow-games-2018 | event | | The Snow Games of 2018, held in Lyon | 2018 Snow Games
snow-prize | event | | Yearly prizes of the skaters | Snow Prize
snow-war | event | | War of 2012 between two villages | Snow War
snow-vote-2018 | event | | Vote in which the skaters chose their chair | Snow Vote; 2018 snow vote
snow | organisation | | Club of skaters | snow vote ~0.9
`);

test.each([
  ['She won at the Snow Games twice.', ['snow-games']],
  ['She won at the 2012 Snow Games.', []],
  ['She won at the 2012 London Snow Games.', []],
  ['She won at the Snow Games 2012.', []],
  ['She won at the 2018 Snow Games.', ['snow-games-2018']],
  ['She won the 2012 Snow Prize.', ['snow-prize']],
  ['She fought in the 2012 Snow War.', ['snow-war']],
  ['She won the 2018 snow vote.', ['snow-vote-2018']],
  ['She won a snow vote.', []],
])('one year’s edition is not the series: %s', (text, entities) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(entities);
});

const land = tinyWorld('larkia@0.9 | place | PL | Country | Larkia');

test.each([
  ['She sits for Larkia 2050 in the chamber.', []],
  ['She spent 2020 in Larkia. In Larkia 2024 was a good year.', ['Larkia', 'Larkia']],
])('a party or plan that is called after a land and a year to come: %s', (text, names) => {
  expect(linkText(text, land).surfaces).toEqual(names);
});

test('the news agency of a country, in credits', () => {
  expect(linkText('Foto: José Cruz/Agência Larkia', land, { lang: 'pt' }).surfaces).toEqual([]);
});
