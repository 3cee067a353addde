/** What clubs of China, Japan and Korea are called by behind their town, by language. */
const ZH =
  '海港 上港 申花 国安 泰山 鲁能 蓉城 津门虎 三镇 海牛 西海岸 亚泰 绿城 俱乐部酒祖杜康 客家 雄狮 新鹏城 英博 玉昆 支云 恒大 苏宁 铜梁龙 力帆 功夫 铁人 平果 权健 泰达 建业 富力 华夏幸福 首钢 北控 广厦 宏远 魏桥 高速男篮 久事 本钢 稠州 飞虎 国信 新世纪 马可波罗 龙狮 朗肽海本 肯帝亚 汾酒 九台 浔兴 锦强 先行者 荣钢 富邦 同曦 光明优倍 蓝火';
const JA =
  'ヤクルト スワローズ 西武 ライオンズ ＤｅＮＡ DeNA ベイスターズ ジャイアンツ タイガース ドラゴンズ 東洋カープ カープ バファローズ ソフトバンク ホークス ロッテ マリーンズ 日本ハム ファイターズ 楽天 イーグルス コンサドーレ アントラーズ ホーリーホック レッズ アルディージャ レイソル ヴェルディ フロンターレ Ｆ・マリノス F・マリノス マリノス ＦＣ FC ベルマーレ アルビレックス ツエーゲン エスパルス ジュビロ グランパス サンガ ガンバ セレッソ ヴィッセル サンフレッチェ アビスパ トリニータ ヴァンフォーレ パルセイロ 山雅 ファジアーノ ヴォルティス レノファ ベガルタ モンテディオ ゼルビア ロアッソ Ｖ・ファーレン V・ファーレン ザスパ ＳＣ SC カターレ ユナイテッド アルバルク ブレックス キングス ジェッツ ダイヤモンドドルフィンズ シーホース サンロッカーズ';
const KO =
  '스틸러스 드래곤즈 아이파크 하나시티즌 이랜드 그리너스 현대모비스 정관장 소노 상무 썬더스 나이츠 세이커스 이글스 자이언츠 라이온즈 타이거즈 HD SK KCC KT LG DB BNK KB 현대 삼성 삼성생명 우리은행 신한은행 한국가스공사 시민프로축구단';

/** Language → club words. */
export const EAST_CLUBS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ zh: ZH, ja: JA, ko: KO }).map(([lang, words]) => [lang, words.split(' ')] as const),
);

/** Firms of Japan and Korea whose clubs have their names, and hardly any other. */
export const CLUBS_OF_FIRMS: ReadonlySet<string> = new Set(
  '楽天 ヤクルト オリックス ロッテ ソフトバンク 西武 日本ハム 読売 阪神 中日 삼성 LG KT SSG 롯데 한화 두산 키움 NC KIA 기아 현대캐피탈 대한항공 우리카드 흥국생명 현대건설 삼성화재 한국전력'.split(
    ' ',
  ),
);
