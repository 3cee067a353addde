import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-it@0.8 | place | IT | Country | Italy
team-it@0.4 | organisation | IT | Men’s national football team | Italy national football team
country-mx@0.8 | place | MX | Country | Mexico
team-mx@0.4 | organisation | MX | Men’s national football team | Mexico national football team
country-ca@0.8 | place | CA | Country | Canada
team-ca@0.4 | organisation | CA | Men’s national football team | Canada national football team
country-tr@0.8 | place | TR | Country | Turkey
team-tr@0.4 | organisation | TR | Men’s national football team | Turkey national football team
udinese@0.3 | organisation | IT | Italian football club from Udine | Udinese
`);
const ids = (text: string) => linkText(text, world, { lang: 'en' }).links.map(({ entity }) => entity);

const FOOTBALL =
  'The coach praised the striker and the goalkeeper after the football match, a World Cup qualifier with three goals.';

test.each([
  ['Goalkeepers: Maduka Nobody (Udinese, Italy), who is new.', ['udinese', 'country-it']],
  ['He flew in from Turkey where he has signed.', ['country-tr']],
  ['It will be played in Canada, Mexico and Turkey next year.', ['country-ca', 'country-mx', 'country-tr']],
  ['They beat Canada, Mexico and Turkey last year.', ['team-ca', 'team-mx', 'team-tr']],
  ['They beat hosts (Canada, Mexico) there.', ['team-ca', 'team-mx']],
  ['He would miss the competition in the Canada, and rest.', ['country-ca']],
  ['He was called up in the Canada squad.', ['team-ca']],
])('on a page about football: %s', (text, expected) => {
  expect(ids(`${FOOTBALL}\n${text}`)).toEqual(expected);
});
