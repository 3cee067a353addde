import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-in@0.85 | place | IN | Country in Asia | Inde ~0.99; India
linde@0.6 | organisation | IE | Company of industrial gases | Linde ~0.95
loreal@0.6 | organisation | FR | Cosmetics company | L'Oréal ~0.97
kante@0.5 | person | FR | Footballer | N'Golo Kanté ~0.97
`);

test.each([
  ['fr', "Hier, l’Inde et l'Inde ont signé.", ['Inde', 'Inde']],
  ['fr', 'Le groupe Linde est présent.', ['Linde']],
  ['fr', 'Le groupe L’Oréal recrute.', ['L’Oréal']],
  ['fr', 'Le milieu N’Golo Kanté est là.', ['N’Golo Kanté']],
  ['en', 'Ask Linde about it.', ['Linde']],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
