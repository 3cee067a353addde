import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
country-ge | place | GE | Country in Western Asia | Georgia ~0.5
georgia-state | place | US | State of the United States | Georgia ~0.45
washington | place | US | Capital of the United States | Washington ~0.9
washington-state | place | US | State of the United States | Washington ~0.06
new-york | place | US | City in New York, the United States | New York ~0.65
new-york-state | place | US | State of the United States | New York ~0.3
new-brunswick-ca | place | CA | Province of Canada | New Brunswick ~0.7
new-brunswick-us | place | US | Town in New Jersey, the United States | New Brunswick ~0.2
arizona | place | US | State of the United States | Arizona
oregon | place | US | State of the United States | Oregon
tarn | place | US | State of the United States | Tarn
kern | place | US | State of the United States | Kern
lark | place | US | State of the United States | Lark
fell | place | US | State of the United States | Fell
rill | place | US | State of the United States | Rill
country-am | place | AM | Country in Western Asia | Armenia
country-az | place | AZ | Country in Western Asia | Azerbaijan
boston | place | US | City in Massachusetts, the United States | Boston
toronto | place | CA | City in Ontario, Canada | Toronto
punjab-in | place | IN | State of India | Punjab ~0.5
punjab-pk | place | PK | Province of Pakistan | Punjab ~0.2
lahor-pk | place | PK | City in Pakistan | Lahor
sindh | place | PK | Province of Pakistan | Sindh
balochistan | place | PK | Province of Pakistan | Balochistan
haryana | place | IN | State of India | Haryana
tern-ng | place | NG | State of Nigeria | Tern ~0.09
country-te | place | TE | Country in Africa | Tern ~0.9
edo-ng | place | NG | State of Nigeria | Edo
ogun-ng | place | NG | State of Nigeria | Ogun
kano-ng | place | NG | City in Nigeria | Kano
`);
const meaningOf = (text: string, name: string) => {
  const { links, surfaces } = linkText(text, world);
  return links[surfaces.indexOf(name)]?.entity;
};

test.each([
  ['He spent in Arizona, Georgia and Oregon.', 'Georgia', 'georgia-state'],
  ['He spent in Arizona and Georgia.', 'Georgia', 'georgia-state'],
  ['He flew to Armenia, Georgia and Azerbaijan.', 'Georgia', 'country-ge'],
  ['He flew to Armenia and Georgia.', 'Georgia', 'country-ge'],
  ['Offices in Washington, Oregon and Arizona sued.', 'Washington', 'washington-state'],
  ['Offices in Washington and Arizona sued.', 'Washington', 'washington'],
  ['Offices in Boston, New York and Toronto closed.', 'New York', 'new-york'],
  ['Offices in Arizona, New York and Oregon closed.', 'New York', 'new-york-state'],
  ['They were Arizona, Oregon, Tarn, Kern, New York, Lark, Fell, Rill.', 'New York', 'new-york-state'],
  ['Offices in Boston, Toronto and New Brunswick closed.', 'New Brunswick', 'new-brunswick-ca'],
  ['Floods in Punjab, Sindh and Balochistan went on.', 'Punjab', 'punjab-pk'],
  ['Floods in Punjab, Haryana and Sindh went on.', 'Punjab', 'punjab-in'],
  ['He lives in Lahor in Punjab.', 'Punjab', 'punjab-pk'],
  ['He lives in Lahor, in Punjab, he said.', 'Punjab', 'punjab-pk'],
  ['Floods in Edo, Ogun, Nobodys, and Tern went on.', 'Tern', 'country-te'],
  ['Floods in Edo, Nobody, Ogun, and Tern went on.', 'Tern', 'tern-ng'],
  ['Floods in Kano, Edo, Ogun, and Tern went on.', 'Tern', 'tern-ng'],
  ['Floods in Kano, Edo, and Tern went on.', 'Tern', 'country-te'],
])('the other names of a list: %s', (text, name, entity) => {
  expect(meaningOf(text, name)).toBe(entity);
});
