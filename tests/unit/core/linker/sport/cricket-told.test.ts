import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-yv@0.9 | place | YV | Country | Yvania
country-zw@0.9 | place | ZW | Country | Zwania
yv-eleven | organisation | YV | National men’s cricket team of Yvania | Yvania national cricket team
zw-eleven | organisation | ZW | National men’s cricket team of Zwania | Zwania national cricket team
larkata@0.6 | place | YV | City in Yvania | Larkata
larkata-riders | organisation | YV | Cricket team of the Yvanian league | Larkata Riders
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  'Then Yvania were 245 for four at stumps on the first day of the second Test against Zwania.',
  'Then Yvania won by five wickets, and with an over to spare, against Zwania; that was in their 50 overs.',
  'Then Yvania were 53-2 at the close of play, and the umpires went off. Then Zwania said no.',
  'Then Yvania won the toss and batted first but were all out for 177. Then Zwania came.',
  'Cricket - Yvania beat Zwania by six wickets',
  'Yvania vs Zwania, 1st Test, Dale: the morning report',
  'Somebody was out as Yvania beat Zwania in the first Ashes Test.',
  'Yvania vs Zwania, 2nd T20I: the morning report',
  'We saw that Yvania opt to bat. Then Zwania came with five of its men.',
  'Then somebody scored an unbeaten century as Yvania and Zwania met in the third Test.',
])('cricket told by how its matches go: %s', (text) => {
  expect(ids(text)).toEqual(['yv-eleven', 'zw-eleven']);
});

test.each([
  'Then Yvania and Zwania signed a treaty, and a test of the plan followed in the second quarter of it.',
  'The vote was 245 for and four against. Then Yvania and Zwania were among those who declared it drawn.',
  'Then they counted 103 women for every 100 men; Yvania has 300 for four regions and Zwania a century.',
  'Somebody took 362 wickets as a bowler and led Yvania in Zwania to win it for a century or so they say.',
  'Then Yvania were 245 for four at stumps, we heard. Then the parliament of Zwania voted on a treaty with it.',
  'Yvania and Zwania, in the first Test of the new plan for peace, chose to borrow money.',
  'Yvania won the toss and chose to receive, and Zwania said so, too, in the end.',
  'Women won by five wickets with an over to spare, Yvania and Zwania said, and made it in their 50 overs.',
])('no cricket of men: %s', (text) => {
  expect(ids(text)).not.toContain('yv-eleven');
});

test.each([
  ['The Yvania national cricket team won the 2nd ODI. Larkata hosts the next match.', true],
  ['The Yvania national cricket team won the 2nd ODI, Larkata, by four wickets.', true],
  ['The Yvania national cricket team won the 2nd ODI. Then Larkata won.', false],
])('a town where countries play: %s', (text, linked) => {
  expect(ids(text)).toEqual(linked ? ['yv-eleven', 'larkata'] : ['yv-eleven']);
});
