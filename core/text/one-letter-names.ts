/**
 * Headlines in Chinese and Japanese write countries as one letter: 米, 露, 中, 美, 俄. The same letters are parts of
 * very many words, so one counts as a name only beside what tells of a state.
 */

/** What a country's letter stands before: offices, organs, forces. */
const AFTER = [
  ...'大統領 首相 外相 国防 国務 財務 長官 政府 政権 当局 高官 議会 議員 上院 下院 連邦 最高裁 大使 報道官 軍 兵 側'.split(
    ' ',
  ),
  ...'海軍 空軍 陸軍 企業 紙 誌 国内 主導 中央情報局 司法省 商務 通商 大手 有力 主要 系 製 産 本土 世論 国籍'.split(
    ' ',
  ),
  ...'总统 總統 总理 總理 政府 国防 國防 国务 國務 外长 外長 外交 财长 財長 官员 官員 方 军 軍 媒 议员 議員 参议 參議'.split(
    ' ',
  ),
  ...'众议 眾議 最高法院 大使 大选 大選 联储 聯儲 股 企 商务 商務 制裁 学者 學者 专家 專家 战机 戰機 军方 軍方'.split(
    ' ',
  ),
];
/** What it stands after: towards, to visit, to go to, in, against. */
const BEFORE = new Set([...'対對对訪访赴駐驻抵反親亲援返離离']);
const BREAK = /^[\s、。，,.・：:「」『』【】（）()《》“”!?！？—–-]?$/u;
const PAUSE = new Set([...'、，,']);
/** Letters that stand so before foreign names in Japanese; 美 and 法 are words there, 美スタイル. */
const JAPANESE = new Set([...'米英仏独露豪韓伊印']);
/** After a number 米 is a metre. */
const NUMBER = /[\d０-９一二三四五六七八九十百千万几幾数半]/u;

/** Whether the one unit at `at`, itself a known name, stands for a country there. */
export function standsForCountry(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (NUMBER.test(before)) return false;
  if (BEFORE.has(before)) return true;
  if (AFTER.some((word) => text.startsWith(word, at + 1))) return true;
  if (/[ァ-ヺ]/u.test(next)) return JAPANESE.has(text.charAt(at));
  return BREAK.test(before) && PAUSE.has(next);
}
