import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
england | place | GB | Part of the United Kingdom | England
country-es | place | ES | Country in Europe | Spain; Espagne; España; Hiszpania; Hiszpanię
country-de | place | DE | Country in Europe | Germany; Deutschland; Allemagne; Niemcy; Almanya
berlin | place | DE | Capital of Germany | Berlin; Berlinie
georgia | place | US | State of the United States | Georgia
kyiv | place | UA | Capital of Ukraine | Kyiv
warsaw | place | PL | Capital of Poland | Warszawa
tel-aviv | place | IL | City in Israel | תל אביב
`);

test.each([
  ['en', 'Then England lost 3-1 to Spain in Berlin.', ['Berlin']],
  ['en', 'It ended Germany 2–0 Spain in Berlin.', ['Berlin']],
  ['en', 'Then Germany edged England 112-104.', []],
  ['de', 'Gestern verlor Deutschland in Berlin gegen Spain mit 1:2.', ['Berlin']],
  ['fr', "Hier, l'Allemagne a battu l'Espagne 2-1 à Berlin.", ['Berlin']],
  ['pl', 'Wczoraj Niemcy pokonały 2:0 rywala, a Hiszpania pokonała Niemcy 3:1 w Berlinie.', ['Niemcy', 'Berlinie']],
  ['tr', "Almanya, Spain'i 3-1 yendi.", []],
  ['en', 'Spain beat England in shootout to finish third', []],
  ['en', 'heading: Spain 1, England 1: the warm-up ends in a draw', []],
  ['en', 'heading: Spain vs. England: how to watch', []],
  ['en', 'heading: Spain vs. England: how to end it', ['England']],
  ['en', 'No. 16 Spain 85, No. 17 Germany 83 (OT)', []],
  ['en', 'Then Germany (10-7-3) led in medals.', ['Germany']],
  ['no', 'Håndball: Spain - England', []],
  ['da', 'I går tabte Spain 1-3 til England i Berlin.', ['Berlin']],
  ['en', 'He missed the match against Spain and the fight against Germany.', ['Germany']],
  ['de', 'Beim Länderspiel gegen Spain in Berlin fehlte er.', ['Berlin']],
  ['pl', 'Przed meczem z Niemcy milczał.', []],
  ['es', 'La selección de España llegó a Berlin.', ['Berlin']],
  ['en', 'At 10:42 Germany beat back an attack near Berlin.', ['Germany', 'Berlin']],
  ['en', 'The board voted 217-213 to send aid to Germany and Spain.', ['Germany', 'Spain']],
  ['en', 'He won Georgia 51-48 and lost Spain.', ['Georgia', 'Spain']],
])('sides of a match are no places (%s): %s', (lang, text, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});

test.each([
  ['en', 'Dynamo Kyiv signed him.', []],
  ['en', 'Then Kyiv signed it.', ['Kyiv']],
  ['pl', 'Legia Warszawa ma trenera.', []],
  ['he', 'מכבי תל אביב ניצחה אתמול.', []],
  ['he', 'עיריית תל אביב ניצחה אתמול.', ['תל אביב']],
])('the first word of a club (%s): %s', (lang, text, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
