import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
regulator | organisation | US | American regulator of the stock market | Stock Commission; SCO ~0.9 #66; SNC ~0.9 #66
great-nine | organisation | US | Group of 18 US universities whose teams play each other | Great Nine
south | organisation | US | Group of 16 US universities, in the south | South Conference; SNC ~0.1 #66
varland | place | US | US state | Varland
larkland | place | US | US state | Larkland
larkland-state | organisation | US | American university | Larkland State University; Larkland State
tarnland-state | organisation | US | American university | Tarnland State University; Tarnland State
rilland-state | organisation | US | American university | Rilland State University; Rilland State
association | organisation | US | American association for college sports | College Association; NCX ~0.9 #66
`);
const surfaces = (text: string) => linkText(text, world).surfaces;
const GAME = 'The basketball coach saw a layup, a touchdown and an inning in the playoffs of the postseason.';

test.each([
  [`${GAME} Then they won the SCO title. The SCO did so before.`, []],
  [`${GAME} Then they won the NCX title. The NCX did so before.`, ['NCX', 'NCX']],
  [`${GAME} Then the SCO sued them.`, ['SCO']],
  ['Then they won the SCO title.', ['SCO']],
])('letters before a contest: %s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test.each([
  // A conference named in full says as much as a word of sport, and letters beside it are another's.
  [
    'The coach saw football in the playoffs. He left the Great Nine for the SNC, and Varland won.',
    ['great-nine', 'south'],
  ],
  ['The coach saw football in the playoffs. He left town for the SNC, and Varland won.', ['regulator', 'varland']],
])('beside a conference: %s', (text, expected) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(expected);
});

test.each([
  ['The wildcats and the seminoles met Larkland State, Tarnland State and Rilland State. Then Larkland won.', 3],
  ['The dean and the deacons met Larkland State, Tarnland State and Rilland State. Then Larkland won.', 4],
  ['The wildcats and the seminoles met Larkland State. Then Larkland won.', 2],
])('short names of universities tell of their games: %s', (text, links) => {
  expect(surfaces(text)).toHaveLength(links);
});
