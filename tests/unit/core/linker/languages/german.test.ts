import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
die-stunde | organisation | DE | A German weekly newspaper | Die Stunde ~0.5 #4; Stunde ~0.08 #5
cdu | organisation | DE | German political party | CDU ~0.95 #2; Christlich Demokratische Union
fdp-de | organisation | DE | Political party in Germany | FDP ~0.8 #66; Freie Demokratische Partei
fdp-ch | organisation | CH | Political party in Switzerland | FDP ~0.1 #66; FDP.Die Liberalen
country-be | place | BE | Country in Western Europe | Belgien; Belgie
country-ch | place | CH | Country in Central Europe | Schweiz ~0.97
country-de | place | DE | Country in Central Europe | Deutschland ~0.97
bern | place | CH | Capital of Switzerland | Bern ~0.95
allianz | organisation | DE | German insurance company | Allianz
bavaria | place | DE | State of Germany | Bayern ~0.7
bayern | organisation | DE | German football club | FC Bayern; Bayern ~0.25
bayer | organisation | DE | German maker of medicines | Bayer
leverkusen | organisation | DE | German football club | Bayer Leverkusen
klang-my | place | MY | City in Malaysia | Klang ~0.8
foreign-office-de | organisation | DE | Foreign ministry of Germany | Auswärtiges Amt; Außenministerium ~0.95
dortmund | organisation | DE | German football club | Borussia Dortmund
karl-lark | person | DE | German footballer | Karl Lark; Lark ~0.95 #1
jona | place | CH | Town in Switzerland | Jona ~0.8
`);
const linked = (text: string) => linkText(text, world, { lang: 'de' }).links.map(({ entity }) => entity);

describe('newspapers whose names are everyday words', () => {
  test.each([
    ['Er nimmt sich die Stunde dafür.', []],
    ['Das sagte sie der „Stunde“ am Montag.', ['die-stunde']],
    ['Laut einem Bericht der "Stunde" war es so.', ['die-stunde']],
    ['Er sprach von „Stunde“ und Tag.', []],
    ['Die „Stunde der Wahrheit“ kommt.', []],
  ])('%s', (text, entities) => {
    expect(linked(text)).toEqual(entities);
  });
});

test.each([
  ['Der Ex-CDU-Chef kam.', ['cdu']],
  ['Der Anti-CDU-Protest wuchs.', []],
])('what stands before a hyphen: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});

test.each([
  ['Aus Belgien kam er gestern.', ['country-be']],
  ['Dann lief der Belgier los.', []],
])('people of a country: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});

test.each([
  ['Die Schweiz verhandelt, sagt man in Bern. Die FDP ist zufrieden.', ['country-ch', 'bern', 'fdp-ch']],
  ['Deutschland und die Schweiz verhandeln. Die FDP ist zufrieden.', ['country-de', 'country-ch', 'fdp-de']],
  ['Die FDP ist zufrieden.', ['fdp-de']],
])('letters of a party at home and abroad: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});

test.each([
  ['Heute wird in der Allianz Arena gespielt.', []],
  ['Heute wird bei der Allianz gearbeitet.', ['allianz']],
])('halls: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});

const MATCH = 'Der Trainer lobte den Stürmer und den Torwart nach dem Spiel der Bundesliga.';

test.each([
  ['Bayer zahlt mehr für Medikamente als zuvor.', ['bayer']],
  [
    `${MATCH} Bayer Leverkusen traf auf Borussia Dortmund. Das war gut für Bayer.`,
    ['leverkusen', 'dortmund', 'leverkusen'],
  ],
  [`${MATCH} Borussia Dortmund gewann, und die Bayern-Spieler gingen.`, ['dortmund', 'bayern']],
])('clubs of firms and lands: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});

const swiss = tinyWorld(`
country-ch | place | CH | Country in Central Europe | Schweiz ~0.97
bern | place | CH | Capital of Switzerland | Bern ~0.95
zurich | place | CH | City in Switzerland | Zürich ~0.95
country-de | place | DE | Country in Central Europe | Deutschland ~0.97
bundesrat | organisation | DE | Upper house of the German parliament | Bundesrat ~0.7; Deutscher Bundesrat
ubs | organisation | CH | Swiss bank | UBS ~0.95 #66
wales | place | GB | Country of the United Kingdom | Galler; Wales
thuringia | place | DE | State of Germany | Thüringen; Thuringe
die-erde | organisation | DE | A German daily newspaper | Die Erde ~0.5 #4; Erde ~0.08 #5
`);

test.each([
  ['In der Schweiz, in Bern und Zürich, tagt heute der Bundesrat.', ['country-ch', 'bern', 'zurich']],
  ['Der Bundesrat tagt in der Schweiz. Das sagte der Bundesrat in Bern.', ['country-ch', 'bern']],
  ['In Deutschland tagt heute der Bundesrat.', ['country-de', 'bundesrat']],
  ['So hält es die Schweizer Bank UBS seit Jahren.', ['ubs']],
  ['Das schrieb das St. Galler Blatt in Bern.', ['bern']],
  ['Das sagte der Thüringer Wirt.', []],
  ['Das sagte man in Thüringen.', ['thuringia']],
  ['Die blaue Erde ist schön. Die Erde kann nicht warten.', []],
])('Switzerland and Germany: %s', (text, entities) => {
  expect(linkText(text, swiss, { lang: 'de' }).links.map(({ entity }) => entity)).toEqual(entities);
});

const people = tinyWorld(`
donald-trump | person | US | American politician, president of the United States | Donald Trump; Trump ~0.97 #1
bmw | organisation | DE | German maker of cars | Weber-Werke; Weber ~0.8
`);

test.each([
  ['Sollte Trump gewinnen, wäre das so.', 'de', ['Trump']],
  ['Das sagte Amtsinhaber Trump am Abend.', 'de', ['Trump']],
  ['Das sagte Tante Trump am Abend.', 'de', []],
  ['Der Autobauer Weber baut.', 'de', ['Weber']],
])('nouns before a name: %s', (text, lang, surfaces) => {
  expect(linkText(text, people, { lang }).surfaces).toEqual(surfaces);
});

test.each([
  ['Das Außenministerium in Berlin schwieg.', ['foreign-office-de']],
  ['Das deutsche Außenministerium schwieg.', ['foreign-office-de']],
  ['Das israelische Außenministerium schwieg.', []],
  ['Es schwieg auch der Sprecher des katarischen Außenministeriums.', []],
])('a ministry of the country told before it: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});

test.each(['Der Klang war gut.', 'Im Norden regnet es.'])('nouns that towns are called: %s', (text) => {
  expect(linked(text)).toEqual([]);
});

test.each([
  // The first name ends as the genitive of another name does.
  ['Der frühere Profi Jonas Lark kam.', []],
  ['Er dankte Lark.', ['karl-lark']],
  ['Er sprach vom Erbe der Larks.', []],
  ['Die Larks kamen nach Bern.', ['bern']],
])('a surname, its genitive and its plural: %s', (text, entities) => {
  expect(linked(text)).toEqual(entities);
});
