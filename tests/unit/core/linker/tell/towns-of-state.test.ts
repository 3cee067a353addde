import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
texas | place | US | State of the United States | Texas
denton-us | place | US | City in Texas, the United States | Denton
killeen-us | place | US | City in Texas, the United States | Killeen
paris-fr@0.9 | place | FR | Capital of France | Paris ~0.95
paris-us | place | US | City in Texas, the United States | Paris ~0.02
rome-it@0.9 | place | IT | Capital of Italy | Rome ~0.95
athens-gr@0.9 | place | GR | Capital of Greece | Athens ~0.9
athens-us | place | US | City in Texas, the United States | Athens ~0.03
`);

const meaningOf = (text: string, name: string) => {
  const { links, surfaces } = linkText(text, world);
  return links[surfaces.indexOf(name)]?.entity;
};

test.each([
  ['The Texas governor was in Denton, Killeen and Paris.', 'Paris', 'paris-us'],
  ['The Texas governor was in Paris, Athens and Denton.', 'Athens', 'athens-us'],
  ['The governor was in Denton, Killeen and Paris.', 'Paris', 'paris-fr'],
  ['The Texas governor was in Denton and Paris.', 'Paris', 'paris-fr'],
  ['The Texas governor was in Denton, Paris and Rome.', 'Paris', 'paris-fr'],
  ['From Texas one flies to Athens, Paris and Rome.', 'Athens', 'athens-gr'],
])('towns of a list and their state: %s', (text, name, entity) => {
  expect(meaningOf(text, name)).toBe(entity);
});
