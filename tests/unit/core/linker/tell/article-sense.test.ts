import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
amazon | organisation | US | Online retailer | Amazon ~0.7
amazon-rainforest | place |  | Tropical forest | Amazon ~0.27
`);

test.each([
  ['Fires burn in the Amazon.', 'amazon-rainforest'],
  ['Deforestation in the Amazon surged last year.', 'amazon-rainforest'],
  ['It crosses the Amazon and its side rivers.', 'amazon-rainforest'],
  ['He met the Amazon founder.', undefined],
  ['Shares of Amazon fell.', 'amazon'],
])('%s', (text, expected) => {
  const { links, surfaces } = linkText(text, world);
  expect(links[surfaces.indexOf('Amazon')]?.entity).toBe(expected);
});
