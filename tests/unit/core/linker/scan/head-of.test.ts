import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-kz@0.7 | place | KZ | Country | Kazakhstan ~0.98; Republic of Kazakhstan ~0.98
country-mx@0.7 | place | MX | Country | Mexico ~0.97
mexico-city-mx@0.6 | place | MX | Capital of Mexico | Mexico City ~0.97
`);
const surfaces = (text: string) => linkText(text, world).surfaces;

// Whose minister somebody is lengthens no name, whatever his ministry is called; of a ministry it does.
test.each([
  ['The Ministers of Foreign Affairs of Kazakhstan and others met.', ['Kazakhstan']],
  ['The Minister of Internal Affairs of the Republic of Kazakhstan noted this.', ['Republic of Kazakhstan']],
  ['Ann Nobody, Minister of Trade and Integration of Kazakhstan, noted this.', ['Kazakhstan']],
  ['So said the Ministry of Foreign Affairs of Kazakhstan.', []],
  ['So said the Bureau of Foreign Affairs of Kazakhstan.', []],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

// Behind where somebody is envoy his name follows.
test.each([
  ['U.S. Ambassador to Mexico Ronald Nobody was there.', ['Mexico']],
  ['The special envoy to Mexico Ronald Nobody was there.', ['Mexico']],
  ['They drove to Mexico Avenue Nobody.', []],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

const people = tinyWorld(`
joe-own@0.5 | person | KZ | President of Kazakhstan | Joe Own
queen-land@0.5 | place | AU | State of Australia | Queenland ~0.95
`);

// The republic is the office's, and the hour no part of a name.
test.each([
  ['President of the Republic Joe Own came.', ['Joe Own']],
  ['On Monday the President of the Republic Joe Own came.', ['Joe Own']],
  ['On Monday the heart of the Republic Joe Own came.', []],
  ['On Monday Republic Joe Own came.', []],
  ['At 12.51am GMT Queenland’s treasurer spoke.', ['Queenland']],
  ['10:30 BST Queenland won.', ['Queenland']],
  ['They saw the GMT Queenland’s crew.', []],
  ['On 11 May Joe Own resigned. In May Queenland voted.', ['Joe Own', 'Queenland']],
  ['They saw Elsie May Queenland.', []],
])('%s', (text, expected) => {
  expect(linkText(text, people).surfaces).toEqual(expected);
});
