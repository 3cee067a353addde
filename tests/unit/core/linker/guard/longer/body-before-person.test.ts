import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
gur | organisation | UA | Ukrainian intelligence service | ГУР
lechia | organisation | PL | Polish football club | Lechii
lviv | place | UA | City in Ukraine | Львів
`);

test.each([
  ['uk', 'Учора представник ГУР Вадим Тарненко мовчав.', ['ГУР']],
  ['uk', 'Представник ГУР Вадим Тарненко мовчав.', ['ГУР']],
  ['uk', 'Учора фабрика ГУР Вадим Тарненко мовчала.', []],
  ['pl', 'Wczoraj trener Lechii John Tarner milczał.', ['Lechii']],
  ['pl', 'Posłowie Lechii John Tarner i Jan Marn milczeli.', ['Lechii']],
  ['pl', 'Wczoraj politycy Lechii John Tarner i Jan Marn milczeli.', ['Lechii']],
  ['uk', 'Співробітники ГУР Вадим Тарненко та Іван Марко мовчали.', ['ГУР']],
  ['sr', 'Poslanici Lechii Jovan Tarner i Petar Marn su ćutali.', ['Lechii']],
  ['sr', 'Utakmica Lechii Jovan Tarner je gotova.', []],
  ['pl', 'Wczoraj mecz Lechii John Tarner milczał.', []],
  ['uk', 'Учора представник Львів Вадим Тарненко мовчав.', []],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
