import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
punjab-in@0.5 | place | IN | State of India | Punjab ~0.6
punjab-pk@0.45 | place | PK | Province of Pakistan | Punjab ~0.3
multan-pk@0.5 | place | PK | City in Pakistan | Multan ~0.95
country-pk@0.8 | place | PK | Country in South Asia | Pakistan ~0.98
country-in@0.9 | place | IN | Country in South Asia | India ~0.98
`);
const punjab = (text: string) => {
  const { links, surfaces } = linkText(text, world);
  return links[surfaces.indexOf('Punjab')]?.entity;
};

test.each([
  ['A former Punjab minister was arrested in Multan, Pakistan.', 'punjab-pk'],
  ['A former Punjab minister was arrested in India.', 'punjab-in'],
])('a province of the only land that the page names: %s', (text, expected) => {
  expect(punjab(text)).toBe(expected);
});
