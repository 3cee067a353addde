import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';

/** What Chinese, Japanese and Korean write behind a place that is no men's team: its players, league, clock, women. */
const BEHIND: ReadonlyMap<string, RegExp> = new Map([
  [
    'zh',
    /^(?:知名|著名|籍(?![贯貫])|[记記]者|媒[体體]|政府|[总總][统統理]|首都|人(?!民)|女[足子篮籃排乒]|男[篮籃排乒]|[选選]手|球[员員迷]|前[锋鋒]|中[场場]|后[卫衛]|後衛|[门門][将將]|名[将將]|[联聯][赛賽]|公[开開][赛賽]|大[奖獎][赛賽]|大[满滿][贯貫]|站)/u,
  ],
  [
    'ja',
    /^(?:人(?!気)|出身|国内|国籍|時間|女子|の?(?:プロ(?:野球|サッカー)|[1-4１-４]部)|・[\p{Script=Katakana}ー]{2,12}[でに](?!勝)|・(?:ブンデスリーガ|プレミアリーグ|セリエ|ラ・リーガ|リーグ)|(?:の地元)?メディア|紙(?!一重)|の[\p{Script=Han}\p{Script=Katakana}ー・]{1,12}(?:ドーム|球場|スタジアム|アリーナ|競技場))/u,
  ],
  [
    'ko',
    /^(?: ?(?:시간|선수|국적|출신|여자|언론|매체)| (?:프로(?:축구|야구|농구)|분데스리가|세리에|라리가|리그|슈퍼컵|명문|무대)| (?!원정|안방|홈|대표)[가-힣]{2,8}(?:에서|의 [가-힣]{2,8} (?:아레나|스타디움|경기장|구장)))/u,
  ],
]);
/** Units of text that these take. */
const LOOK = 20;

/** States and provinces by their own noun, "アリゾナ州", "텍사스주"; 広州 and 제주 are towns. */
const PART = /^(?:[\p{Script=Katakana}ー]+州|\p{L}{2,}[省県縣]|\p{L}{3,}[州주])$/u;

const isOpening = (unit: number): boolean => unit === 0x28 || unit === 0xff08 || unit === 0xb7 || unit === 0x30fb;
const isClosing = (unit: number): boolean => unit === 0x29 || unit === 0xff09;

/** "【[シカゴ]共同】", "（[ロンドン]＝時事）": from where a report is sent. */
const SENT_BEFORE = /(?:【[^】]{0,12}|^[（(][^）)]{0,6})$/u;
const SENT_BEHIND = /^(?:[^【】\n]{0,16}】|(?:共同|時事|[＝=])[^（）()]{0,12}[）)])/u;
const isDateline = (text: string, start: number, end: number): boolean =>
  SENT_BEFORE.test(textBefore(text, start, 14)) && SENT_BEHIND.test(textAfter(text, end, LOOK));

/** True where the words beside a place on a page about sport, in Chinese, Japanese or Korean, say that it is the place. */
export function isEastLand(text: string, start: number, end: number, lang: string): boolean {
  const behind = BEHIND.get(lang);
  if (behind === undefined) return false;
  // "뮌헨(독일)", "PSG·프랑스)": where a club or a player comes from.
  if (isClosing(unitAt(text, end)) && isOpening(unitAt(text, start - 1))) return true;
  if (lang === 'ja' && isDateline(text, start, end)) return true;
  return behind.test(textAfter(text, end, LOOK)) || PART.test(text.slice(start, end));
}
