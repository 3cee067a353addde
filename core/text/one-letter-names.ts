/**
 * Headlines in Chinese, Japanese and Korean write countries as one letter: 米, 露, 美, 俄. The same letters are parts of
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

/** Letters that are a country's only between words of Korean: 中, 日, 北. */
const KOREAN = new Set([...'中日北佛獨']);
/** "対中": the one of them that Japanese writes so too. */
const CHINA = '中';
/** A Korean word behind the letter, or the letter of another country: "美 관세", "中, 미국에", "北·中 회담". */
const IN_KOREAN = /^(?:[,，…]? ?[‘“"']?[가-힣]|[·ㆍ‧][美中日北英佛獨露韓] ?[·ㆍ‧가-힣])/u;
/** What begins where a letter does in a headline; behind a word it may be one of it, "수사 中", "한국의 美". */
const STARTS = /(?:^|[·ㆍ‧‘“”"'’…,.!?\][:|])$/u;
const BEHIND_WORD = /[\p{L}\p{N}·ㆍ‧…,.’”"'!?] $/u;
const ONE_OF_WORD = new Set([...'中美']);
/** "日 평균": a day's; "北 지역": northern. */
const MEASURE = /^[日北] ?(?:평균|최대|최저|최고|지역|쪽|방향|단위|강수)/u;

/** Whether the letter at `at` stands for a country between words of Korean. */
function standsInKorean(text: string, at: number): boolean {
  if (!IN_KOREAN.test(text.slice(at + 1, at + 6)) || MEASURE.test(text.slice(at, at + 5))) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  if (STARTS.test(before)) return true;
  if (!BEHIND_WORD.test(before)) return false;
  return !ONE_OF_WORD.has(text.charAt(at)) || !/[가-힣] $/u.test(before);
}

/** Whether the one unit at `at`, itself a known name, stands for a country there. */
export function standsForCountry(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (NUMBER.test(before)) return false;
  if (standsInKorean(text, at)) return true;
  if (KOREAN.has(text.charAt(at))) return text.charAt(at) === CHINA && BEFORE.has(before);
  if (BEFORE.has(before)) return true;
  if (AFTER.some((word) => text.startsWith(word, at + 1))) return true;
  if (/[ァ-ヺ]/u.test(next)) return JAPANESE.has(text.charAt(at));
  return BREAK.test(before) && PAUSE.has(next);
}
