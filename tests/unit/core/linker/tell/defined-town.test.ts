import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
moscow@0.9 | place | RU | Capital of Russia | Moscow
country-cu@0.7 | place | CU | Country in the Caribbean | Cuba
country-ru@0.9 | place | RU | Country | Russia
scotland | place | GB | Country in the north of the United Kingdom with a parliament of its own | Scotland
ohio | place | US | State of the United States | Ohio
country-pl | place | PL | Country in Europe | Poland
country-fr | place | FR | Country in Europe | France
country-cn | place | CN | Country in Asia | China
country-hk@0.7 | place | HK | City and special administrative region of China | Hong Kong
krosno@0.14 | place | PL | Town in Poland | Krosno
paris@0.9 | place | FR | Capital of France | Paris ~0.95
paris-us@0.1 | place | US | Town in Ohio, United States | Paris ~0.01
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  ['Moscow is a hamlet in East Lark, Scotland. Moscow is old.', ['scotland']],
  ['Cuba (locally Quba) is a small village in Lark County, Ohio. Cuba is old.', ['ohio']],
  ['Krosno is a village in the district of Lark, in Poland. The church of Krosno is old.', ['country-pl']],
  ['Paris is a city in, and the seat of, Lark County, Ohio. Once Paris burnt.', ['paris-us', 'ohio', 'paris-us']],
  ['Moscow is a hamlet in Scotland. It was named after Moscow in Russia.', ['scotland', 'moscow', 'country-ru']],
  // The one that everybody knows.
  ['Paris is a city in France. Once Paris burnt.', ['paris', 'country-fr', 'paris']],
  ['Krosno is a town in Poland. The church of Krosno is old.', ['krosno', 'country-pl', 'krosno']],
  ['Paris is a city in France, not far from Poland. Once Paris burnt.', ['paris', 'country-fr', 'country-pl', 'paris']],
  ['Hong Kong is a city in China.', ['country-hk', 'country-cn']],
  ['Then Cuba was a friend of a village in Scotland.', ['country-cu', 'scotland']],
])('the town that a text is about: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
