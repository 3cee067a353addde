import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
kate | person | GB | Princess of Tarn since 2022 | Catherine, Princess of Tarn; Princess of Tarn
`);

test.each([
  ['They saw the Princess of Tarn on Sunday.', 1],
  ['They saw Catherine, Princess of Tarn, on Sunday.', 1],
  ['They saw Kate, Princess of Tarn, on Sunday.', 1],
  ['They saw Diana, Princess of Tarn, in 1997.', 0],
  ['They saw the then Princess of Tarn in 1997.', 0],
])('a title that another had before: %s', (text, links) => {
  expect(linkText(text, world).links.length).toBe(links);
});

const crowns = tinyWorld(`
pope-lark@0.8 | person | VA | Pope from 2013 to 2025 | Pope Lark; Lark I ~0.99; Lark ~0.3 #9
simon-torver | person | GB | English nobleman | Simon Torver, 6th Earl of Larne; Simon Torver; Earl of Larne
country-no | place | NO | Country | Norland
`);

test.each([
  ['Pope Lark I came. Lark was old.', ['Lark I', 'Lark']],
  ['Emperor Lark I came. Lark was old.', []],
  ['Lark I of Norland came.', ['Norland']],
  ['King Bob and Pope Lark I met.', ['Lark I']],
  ['They saw the Earl of Larne in 1264.', ['Earl of Larne']],
  ['They saw Simon Torver, Earl of Larne, in 1264.', ['Simon Torver', 'Earl of Larne']],
  ['They saw Robert Dudley, Earl of Larne, in 1588.', []],
])('rulers and peers of one name: %s', (text, expected) => {
  expect(linkText(text, crowns).surfaces).toEqual(expected);
});
