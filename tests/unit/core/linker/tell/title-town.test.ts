import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
rome-it@0.9 | place | IT | Capital of Italy | Rome ~0.92
country-it | place | IT | Country in Southern Europe | Italy
milan-it | place | IT | City in Italy | Milan
country-cu@0.8 | place | CU | Country in the Caribbean | Cuba
rome-us | place | US | Town in Georgia, United States | Rome ~0.015
georgia-us | place | US | State of the United States | Georgia ~0.9
ohio | place | US | State of the United States | Ohio
cape-lark | place | | Cape on the Atlantic | Cape Lark
lark-us | place | US | City in Virginia, United States | Lark
hollow-park-us@0.12 | place | US | Town in Illinois, United States | Hollow Park
cape-town-za | place | ZA | City in South Africa | Cape Town ~0.98
country-in | place | IN | Country | India
sinai | place | EG | Peninsula in Egypt | Sinai
`);
const linked = (text: string, title = '') => linkText(text, world, { title }).links.map(({ entity }) => entity);

describe('a town told with its state in the title', () => {
  test.each([
    ['Rally in Rome, Georgia', 'It was good to be back in Rome at last.', ['rome-us']],
    ['Rally in Rome', 'It was good to be back in Rome at last.', ['rome-it']],
  ])('%s: %s', (title, text, expected) => {
    expect(linked(text, title)).toEqual(expected);
  });
});

describe('what looks like a name and is a part of another', () => {
  test.each([
    ['The parties of the INDIA bloc met.', []],
    ['The parties of India met.', ['country-in']],
    ['It was told by director Or Sinai last week.', []],
    ['They crossed the sea or Sinai on foot.', ['sinai']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a town told with another state, or beside a town abroad', () => {
  test.each([
    ['It passed east of Cape Lark, Ohio. Then it left.', ['cape-lark', 'ohio']],
    ['LARK, Ohio — The council of Lark met on Monday.', ['ohio']],
    ['He moved from Lark, Ohio, in May. Later Lark forgot him.', ['ohio']],
    ['He moved from Lark, Virginia, in May. Later Lark forgot him.', ['lark-us', 'lark-us']],
    ['Lark was a quiet town. He liked Lark.', ['lark-us', 'lark-us']],
    ['Once in Lark, Ohio, then in Lark, Virginia, they met. Then Lark slept.', ['ohio', 'lark-us', 'lark-us']],
    ['He spoke in Hollow Park, Cape Town, where the party met.', ['cape-town-za']],
    ['He spoke in Hollow Park on Monday.', ['hollow-park-us']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a town told once with its state, whose name is better known abroad', () => {
  test.each([
    ['He came from Rome, Georgia, in May. Police in Rome were glad.', ['rome-us', 'georgia-us', 'rome-us']],
    ['He came from Cuba, Ohio, in May. Police in Cuba were glad.', ['ohio']],
    ['heading: The mayor of Rome\nHe came from Rome, Georgia, in May.', ['rome-us', 'rome-us', 'georgia-us']],
    ['He came from Rome, Georgia, in May. In Rome, Mayor Ann Nobody spoke.', ['rome-us', 'georgia-us', 'rome-us']],
    // What may not be the same town.
    ['From Rome, Georgia, in May. Rome is in Italy.', ['rome-us', 'georgia-us', 'rome-it', 'country-it']],
    ['From Rome, Georgia, in May. Milan and Rome.', ['rome-us', 'georgia-us', 'milan-it', 'rome-it']],
    ['From Rome, Georgia, in May. He moved to Rome at last.', ['rome-us', 'georgia-us', 'rome-it']],
    ['Police in Rome were glad.', ['rome-it']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
