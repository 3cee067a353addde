/** Universities that the world's news cites most, as papers in East Asia and India write them. */
export const UNIVERSITY_NAMES = `
harvard-university | zh: 哈佛大学, 哈佛大學 | ja: ハーバード大学, ハーバード大 | ko: 하버드대 ~0.9, 하버드대학교 ~0.9, 하버드 대학 | hi: हार्वर्ड यूनिवर्सिटी, हार्वर्ड विश्वविद्यालय
stanford-university | zh: 斯坦福大学, 史丹佛大學, 斯坦福大學 | ja: スタンフォード大学, スタンフォード大 | ko: 스탠퍼드대 ~0.9, 스탠퍼드대학교 | hi: स्टैनफोर्ड यूनिवर्सिटी
massachusetts-institute-of-technology | zh: 麻省理工学院, 麻省理工學院, 麻省理工 | ja: マサチューセッツ工科大学, マサチューセッツ工科大 | ko: 매사추세츠공대, 매사추세츠공과대
yale-university | zh: 耶鲁大学, 耶魯大學 | ja: イェール大学, エール大学, エール大 | ko: 예일대 ~0.9, 예일대학교 | hi: येल यूनिवर्सिटी
princeton-university | zh: 普林斯顿大学, 普林斯頓大學 | ja: プリンストン大学, プリンストン大 | ko: 프린스턴대 ~0.9, 프린스턴대학교
columbia-university | zh: 哥伦比亚大学, 哥倫比亞大學 | ja: コロンビア大学, コロンビア大 | ko: 컬럼비아대 ~0.9, 컬럼비아대학교 | hi: कोलंबिया यूनिवर्सिटी
cornell-university | zh: 康奈尔大学, 康乃爾大學 | ja: コーネル大学, コーネル大 | ko: 코넬대 ~0.9, 코넬대학교
brown-university | zh: 布朗大学, 布朗大學 | ja: ブラウン大学 | ko: 브라운대, 브라운대학교
dartmouth-college | zh: 达特茅斯学院, 達特茅斯學院 | ja: ダートマス大学
university-of-pennsylvania | zh: 宾夕法尼亚大学, 賓夕法尼亞大學, 賓州大學 | ja: ペンシルベニア大学, ペンシルベニア大 | ko: 펜실베이니아대
university-of-chicago | zh: 芝加哥大学, 芝加哥大學 | ja: シカゴ大学, シカゴ大 | ko: 시카고대, 시카고대학교
johns-hopkins-university | zh: 约翰斯·霍普金斯大学, 約翰霍普金斯大學, 约翰霍普金斯大学 | ja: ジョンズ・ホプキンス大学, ジョンズ・ホプキンス大 | ko: 존스홉킨스대
university-of-california-berkeley | zh: 加州大学伯克利分校, 加州大學柏克萊分校 | ja: カリフォルニア大学バークレー校, カリフォルニア大バークレー校 | ko: UC버클리, 캘리포니아대 버클리
university-of-california-los-angeles | zh: 加州大学洛杉矶分校, 加州大學洛杉磯分校 | ja: カリフォルニア大学ロサンゼルス校, カリフォルニア大ロサンゼルス校
university-of-california-san-francisco | zh: 加州大学旧金山分校, 加州大學舊金山分校 | ja: カリフォルニア大学サンフランシスコ校
university-of-california-san-diego | zh: 加州大学圣迭戈分校, 加州大學聖地牙哥分校 | ja: カリフォルニア大学サンディエゴ校
university-of-california-system | zh: 加州大学, 加州大學 | ja: カリフォルニア大学, カリフォルニア大
university-of-southern-california | zh: 南加州大学, 南加州大學 | ja: 南カリフォルニア大学, 南カリフォルニア大
university-of-michigan | zh: 密歇根大学, 密西根大學 | ja: ミシガン大学, ミシガン大 | ko: 미시간대
new-york-university | zh: 纽约大学, 紐約大學 | ja: ニューヨーク大学, ニューヨーク大 | ko: 뉴욕대
northwestern-university | zh: 西北大学 ~0.3 | ja: ノースウェスタン大学 | ko: 노스웨스턴대
duke-university | zh: 杜克大学, 杜克大學 | ja: デューク大学, デューク大 | ko: 듀크대
georgetown-university | zh: 乔治城大学, 喬治城大學 | ja: ジョージタウン大学, ジョージタウン大 | ko: 조지타운대
george-washington-university | zh: 乔治·华盛顿大学, 喬治華盛頓大學 | ja: ジョージ・ワシントン大学 | ko: 조지워싱턴대
boston-university | zh: 波士顿大学, 波士頓大學 | ja: ボストン大学 | ko: 보스턴대
university-of-washington | zh: 华盛顿大学 ~0.6, 華盛頓大學 ~0.6 | ja: ワシントン大学 ~0.6
university-of-virginia | zh: 弗吉尼亚大学, 維吉尼亞大學 | ja: バージニア大学
university-of-minnesota | zh: 明尼苏达大学, 明尼蘇達大學 | ja: ミネソタ大学
the-university-of-texas-at-austin | zh: 得克萨斯大学奥斯汀分校, 德州大學奧斯汀分校 | ja: テキサス大学オースティン校
university-of-oxford | zh: 牛津大学, 牛津大學 | ja: オックスフォード大学, オックスフォード大 | ko: 옥스퍼드대 ~0.9, 옥스퍼드대학교, 옥스퍼드 대학 | hi: ऑक्सफोर्ड यूनिवर्सिटी, ऑक्सफोर्ड विश्वविद्यालय
university-of-cambridge | zh: 剑桥大学, 劍橋大學 | ja: ケンブリッジ大学, ケンブリッジ大 | ko: 케임브리지대 ~0.9, 케임브리지대학교 | hi: कैंब्रिज यूनिवर्सिटी
imperial-college-london | zh: 帝国理工学院, 伦敦帝国理工学院, 帝國理工學院 | ja: インペリアル・カレッジ・ロンドン | ko: 임페리얼 칼리지 런던
university-college-london | zh: 伦敦大学学院, 倫敦大學學院 | ja: ユニバーシティ・カレッジ・ロンドン
kings-college-london | zh: 伦敦国王学院, 倫敦國王學院, 伦敦大学国王学院 | ja: キングス・カレッジ・ロンドン
university-of-edinburgh | zh: 爱丁堡大学, 愛丁堡大學 | ja: エディンバラ大学 | ko: 에든버러대
university-of-manchester | zh: 曼彻斯特大学, 曼徹斯特大學 | ja: マンチェスター大学
university-of-toronto | zh: 多伦多大学, 多倫多大學 | ja: トロント大学, トロント大 | ko: 토론토대
mcgill-university | zh: 麦吉尔大学, 麥吉爾大學 | ja: マギル大学
university-of-british-columbia | zh: 不列颠哥伦比亚大学, 英屬哥倫比亞大學 | ja: ブリティッシュ・コロンビア大学
the-university-of-sydney | zh: 悉尼大学, 雪梨大學, 悉尼大學 | ja: シドニー大学 | ko: 시드니대
the-university-of-melbourne | zh: 墨尔本大学, 墨爾本大學 | ja: メルボルン大学
australian-national-university | zh: 澳大利亚国立大学, 澳洲國立大學 | ja: オーストラリア国立大学
national-university-of-singapore | zh: 新加坡国立大学, 新加坡國立大學 | ja: シンガポール国立大学 | ko: 싱가포르국립대
nanyang-technological-university | zh: 南洋理工大学, 南洋理工大學 | ja: 南洋理工大学
hong-kong-university-of-science-and-technology | zh: 香港科技大学, 香港科技大學 | ja: 香港科技大学
chinese-university-of-hong-kong | zh: 香港中文大学, 香港中文大學 | ja: 香港中文大学
city-university-of-hong-kong | zh: 香港城市大学, 香港城市大學
hong-kong-polytechnic-university | zh: 香港理工大学, 香港理工大學
hong-kong-baptist-university | zh: 香港浸会大学, 香港浸會大學
national-taiwan-university | zh: 国立台湾大学, 國立台灣大學, 台灣大學, 台湾大学
the-university-of-tokyo | zh: 东京大学, 東京大學 | ko: 도쿄대 ~0.9
kyoto-university | zh: 京都大學 | ko: 교토대
seoul-national-university | zh: 首尔大学, 首爾大學 | ja: ソウル大学, ソウル大
university-of-zurich | zh: 苏黎世大学, 蘇黎世大學 | ja: チューリヒ大学, チューリッヒ大学
university-of-vienna | zh: 维也纳大学, 維也納大學 | ja: ウィーン大学
university-of-geneva | zh: 日内瓦大学, 日內瓦大學 | ja: ジュネーブ大学
karolinska-institutet | zh: 卡罗林斯卡学院, 卡罗林斯卡医学院, 卡羅琳學院 | ja: カロリンスカ研究所, カロリンスカ研究所 | ko: 카롤린스카 연구소
university-of-copenhagen | zh: 哥本哈根大学, 哥本哈根大學 | ja: コペンハーゲン大学
humboldt-universitat-zu-berlin | zh: 柏林洪堡大学, 洪堡大學 | ja: フンボルト大学
california-institute-of-technology | zh: 加州理工学院, 加州理工學院 | ja: カリフォルニア工科大学, カリフォルニア工科大 | ko: 캘리포니아공대, 칼텍
carnegie-mellon-university | zh: 卡内基梅隆大学, 卡內基美隆大學 | ja: カーネギーメロン大学 | ko: 카네기멜런대
lomonosov-moscow-state-university | zh: 莫斯科国立大学, 莫斯科大学, 莫斯科國立大學 | ja: モスクワ大学
tel-aviv-university | zh: 特拉维夫大学, 特拉維夫大學 | ja: テルアビブ大学 | ko: 텔아비브대
hebrew-university-of-jerusalem | zh: 希伯来大学, 耶路撒冷希伯来大学, 希伯來大學 | ja: ヘブライ大学
jawaharlal-nehru-university | hi: जवाहरलाल नेहरू विश्वविद्यालय, जेएनयू
university-of-delhi | hi: दिल्ली विश्वविद्यालय, दिल्ली यूनिवर्सिटी
banaras-hindu-university | hi: बनारस हिंदू विश्वविद्यालय, काशी हिंदू विश्वविद्यालय, बीएचयू
jamia-millia-islamia | hi: जामिया मिल्लिया इस्लामिया
`;
