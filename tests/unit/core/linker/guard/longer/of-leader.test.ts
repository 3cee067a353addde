import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
sanchez@0.8 | person | ES | Prime minister of Spain | Pedro Sánchez ~0.98; Sánchez ~0.9 #1
conte | person | IT | Italian football manager | Antonio Conte ~0.95; Conte ~0.7 #1
napoli | organisation | IT | Italian football club | Napoli ~0.9
madrid-es@0.8 | place | ES | Capital of Spain | Madrid ~0.95
buenos-aires@0.8 | place | AR | Capital of Argentina | Buenos Aires ~0.98
country-us@0.9 | place | US | Country in North America | Estados Unidos ~0.97
country-ru@0.9 | place | RU | Country in Europe and Asia | России ~0.97
green-list | organisation | ES | Political party of Spain | Green List ~0.9
supremo@0.5 | organisation | BR | Highest court of Brazil | Supremo Alto ~0.97
moscow-ru@0.9 | place | RU | Capital of Russia | Москва ~0.97
`);
const names = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['Cae ahora el Ejecutivo de Pedro Sánchez.', 'es', ['Pedro Sánchez']],
  ['Así jugó ayer el Napoli de Antonio Conte.', 'it', ['Napoli', 'Antonio Conte']],
  ['Antonio Conte esulta. Vince ancora il Napoli di Conte.', 'it', ['Antonio Conte', 'Napoli', 'Conte']],
  ['Vive ahora en la Avenida de Pedro Sánchez.', 'es', []],
  ['Ganó ayer la Copa de Antonio Conte.', 'es', []],
  ['Abre hoy la Feria de Buenos Aires.', 'es', []],
  ['They saw The Trial of Pedro Sánchez.', 'en', []],
  ['Then they met Napoli of Antonio Conte.', 'en', ['Napoli', 'Antonio Conte']],
  ['Then they met Nobody of Antonio Conte.', 'en', []],
  ['Then the Green List of Pedro Sánchez won.', 'en', ['Green List', 'Pedro Sánchez']],
  ['Lo dijo ayer el Gobierno de Estados Unidos.', 'es', ['Estados Unidos']],
  ['Decidiu hoje a Primeira Turma do Supremo Alto.', 'pt', ['Supremo Alto']],
])('who leads is no part of a larger name: %s', (text, lang, expected) => {
  expect(names(text, lang)).toEqual(expected);
});
