import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
hardy | person | | Actor born in London, United Kingdom | Tom Hardy ~0.2
brown | person | | Singer born in Barnwell, United States | James Brown ~0.2
lee | person | | Actor born in London, United Kingdom | Ann Lee ~0.2
roe | person | | American actor born in 1950 | Jo Roe
poe | person | | American actress | Sue Poe
maxi | person | | Basketball player, with the Lark Lions in the NBA season of 2020–21 | Maxi Kell ~0.3
lark-lions | organisation | US | Basketball team of the National Association, from Lark | Lark Lions
tarn-tigers | organisation | US | Basketball team of the National Association, from Tarn | Tarn Tigers
owen | person | | Footballer born in Chester, United Kingdom | Michael Owen ~0.2
`);
world.entities.popularity = () => 0.3;

test.each([
  ['Tom Hardy stars in the film, which opens in May.', ['Tom Hardy']],
  ['The actor Tom Hardy was there.', ['Tom Hardy']],
  ['Ann Lee\nThe actor Tom Hardy, Jo Roe and Sue Poe were there.', ['Ann Lee', 'Tom Hardy', 'Jo Roe', 'Sue Poe']],
  ['Ann Lee\nThe resident Tom Hardy, Jo Roe and Sue Poe were there.', ['Jo Roe', 'Sue Poe']],
  ['Resident Tom Hardy said the road was closed.', []],
  ['Tom Hardy praised the goalkeeper.', []],
  ['The song was written by James Brown in 1965.', ['James Brown']],
  ['Officer James Brown said two men were arrested.', []],
  ['Former striker Michael Owen said so.', ['Michael Owen']],
  ['They also land Maxi Kell in the deal.', []],
  [
    'The striker and the midfielder were out, the goalkeeper and a winger too. It was late when a long ball came over from Michael Owen, who had waited.',
    ['Michael Owen'],
  ],
  [
    'The Lark Lions and the Tarn Tigers met. They also land Maxi Kell in the deal.',
    ['Lark Lions', 'Tarn Tigers', 'Maxi Kell'],
  ],
])('a name of many stands for the famous where his trade is told: %s', (text, expected) => {
  expect(linkText(text, world).surfaces).toEqual(expected);
});
