import type { PageMention } from '../settle/page-mention';

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

/** True where a short name of East Asia is the word it is written like. */
export const isEastWord = (mention: PageMention): boolean => {
  const { text, from, scanned } = mention;
  return WORDS.get(text)?.test(from.run.text.slice(scanned.end, scanned.end + 4)) === true || isGame(mention);
};
