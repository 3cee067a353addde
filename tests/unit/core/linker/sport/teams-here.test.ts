import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
lark-lions | organisation | CA | Ice hockey team of the National League, from Lark, Ontario | Lark Lions
tarn-tigers | organisation | CA | Ice hockey team of the National League, from Tarn, Ontario | Tarn Tigers
vale-bills | organisation | CA | Ice hockey team of the National League, from Vale, Ontario | Vale Bills; Bills ~0.07 #5
lark | place | CA | City in Ontario, Canada | Lark
tarn | place | CA | City in Ontario, Canada | Tarn
brook | place | GB | City in England, the United Kingdom | Brook
brook-fc | organisation | GB | British football club | Brook FC
stone | place | GB | City in England, the United Kingdom | Stone
stone-united | organisation | GB | British football club | Stone United
ann-able | person | GB | English footballer, forward of Brook | Ann Able
bob-baker | person | ES | Spanish football manager at Stone since 2019 | Bob Baker
cy-cole | person | GB | Footballer born in Toxteth, United Kingdom | Cy Cole
vale-albion | organisation | GB | British football club | Vale Albion
vale | place | GB | City in England, the United Kingdom | Vale
premier-league | organisation | GB | The first division of English football, with 20 clubs | Premier League ~0.85
lark-premier-league | organisation | IN | India’s cricket league of ten teams | Premier League ~0.11 #1
hill-rovers | organisation | GB | British football club | Hill Rovers; Rams ~0.08 #5
dale-end | place | GB | Cricket ground in Brook | Dale End
country-rl | place | RL | Country in Asia | Realms ~0.5
realms-air | organisation | RL | Airline | Realms ~0.4
realms-stadium | place | GB | Football stadium in Stone | Realms Stadium; Realms ~0.05 #1
di-dane | person | GB | English cricketer, captain since 2022 | Di Dane
ed-earl | person | GB | English fast bowler | Ed Earl
dale | place | GB | City in England, the United Kingdom | Dale
dale-afc | organisation | GB | British football club | Dale AFC
stone-city | organisation | GB | British football club | Stone City
fell | place | DE | City in Germany | Fell
dale-fell | organisation | DE | German football club | Dale Fell
borussia-rill | organisation | DE | German football club | Borussia Rill
rill | place | DE | City in Germany | Rill
six-lands | event | | Rugby union championship played each winter by six countries | Six Lands
country-ie | place | IE | Country in Europe | Ireland
larkentus@0.3 | organisation | IT | Italian football club | Larkentus
tarnalanta@0.3 | organisation | IT | Italian football club | Tarnalanta
ice-league | organisation | CA | Professional ice hockey league of Canada | Canadian Ice League; CIL ~0.9 #66
club-cup | organisation | | The top competition of European football clubs | Club Cup
top-lands | organisation | FR | First division of French rugby, played for by fourteen clubs | Top Lands
lark-xv | organisation | FR | French rugby club from Tarn | Olympique XV
sv-dale-96 | organisation | DE | German football club | SV Dale 96
left-party | organisation | NO | Political party in Norway | SV ~0.3 #70
sea-army | place | MX | Country in America | Searland
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  // Rugby is told by its league and a club.
  [
    'Olympique XV recevra Brook ; la saison du Top Lands est finie, et Stone est qualifié. Tarn a perdu (22-11) chez Lark.',
    ['lark-xv', 'top-lands', 'lark-xv'],
  ],
  [
    'The Top Lands office opened in Brook, where the mayor gave a long speech to the people of Stone yesterday.',
    ['top-lands', 'brook', 'stone'],
  ],
  // Teams alone, many of them, tell it too.
  [
    'Brook FC, Stone United, Stone City, Vale Albion, Hill Rovers und Borussia Rill sind dabei, so heißt es heute. Dale kommt.',
    ['brook-fc', 'stone-united', 'stone-city', 'vale-albion', 'hill-rovers', 'borussia-rill', 'dale-afc'],
  ],
  [
    'The striker and the midfielder of SV Dale 96 were out, the goalkeeper and a winger too. Then SV Nowhere won.',
    ['sv-dale-96'],
  ],
  ['The Lark Lions and the Tarn Tigers met; the goalie of Lark saved it.', ['lark-lions', 'tarn-tigers', 'lark']],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out. Then Lark won it.',
    ['lark-lions', 'tarn-tigers', 'lark-lions'],
  ],
  [
    'Lark, 13 July. The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out.',
    ['lark', 'lark-lions', 'tarn-tigers'],
  ],
  ['The Lark Lions and the Tarn Tigers belong to a firm. Then Lark said so.', ['lark-lions', 'tarn-tigers', 'lark']],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Brook won it.', ['brook-fc']],
  [
    'Then the striker of Larkentus scored, and the goalkeeper of Tarnalanta was out. Then Brook won.',
    ['larkentus', 'tarnalanta', 'brook-fc'],
  ],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Stone won it.', []],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Brook bowled them out.', []],
  [
    'Ann Able scored a goal late in the evening, and Bob Baker and Cy Cole smiled. Then Brook won it.',
    ['ann-able', 'bob-baker', 'cy-cole', 'brook-fc'],
  ],
  [
    'Ann Able, Bob Baker and Cy Cole had dinner late in the evening and went home. Then Brook won it.',
    ['ann-able', 'bob-baker', 'cy-cole', 'brook'],
  ],
  ['In the AFL the premiership was near. The footy coach of Brook was sure. Then Brook won it.', []],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Vale won it.', ['vale-albion']],
  [
    'The striker and the midfielder were out, the goalkeeper and a winger too. Then Brook left the Premier League.',
    ['brook-fc', 'premier-league'],
  ],
  [
    'The striker and the midfielder were out, the goalkeeper and a winger too. Then trips to Brook wait, and Stone side Nobody.',
    ['brook', 'stone'],
  ],
  [
    'Ann Able scored a goal late in the evening, Bob Baker and Cy Cole smiled, handball or not. Then Brook won it.',
    ['ann-able', 'bob-baker', 'cy-cole', 'brook-fc'],
  ],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out. Then the Bills won it.',
    ['lark-lions', 'tarn-tigers', 'vale-bills'],
  ],
  [
    'The Lark Lions lost, and the goalie, a defenceman, the puck and the playoffs were told of. Then the Bills won it.',
    ['lark-lions', 'vale-bills'],
  ],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out in Lark’s 3-1 win.',
    ['lark-lions', 'tarn-tigers', 'lark-lions'],
  ],
  ['The goalie, a defenceman, the puck and the playoffs were told of. Then the Bills were paid.', []],
  [
    'In the CIL the goalie, a defenceman, the puck and the playoffs were told of. Then the Bills won in Vale.',
    ['ice-league', 'vale-bills', 'vale'],
  ],
  [
    'In the CIL the goalie, a defenceman, the puck and the playoffs were told of. Then the Bills lost and Vale wept.',
    ['ice-league', 'vale-bills', 'vale-bills'],
  ],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out. Then a win over visiting Lark.',
    ['lark-lions', 'tarn-tigers', 'lark-lions'],
  ],
  [
    'In the Club Cup the season of Stone City was over early, in the match of the week. Then Brook won it.',
    ['club-cup', 'stone-city', 'brook-fc'],
  ],
  [
    'Di Dane and Ed Earl were fit at stumps, and a wicket fell late in the day at Dale End. Then Brook won it.',
    ['di-dane', 'ed-earl', 'dale-end'],
  ],
  [
    'Di Dane and Ed Earl were guests at a long dinner that the mayor gave in spring. Then Brook won it.',
    ['di-dane', 'ed-earl', 'brook'],
  ],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Dale won it.', ['dale-afc']],
  [
    'Brook FC met Stone United, and the striker and the midfielder were out, the goalkeeper too. Then the Rams won it.',
    ['brook-fc', 'stone-united', 'hill-rovers'],
  ],
  [
    'In the Six Lands the fixture was far from sure, and for the club it was so too. Then left Ireland behind.',
    ['six-lands'],
  ],
  [
    'In the Six Lands nothing was told of any of this, as far as they knew at all. Then left Ireland behind.',
    ['six-lands', 'country-ie'],
  ],
  [
    'In the Six Lands the fixture was far from sure, and for the club it was so too. Then they left Ireland in May.',
    ['six-lands', 'country-ie'],
  ],
  [
    'LARK (TNS) – The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out of it then.',
    ['lark', 'lark-lions', 'tarn-tigers'],
  ],
  ['LARK – TARN 2:1, it was told, and the goalie and a defenceman of the puck were out of the playoffs.', []],
  ['Then Brook said so.', ['brook']],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out. Then Lark Mayor Pen Nobody paid.',
    ['lark-lions', 'tarn-tigers', 'lark'],
  ],
  [
    'The Lark Lions met the Tarn Tigers, and the goalie and a defenceman were out. Then came bids from Tarn.',
    ['lark-lions', 'tarn-tigers', 'tarn'],
  ],
  [
    'In the CIL the Lark Lions met the Tarn Tigers in a stadium of some size. Then Lark and Tarn paid for it.',
    ['ice-league', 'lark-lions', 'tarn-tigers', 'lark', 'tarn'],
  ],
  [
    'The striker and the midfielder were out, the goalkeeper and a winger too. Then Brook won at the Realms.',
    ['brook-fc', 'realms-stadium'],
  ],
  ['Then they said so at the Realms.', ['country-rl']],
  ['Then Brook footballer Sam Somebody said so.', ['brook-fc']],
  ['Then Brook footballer and singer were out.', ['brook']],
  ['Then Stone striker Sam Somebody said so.', []],
  [
    'The striker and the midfielder of Dale Fell were out, the goalkeeper and a winger too. Then Fell won it.',
    ['dale-fell', 'dale-fell'],
  ],
  ['The striker and the midfielder were out, the goalkeeper and a winger too. Then Rill won it.', ['borussia-rill']],
])('towns whose teams are meant: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('what a country has beside its team', () => {
  const text =
    'Delantero, portero, entrenador y gol de Brook FC: lo contó el ejército de Searland en una larga nota de hoy.';
  expect(linkText(text, world, { lang: 'es' }).links.map(({ entity }) => entity)).toEqual(['brook-fc', 'sea-army']);
});
