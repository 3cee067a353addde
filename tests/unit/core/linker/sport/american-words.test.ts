import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
tarn-tigers | organisation | US | Baseball team of the National League, from Tarn, Ohio | Tarn Tigers; Tiggers ~0.2 #1
lark-lions | organisation | US | Baseball team of the National League, from Lark, Ohio | Lark Lions; Lions ~0.2 #5
tarn-tens | organisation | US | Women’s baseball team of the National League, from Tarn, Ohio | Tarn Tens
tarn | place | US | City in Ohio, United States | Tarn
lark | place | US | City in Ohio, United States | Lark
dale-bears | organisation | US | American football team of the Great Football League, from Dale, Ohio | Dale Bears
dale | place | US | City in Ohio, United States | Dale
dale-fc | organisation | US | Football club from Dale | Dale FC
vale-bulls | organisation | US | American football team of the Great Football League, from Vale, Ohio | Vale Bulls
vale | place | US | City in Ohio, United States | Vale
great-league | organisation | US | American football league of the United States | Great Football League; GFL ~0.9 #66
regulator | organisation | US | American regulator of the stock market | Share Commission; TEC ~0.6 #66
conference | organisation | US | Group of 16 US universities, whose teams play each other | Tenth Conference; TEC ~0.1 #66
`);
const ids = (text: string) => linkText(text, world).links.map(({ entity }) => entity);

test.each([
  [
    'Then Lark and Tarn hit eight homers, and the Tiggers won on a two-run shot.',
    ['lark-lions', 'tarn-tigers', 'tarn-tigers'],
  ],
  ['Then Lark and Tarn hit eight homers, and the Lions won on a two-run shot.', ['lark', 'tarn']],
  ['Then Lark and Tarn hit eight homers, and somebody won on a two-run shot.', ['lark', 'tarn']],
  ['Then Lark and Tarn hit eight homers, and the Tiggers of our school won on a two-run shot.', ['lark', 'tarn']],
  ['The Lark Lions beat Tarn 5-3.', ['lark-lions', 'tarn-tigers']],
  ['The Lark Lions beat Tarn 5-3 in a school game.', ['lark-lions']],
  ['The Lark Lions beat Tarn 5-3 in a vote.', ['lark-lions']],
  ['The Lark Lions gave money to Tarn.', ['lark-lions', 'tarn']],
  ['Great Football League: Dale beat Vale 24-17.', ['great-league', 'dale-bears', 'vale-bulls']],
  ['GFL: Dale beat Vale 24-17.', ['great-league', 'dale-bears', 'vale-bulls']],
  ['The Great Football League has an office in Dale.', ['great-league', 'dale']],
  ['Then they won the TEC title, and a TEC game was told of.', ['conference', 'conference']],
  ['The TEC fined a bank.', ['regulator']],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
