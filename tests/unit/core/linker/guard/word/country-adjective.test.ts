import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
al-sudani @0.5 | person | IQ | Prime minister of Iraq | Mohammed Shia al-Sudani; محمد شياع السوداني ~0.97; السوداني ~0.9 #1
`);
const named = 'قال محمد شياع السوداني ذلك. ';

test.each([
  ['وقال السوداني ذلك.', ['السوداني']],
  ['وتنازل السوداني عن المنصب.', ['السوداني']],
  ['حكومة السوداني باقية.', ['السوداني']],
  ['الجيش السوداني تقدم.', []],
  ['رئيس الوزراء السوداني غائب.', []],
  ['وللجيش السوداني دور.', []],
])('a surname that is a country’s adjective: %s', (text, surfaces) => {
  expect(linkText(named + text, world, { lang: 'ar' }).surfaces).toEqual(['محمد شياع السوداني', ...surfaces]);
});
