import type { PageMention } from '../../settle/page-mention';
import { textAfter, textBefore } from '../../units/text-beside';

/** Short names that are words as well, with what stands behind them only where they are the word. */
const WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['公明', /^(?!両党|各党|など|議員|幹部|代表|推薦|支持|候補|新人|現職|元職|会派)\p{Script=Han}/u],
  ['社民', /^(?!両党|各党|など|議員|幹部|党首|推薦|支持|候補|新人|現職|元職|系|会派)\p{Script=Han}/u],
  ['阪神', /^(?:・?淡路|大震災|電|高速|間|地|百貨|競馬|本線|なんば|航|港|工業)/u],
]);
const MUNICIPALITY = /[시군]$/u;

/** True of "경기", a game, unless a town of Gyeonggi follows, "[경기] 의정부시". */
const isGame = ({ text, from, scanned }: PageMention): boolean =>
  text === '경기' &&
  !from.mentions.some(
    ({ start, end }) => start === scanned.end + 1 && MUNICIPALITY.test(from.run.text.slice(start, end)),
  );

/** "자동차 경주", "경주 대회", and a paragraph about races: a race, and not the town. */
const RACED = /(?:자동차|달리기|자전거|오토바이|보트|요트|썰매|드론|말|개|전차|마차|F1|거리|릴레이) $/u;
const RACE = /^ ?(?:대회|차량|차를|마가|마의|용|거리|코스|트랙|도중)/u;
const RACING = /경마|기수|레이싱|레이스|그랑프리|결승선|서킷|완주/u;
function isRace({ text, from: { run }, scanned: { start, end } }: PageMention): boolean {
  if (text !== '경주') return false;
  return RACED.test(textBefore(run.text, start, 5)) || RACE.test(textAfter(run.text, end, 4)) || RACING.test(run.text);
}

/** True where a short name of East Asia is the word it is written like. */
export const isEastWord = (mention: PageMention): boolean => {
  const { text, from, scanned } = mention;
  if (WORDS.get(text)?.test(textAfter(from.run.text, scanned.end, 4))) return true;
  return isGame(mention) || isRace(mention);
};
