import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
john-kern | person | US | American politician (1917–1963), president | John Kern; Kern ~0.3 #9
ted-kern@0.3 | person | US | Politician born in Boston, United States | Ted Kern; Kern ~0.02 #9
`);
world.entities.titles = (entity) => (entity === 0 ? [{ words: ['president'], to: 19631122 }] : []);

// Whether the president is sure enough to be linked is another matter.
test.each([
  ['Ted Kern is gone. There is one reason why President Kern flew on.', ['ted-kern']],
  ['Ted Kern is gone. There is one reason why Kern flew on.', ['ted-kern', 'ted-kern']],
])('who is called by the highest office held it: %s', (text, expected) => {
  expect(linkText(text, world, { date: '2026-03-01' }).links.map(({ entity }) => entity)).toEqual(expected);
});
