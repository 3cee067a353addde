/**
 * What reports on football, and on baseball among nations, in scripts without spaces, and in Korean, are full of, each with the English word that says
 * as much of what a page is about.
 */
const EAST: readonly (readonly [word: string, said: string])[] = Object.entries({
  football: '足球 サッカー 축구',
  soccer: '国足 國足 球迷 サポーター',
  bundesliga:
    '英超 西甲 德甲 意甲 法甲 中超 Jリーグ J1 プレミアリーグ ブンデスリーガ 프리미어리그 분데스리가 라리가 K리그',
  uefa: '欧冠 歐冠 歐聯 欧联 欧联杯 챔피언스리그 チャンピオンズリーグ',
  goalkeeper: '门将 門將 ゴールキーパー 골키퍼',
  striker: '前锋 前鋒 공격수',
  defender: '后卫 後衛 수비수',
  midfielder: '中场 中場 미드필더',
  penalty: '点球 點球 페널티킥',
  halftime: '半场 半場 전반전 후반전',
  equaliser: '扳平 同点弾 동점골',
  offside: '越位 オフサイド',
  goal: '进球 進球 ゴール 득점',
  cup: 'W杯 ワールドカップ 世界杯 世界盃 월드컵',
  qualifier: '予選 预选赛 資格賽',
  squad: '国家队 國家隊 代表戦 日本代表監督 대표팀',
  match: '比赛 比賽 親善試合',
  coach: '主帅 主帥 教练 教練 監督 감독',
  captain: '队长 隊長 主将',
  player: '球员 球員 選手 선수',
  team: '球队 球隊 선수단',
  league: '联赛 聯賽 リーグ 리그',
  transfer: '转会 轉會 移籍 이적',
  fixture: '首发 首發 先発 선발',
  tabelle: '积分榜 積分榜 順位表',
  baseball: '侍ジャパン ＷＢＣ WBC',
  pitcher: '投手 투수',
  batter: '打者 安打 타자',
  slugger: '本塁打 全壘打 全垒打 홈런',
}).flatMap(([said, words]) => words.split(' ').map((word) => [word, said] as const));

/** Enters what the first `stop` units of a text have of these. */
export function readEast(text: string, stop: number, met: Set<string>): void {
  for (const [word, said] of EAST) {
    if (met.has(said)) continue;
    const at = text.indexOf(word);
    if (at >= 0 && at < stop) met.add(said);
  }
}
