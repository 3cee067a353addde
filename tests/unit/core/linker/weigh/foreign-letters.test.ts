import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-association | organisation | US | American association of gun owners | Lark Rifle Association; LRA ~0.65 #66
lark-motors | organisation | US | American car maker | Lark Motors; LMA ~0.65 #66
country-ug | place | UG | Country in Africa | Uganda
kampala | place | UG | Capital of Uganda | Kampala
texas | place | US | State of the United States | Texas
`);

test.each([
  ['In Uganda, the LRA took Kampala in 1986.', ['Uganda', 'Kampala']],
  ['In Uganda, LMA built a plant near Kampala.', ['Uganda', 'LMA', 'Kampala']],
  ['From Uganda and Kampala he flew to Texas, where the LRA met.', ['Uganda', 'Kampala', 'Texas', 'LRA']],
  ['The LRA met.', ['LRA']],
  [
    'In Uganda, near Kampala, the Lark Rifle Association (LRA) met.',
    ['Uganda', 'Kampala', 'Lark Rifle Association', 'LRA'],
  ],
])('letters of another country’s body: %s', (text, surfaces) => {
  expect(linkText(text, world).surfaces).toEqual(surfaces);
});
