import { expect, test } from 'vitest';
import { isNoAthlete, playsHere } from '../../../../../../core/linker/guard/stranger/player-told';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
will-able@0.38 | person | US | American actor and rapper | Will Able ~0.8; Able ~0.1 #1
ed-earl@0.38 | person | US | American baseball player of the Lark Lions | Ed Earl ~0.8; Earl ~0.6 #1
pat-peer@0.9 | person | US | American politician, president | Pat Peer ~0.95; Peer ~0.8 #1
lark@0.6 | place | US | City in the United States | Lark
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['In Lark Will Able hit the go-ahead home run at night. Able was glad.', ['lark']],
  ['In Lark Will Able’s solo home run came late. Will Able was glad.', ['lark']],
  ['In Lark Will Able was glad at night. Able smiled.', ['lark', 'will-able', 'will-able']],
  ['In Lark Will Able hit a man at night.', ['lark', 'will-able']],
  ['In Lark Ed Earl hit a solo homer at night. Earl was glad.', ['lark', 'ed-earl', 'ed-earl']],
  ['In Lark Pat Peer hit a home run with her speech.', ['lark', 'pat-peer']],
])('a namesake who plays: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['Able was shown a yellow card', true],
  ['Able was shown a film', false],
  ['Able was a monster, racking up 117 yards', true],
  ['Able rushed for 90 yards', true],
  ['Able rushed for the door', false],
  ['Able scored two late goals', true],
  ['Able scored a victory', false],
  ['Able kicked a 23-yard field goal', true],
  ['Able had a season-high 12 points', true],
  ['Able had 12 children', false],
  ['Able finished with 12 points', true],
  ['Able’s late header', true],
  ['Able’s late mother', false],
])('what only players do: %s', (text, plays) => {
  expect(playsHere(text, 0, 4)).toBe(plays);
});

test('what a player is', () => {
  expect(playsHere('then catcher Able', 13, 17)).toBe(true);
  expect(playsHere('then teacher Able', 13, 17)).toBe(false);
  expect(['Boxer (1895–1983)', 'Footballer born in Lark', 'Navigator (1728–1779)'].map(isNoAthlete)).toEqual([
    false,
    false,
    true,
  ]);
});
