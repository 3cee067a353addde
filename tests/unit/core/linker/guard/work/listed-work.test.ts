import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
lark@0.8 | place | MA | City in Larkland | Lark
country-tn@0.9 | place | TN | Country | Tarnland
vale-fire | event | XY | Fire in a station that killed many | Vale train station
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

test.each([
  ['His films include Lark, The Maltese Gull and To Sing and Not.', []],
  ['He wrote Tarnland, The Russet House and more.', []],
  ['He wrote Tarnland, The Russet House and The Honest Boy.', []],
  ['Films: Gulls and the Stone, Lark, The Big Sleep.', []],
  ['He starred in The Big Gull, Lark and The Sleep.', []],
  ['The Gull Wren Aeen-e-Tarnland called a protest.', []],
  // No list of works.
  ['He visited Tarnland, The Vale and Lark.', ['Tarnland', 'Lark']],
  ['His films were shot in Lark, Tarnland and in the hills.', ['Lark', 'Tarnland']],
  ['He wrote The Big Gull. Tarnland, The Vale and Lark were sad.', ['Tarnland', 'Lark']],
])('a place among works: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test.each([
  ['Then came deaths at the Vale train station.', []],
  ['Then came the Vale train station fire of May.', ['Vale train station']],
])('a place that an event is called after: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
