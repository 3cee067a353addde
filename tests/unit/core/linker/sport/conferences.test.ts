import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
regulator | organisation | US | American regulator of the stock market | Stock Commission; SCO ~0.9 #66
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
