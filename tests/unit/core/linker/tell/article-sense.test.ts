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

const letters = tinyWorld(`
afp@0.6 | organisation | FR | International news agency | AFP ~0.9 #66
police@0.3 | organisation | AU | National police of Australia | AFP ~0.1 #66
`);

test.each([
  ['On Monday the AFP said that nobody was hurt.', []],
  ['On Monday the AFP news agency said so.', ['afp']],
  ['On Monday he told AFP so.', ['afp']],
  ['Peak, Nov 3 (AFP) Nobody was hurt on Monday.', ['afp']],
])('an agency without an article: %s', (text, expected) => {
  expect(linkText(text, letters).links.map(({ entity }) => entity)).toEqual(expected);
});
