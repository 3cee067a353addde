import type { PageMention } from '../../settle/page-mention';
import { textBefore } from '../../units/text-beside';

/** Cups of football that others games have by the same name, in scripts without capitals. */
const CUPS = new Set(
  '亚洲杯 亞洲盃 亞洲杯 世界杯 世界盃 アジアカップ アジア杯 ワールドカップ 아시안컵 아시아컵 월드컵'.split(' '),
);
const OTHERS =
  /(?:乒乓球?|乒[联聯]|[男女][篮籃排乒]|女足|[篮籃排网網][球]|羽毛球|羽球|冰[壶壺]|滑[雪冰]|射[击擊]|射箭|跳水|体操|體操|攀岩|游泳|板球|橄[榄欖]球|[Uu]-?\d\d|青年|ラグビー|バスケ|バスケットボール|バレー|バレーボール|卓球|スキー|ジャンプ|クリケット|女子|스키|농구|배구|탁구|여자|크리켓|럭비|양궁|쇼트트랙|빙속|사격|체조|야구)(?:男子|女子|남자|여자)?(?:の|・)?[ ]?$/u;
const LOOK = 14;
/** Another game in the same paragraph, and no word of football. */
const OTHER_GAME = /乒乓|[男女][篮籃排乒]|[篮籃排]球|羽毛球|卓球|バスケットボール|バレーボール|농구|배구|탁구/u;
const FOOTBALL = /足球|国足|國足|サッカー|축구|亚足联|AFC|FIFA/u;

/** "女篮[亚洲杯]", "U-23 [아시안컵]": another game's, or that of women or the young. */
export function isOtherEastCup({ text, from: { run }, scanned: { start } }: PageMention): boolean {
  if (!CUPS.has(text)) return false;
  return OTHERS.test(textBefore(run.text, start, LOOK)) || (OTHER_GAME.test(run.text) && !FOOTBALL.test(run.text));
}
