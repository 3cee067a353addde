import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
idf@0.8 | organisation | IL | Military of Israel | armée israélienne ~0.97; Israel Defense Forces
pnf@0.4 | organisation | FR | Prosecutors for financial crime | parquet national financier ~0.97
baltic-states@0.5 | place | | Region in Europe | pays baltes ~0.97; kraje bałtyckie ~0.97; Baltic states
jesuits@0.4 | organisation | VA | Order of the Catholic Church | compagnie de marche ~0.3; Jesuits
cold-war@0.54 | event | | Rivalry of two blocs | guerre froide; Cold War
sixers@0.4 | organisation | US | American basketball team | Tarn 76ers; 76ers ~0.95
met@0.4 | organisation | GB | Police force of London | Metropolitan Police; the Met ~0.95
euro@0.6 | organisation | | States with the euro | euro zone ~0.97; eurozone
`);

test.each([
  ['fr', 'Hier, l’armée israélienne a frappé le port.', []],
  ['fr', 'Le parquet national financier a requis un procès.', ['parquet national financier']],
  ['fr', 'Il se rend dans les pays baltes demain.', ['pays baltes']],
  ['pl', 'Odwiedzi kraje bałtyckie w marcu.', ['kraje bałtyckie']],
  ['fr', 'Une compagnie de marche est arrivée.', []],
  ['fr', 'Pendant la guerre froide, il vivait ici.', ['guerre froide']],
  ['en', 'A euro zone is no place.', []],
  ['en', 'Then the 76ers left early.', ['76ers']],
  ['en', 'Then the Met left early.', ['Met']],
  ['en', 'Then she Met somebody.', []],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
