import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-lions | organisation | US | Basketball team of the League, from Lark, Ohio | Lark Lions; Lions ~0.3 #5
tarn-tigers | organisation | US | Basketball team of the League, from Tarn, Ohio | Tarn Tigers; Tigers ~0.3 #5
vale-bills | organisation | US | Basketball team of the League, from Vale, Ohio | Vale Bills; Bills ~0.07 #5
fell-rams | organisation | US | Basketball team of the League, from Fell, Ohio | Fell Rams; Rams ~0.07 #5
lark@0.6 | place | US | City in Ohio, the United States | Lark
tarn@0.6 | place | US | City in Ohio, the United States | Tarn
ann-able@0.4 | person | SI | Slovenian basketball player of the Tarn Tigers | Ann Able
country-si@0.8 | place | SI | Country in Europe | Slovenia
country-kz@0.8 | place | KZ | Country in Asia | Kazakhstan ~0.98
country-es@0.8 | place | ES | Country in Europe | Spain
country-fr@0.8 | place | FR | Country in Europe | France
bea-bird@0.4 | person | KZ | Tennis player born in Moscow | Bea Bird
cy-cole@0.4 | person | ES | Spanish tennis player | Cy Cole
ground | place | ES | Football stadium in Rill | Rill Arena
rill@0.6 | place | ES | City in Spain | Rill
rill-fc | organisation | ES | Spanish football club | Rill FC
fell-fc | organisation | ES | Spanish football club | Fell United
spain-team | organisation | ES | National football team of Spain | Spain national football team
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

const GAME =
  'The Lions, the Tigers, the Rams and the Bills were told of beside Ann Able, whose touchdown in the playoffs counted.';
const DUEL = 'Bea Bird met Cy Cole in tennis, in the last match of the season, of the tournament and of the league.';
const CUP =
  'The striker and the midfielder of Fell United were out, the goalkeeper and a winger too. Then Fell United met Rill FC.';

test.each([
  [`${GAME} Then Lark won it.`, ['lark-lions', 'tarn-tigers', 'fell-rams', 'vale-bills', 'ann-able', 'lark-lions']],
  [`${GAME.replace('Ann Able', 'Ann Nobody')} Then Lark won it.`, ['lark']],
  [
    `${GAME} Slovenia’s Ann Able led.`,
    ['lark-lions', 'tarn-tigers', 'fell-rams', 'vale-bills', 'ann-able', 'country-si', 'ann-able'],
  ],
  [`${DUEL} Then Bea Bird of Kazakhstan beat him 6-4.`, ['bea-bird', 'cy-cole', 'bea-bird', 'country-kz']],
  [`${DUEL} Then Lark won it.`, ['bea-bird', 'cy-cole', 'lark']],
  [`${CUP} Where: Rill Arena, Rill. Then Rill won.`, ['fell-fc', 'fell-fc', 'rill-fc', 'ground', 'rill', 'rill-fc']],
  [`${CUP} Then in France and Spain it rained.`, ['fell-fc', 'fell-fc', 'rill-fc', 'country-fr', 'country-es']],
  [`${CUP} At Rill, he scored.`, ['fell-fc', 'fell-fc', 'rill-fc', 'rill']],
  [`${CUP} Then they fly to Rill by night.`, ['fell-fc', 'fell-fc', 'rill-fc', 'rill']],
])('sides, players and places: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
