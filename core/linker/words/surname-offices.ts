import { OFFICES } from './east-asian';

/** Offices and trades written behind a surname whose bearer was named in full, besides those of east-asian.ts. */
const KOREAN =
  '원내대표 최고위원 비대위원장 비상대책위원장 사무총장 정책위의장 후보 후보자 예비후보 당선인 감독 교수 여사 씨 사장 부사장 부회장 이사장 회장 지사 도지사 군수 구청장 판사 부장판사 검사 검찰총장 총장 변호사 실장 수석 차관 비서관 행정관 청장 원장 소장 국장 처장 본부장 위원 대법관 재판관 특검 선수 기자 작가 박사 목사 신부 스님 배우 대장 중장 사령관 당대표';
const JAPANESE =
  'さん 代表 共同代表 幹事長 政調会長 国対委員長 選対委員長 書記局長 書記長 副総裁 副代表 副大臣 政務官 補佐官 顧問 官房副長官 復興相 担当相 経済再生相 デジタル相 少子化相 審議官 次官 衆院議員 参院議員 都議 県議 市議 区長 町長 村長 副知事 総長 学長 教授 准教授 監督 選手 投手 捕手 内野手 外野手 騎手 棋士 名人 竜王 王位 王将 棋聖 棋王 九段 八段 七段 被告 容疑者 頭取 副社長 専務 弁護士 検事 判事 裁判長 医師 記者 先生 夫妻 横綱 大関 関脇 親方';
const CHINESE =
  '书记 書記 省长 省長 县长 縣長 区长 區長 主任 局长 局長 院长 院長 校长 校長 教授 董事长 董事長 总经理 總經理 理事长 理事長 委员 委員 常委 教练 教練 法官 检察官 檢察官 律师 律師 部长 部長 外长 外長 副主席 副部长 副部長 副总统 副總統 特首 行政長官 行政长官 立委 院士 博士 先生 女士 夫人 上将 上將 中将 中將 少将 少將';

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

const HANGUL = /^[가-힣]/u;

/** The offices of each language, longest first. */
export const SURNAME_OFFICES: Readonly<Record<string, readonly string[]>> = {
  ko: longestFirst([...KOREAN.split(' '), ...OFFICES.filter((office) => HANGUL.test(office))]),
  ja: longestFirst([...JAPANESE.split(' '), ...OFFICES.filter((office) => !HANGUL.test(office) && office !== '師')]),
  zh: longestFirst([
    ...CHINESE.split(' '),
    ...OFFICES.filter((office) => !HANGUL.test(office) && office !== '師' && office !== '氏'),
  ]),
};
