import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
sabah-my | place | MY | State of Malaysia | Sabah
greens | organisation | DE | Political party in Germany | Grüne; Grüner; Die Grünen
tisza-party | organisation | HU | Political party in Hungary | Tisza
league-it | organisation | IT | Political party in Italy | Lega
country-il | place | IL | Country in the Middle East | ישראל
renaissance-fr | organisation | FR | Political party in France | Renaissance
le-parisien | organisation | FR | French newspaper | Le Parisien
confederation-pl | organisation | PL | Political party in Poland | Konfederacja
ghent-be | place | BE | City in Belgium | Gândul
zaria-ng | place | NG | City in Nigeria | Заря
european-union | organisation | | Union of countries | ЄС ~0.95 #66
moderna | organisation | US | American biotechnology company | Moderna
raf-gb | organisation | GB | Air force of the United Kingdom | RAF ~0.95 #2
jsw-in | organisation | IN | Indian steel company | JSW
asia | place | | Continent | Asia
halle-de | place | DE | City in Germany | Halle
berlin-de | place | DE | Capital of Germany | Berlin
country-fr | place | FR | Country | France
vox-spain | organisation | ES | Political party in Spain | Vox
`);

test.each([
  ['Das Gericht tagt in einer Halle.', 'de', []],
  ['Danach war die Halle voll.', 'de', []],
  ['Der Zug hielt gestern in Halle an.', 'de', ['Halle']],
  ['Dort gewannen die Eisbären Berlin hoch.', 'de', []],
  ['Dort gewannen sie gegen Berlin hoch.', 'de', ['Berlin']],
  ['Sie war früher bei der RAF im Untergrund.', 'de', []],
  ['Dort stiegen Jets der britischen RAF auf.', 'de', ['RAF']],
  ['Górnicy z JSW protestują.', 'pl', []],
  ['Wtedy Asia była jedna.', 'pl', []],
  ['La gagnante de la Coupe de France jouera.', 'fr', []],
  ['Le nord de la France sera touché.', 'fr', ['France']],
  ['Sabah saatlerinde kaza oldu.', 'tr', []],
  ['Sabah gazetesi yazdı.', 'tr', []],
  ['Malezya’nın Sabah eyaleti seçime gitti.', 'tr', ['Sabah']],
  ['Hier wird Grüne Energie gefördert.', 'de', []],
  ['Dort wird Grüner Wasserstoff knapp.', 'de', []],
  ['Gestern wollten Grüne mehr Geld.', 'de', ['Grüne']],
  ['Gestern warnte die Grüne Jugend davor.', 'de', ['Grüne']],
  ['Gestern warnte die Grüne Anna davor.', 'de', ['Grüne']],
  ['A Tisza vízállása nő.', 'hu', []],
  ['Apad a Tisza tovább.', 'hu', []],
  ['A Tisza vezet a felmérésben.', 'hu', ['Tisza']],
  ['La Lega Serie A ha deciso.', 'it', []],
  ['La Lega ha deciso.', 'it', ['Lega']],
  ['ישראל היום דיווח כך', 'he', []],
  ['מדינת ישראל היום חזקה', 'he', ['ישראל']],
  ['Le palais de la Renaissance rouvre.', 'fr', []],
  ['Le parti Renaissance recule.', 'fr', ['Renaissance']],
  ['Hier Le Parisien moyen dépensait plus.', 'fr', []],
  ['Hier Le Parisien rapportait cela.', 'fr', ['Le Parisien']],
  ['Konfederacja barska upadła.', 'pl', []],
  ['Konfederacja chce zmian.', 'pl', ['Konfederacja']],
  ['Ministrul a spus pentru Gândul.', 'ro', []],
  ['Учора нардепи ЄС голосували.', 'uk', []],
  ['Учора лідери ЄС голосували.', 'uk', ['ЄС']],
  ['Вчера Заря победила.', 'ru', []],
  ['Här kräver Moderna tider nytt.', 'sv', []],
  ['Nu säljer Moderna vaccin.', 'sv', ['Moderna']],
  ['Vox populi.', 'es', []],
  ['Ayer Vox criticaba eso.', 'es', ['Vox']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
