import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
country-co@0.8 | place | CO | Country in South America | Colombia ~0.95
country-fr@0.8 | place | FR | Country in Western Europe | Francia ~0.95
country-us@0.9 | place | US | Country in North America | Estados Unidos ~0.97; EU ~0.1 #66
european-union@0.9 | organisation |  | Union of European states | Unión Europea ~0.97; EU ~0.95 #66; UE ~0.9 #66
petro | person | CO | President of Colombia | Gustavo Petro ~0.98
macron | person | FR | President of France | Emmanuel Macron ~0.98
lvmh | organisation | FR | French luxury group | LVMH ~0.95
`);
const ids = (text: string, lang: string) => linkText(text, world, { lang }).links.map(({ entity }) => entity);

test.each([
  ['Ayer el presidente Gustavo Petro de Colombia ordenó el despliegue.', 'es', ['petro', 'country-co']],
  ['Ha parlato poi Emmanuel Macron della Francia.', 'it', ['macron', 'country-fr']],
  ['Ayer lo dijo el Banco Central de Colombia.', 'es', []],
  ['Ha parlato poi Emmanuel Macron della LVMH.', 'it', ['macron', 'lvmh']],
  ['Gestern sprach Emmanuel Macron von der LVMH.', 'de', ['macron', 'lvmh']],
  ['Then Gustavo Petro of LVMH said so.', 'en', ['petro', 'lvmh']],
  ['Then Gustavo Petro of the LVMH said so.', 'en', ['petro', 'lvmh']],
])('the country behind a person: %s', (text, lang, expected) => {
  expect(ids(text, lang)).toEqual(expected);
});

test('EU in Spanish is the United States', () => {
  expect(ids('Crece la presión de EU por los cárteles.', 'es')).toEqual(['country-us']);
  expect(ids('Crece la presión de la UE por los aranceles.', 'es')).toEqual(['european-union']);
});

test('a firm behind the noun for one', () => {
  expect(ids('Hier, le groupe LVMH a publié ses résultats.', 'fr')).toEqual(['lvmh']);
});

const serieA = tinyWorld(`
torino-it | place | IT | City in Piedmont, Italy | Torino ~0.8
torino-fc | organisation | IT | Italian football club | Torino FC
country-it@0.8 | place | IT | Country in Southern Europe | Italia ~0.95
italy-team | organisation | IT | National football team of Italy | Italia national football team
`);
const GAME = 'Lo scudetto è vicino: la squadra e l’allenatore, i tifosi e i bianconeri. ';

test.each([
  ['Il Torino vince ancora.', ['torino-fc']],
  ['Ieri sera a Torino pioveva.', ['torino-it']],
  ['Sono campioni d’Italia.', ['country-it']],
  ['È il derby d’Italia.', ['country-it']],
])('clubs of Italy have their article: %s', (text, expected) => {
  const links = linkText(GAME + text, serieA, { lang: 'it' }).links;
  expect(links.map(({ entity }) => entity)).toEqual(expected);
});

const liga = tinyWorld(`
lisbon-pt | place | PT | Capital of Portugal | Lisboa ~0.8
country-tr@0.8 | place | TR | Country | Turquia ~0.95
turkey-team | organisation | TR | National football team of Türkiye | Turquia national football team
rome-it | place | IT | Capital of Italy | Roma ~0.8
as-roma | organisation | IT | Italian football club | AS Roma
`);

test.each([
  ['Venceram ontem em Lisboa por dois.', ['lisbon-pt']],
  ['Foi o regresso a Lisboa do técnico.', ['lisbon-pt']],
  ['Venceram ontem a Roma por dois.', ['as-roma']],
  ['Voltam hoje a Roma sem medo.', ['rome-it']],
  ['Defronta agora o vice-campeão da Turquia.', ['country-tr']],
  ['Ganhou ontem a Turquia por dois.', ['turkey-team']],
])('towns of Portugal have no article: %s', (text, expected) => {
  const game = 'Marcou o golo: o treinador e a equipa, o guarda-redes e os jogadores. ';
  expect(linkText(game + text, liga, { lang: 'pt' }).links.map(({ entity }) => entity)).toEqual(expected);
});

const cup = tinyWorld(`
country-sa@0.8 | place | SA | Country | סעודיה ~0.95
saudi-team | organisation | SA | National football team | סעודיה national football team
`);

test('who arrives in a land on a page about football', () => {
  const text = 'המאמן אמר שהמשחק בליגה היה קשה, שוער וחלוץ נפצעו, כדורגל. ריאל הגיעה לסעודיה אמש.';
  expect(linkText(text, cup, { lang: 'he' }).links.map(({ entity }) => entity)).not.toContain('saudi-team');
});
