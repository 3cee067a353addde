import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn | place | AR | City in Argentina | Tarn
tarn-province | place | AR | Province of Argentina | Tarn Province
moor | place | US | City in the United States | Moor
moor-county | place | US | County in the United States | Moor County
bangkok | place | TH | Capital of Thailand | Bangkok
bangkok-province | place | TH | Province of Thailand | Bangkok Province
oak | place | US | City in the United States | Oak ~0.5
oak-state | place | US | State of the United States | Oak ~0.4
`);

test.each([
  ['en', 'They met Tarn Governor Ann Nobody at noon.', ['tarn-province']],
  ['en', 'They met the governor of Tarn at noon.', ['tarn-province']],
  ['es', 'Hablaron con el gobernador de Tarn ayer.', ['tarn-province']],
  ['en', 'They met the mayor of Tarn at noon.', ['tarn']],
  ['en', 'They met Moor Governor Ann Nobody at noon.', ['moor']],
  ['en', 'They met Bangkok Governor Ann Nobody at noon.', ['bangkok']],
  ['en', 'They met Oak Gov. Ann Nobody at noon.', ['oak-state']],
  ['en', 'They met Ann Nobody, Republican of Oak, at noon.', ['oak-state']],
])('what has a governor, in %s: %s', (lang, text, ids) => {
  expect(linkText(text, world, { lang }).links.map(({ entity }) => entity)).toEqual(ids);
});
