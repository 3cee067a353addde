import { expect, it } from 'vitest';
import { slavicVariants } from '../../data/aliases/slavic-romanise';

it.each([
  ['Oleksandr Syrskyi', ['Oleksandr Syrsky', 'Oleksandr Syrskyy', 'Oleksandr Syrskiy', 'Oleksandr Syrskii']],
  ['Serhiy Koval', ['Serhy Koval', 'Serhii Koval']],
  ['Vitaly Klitschko', ['Vitaliy Klitschko', 'Vitalii Klitschko']],
  ['Kateryna Bilynska', []],
  ['Pavel Kravets', []],
  ['Zelenskyy', []],
])('romanises from Cyrillic %s', (name, variants) => {
  expect(slavicVariants(name)).toEqual(variants);
});
