import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
marine-le-pen | person | FR | French politician | Marine Le Pen ~0.95; Le Pen ~0.9 #1
bart-de-wever | person | BE | Prime minister of Belgium | Bart De Wever ~0.95; De Wever ~0.9 #1
lula | person | BR | President of Brazil | Luiz Inácio Lula da Silva ~0.95; Lula da Silva ~0.95 #1
isabel-diaz-ayuso | person | ES | Spanish politician | Isabel Díaz Ayuso ~0.95; Díaz Ayuso ~0.95 #1
mohammed-bin-salman | person | SA | Crown prince of Saudi Arabia | Mohammed bin Salman; محمد بن سلمان ~0.95; بن سلمان ~0.9 #1
`);

test.each([
  ['La sœur de Marine Le Pen, Yann Le Pen, a parlé.', 'fr', ['Marine Le Pen']],
  ['Marine Le Pen a parlé. Hier Pierre-Marie Le Pen aussi.', 'fr', ['Marine Le Pen']],
  ['Marine Le Pen a parlé. Hier Madame Le Pen a parlé.', 'fr', ['Marine Le Pen', 'Le Pen']],
  ['Gisteren waren Bart De Wever en Bruno De Wever er.', 'nl', ['Bart De Wever']],
  ['Bart De Wever was er. Gisteren sprak premier De Wever.', 'nl', ['Bart De Wever', 'De Wever']],
  ['Ontem Fábio Luís Lula da Silva falou.', 'pt', []],
  ['Ontem Luiz Inácio Lula da Silva falou.', 'pt', ['Luiz Inácio Lula da Silva']],
  ['Luiz Inácio Lula da Silva falou. Luís Lula da Silva falou.', 'pt', ['Luiz Inácio Lula da Silva', 'Lula da Silva']],
  ['Ontem o presidente Lula da Silva falou.', 'pt', ['Lula da Silva']],
  ['Isabel Díaz Ayuso y Tomás Díaz Ayuso.', 'es', ['Isabel Díaz Ayuso']],
  ['الأمير تركي بن سلمان حضر', 'ar', []],
  ['الأمير محمد بن سلمان حضر', 'ar', ['محمد بن سلمان']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
