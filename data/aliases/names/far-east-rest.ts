/** Sights, seas, papers, bodies, feasts of film and sport of which papers in East Asia write, and which the other tables leave out. */
export const FAR_EAST_REST = `
english-channel | zh: 英吉利海峡, 英吉利海峽 | ja: イギリス海峡, 英仏海峡, ドーバー海峡 | ko: 영국해협, 영불해협
eiffel-tower | zh: 埃菲尔铁塔, 艾菲爾鐵塔, 巴黎鐵塔, 巴黎铁塔 | ja: エッフェル塔 | ko: 에펠탑 | hi: एफिल टावर
times-square | zh: 时代广场, 時代廣場 | ja: タイムズスクエア | ko: 타임스스퀘어, 타임스 스퀘어
statue-of-liberty | zh: 自由女神像 | ja: 自由の女神 | ko: 자유의 여신상
mount-fuji | zh: 富士山 | ja: 富士山 | ko: 후지산
grand-canyon | zh: 科罗拉多大峡谷 | ja: グランドキャニオン | ko: 그랜드캐니언
niagara-falls | zh: 尼亚加拉瀑布, 尼加拉瀑布 | ja: ナイアガラの滝 | ko: 나이아가라 폭포
buckingham-palace | zh: 白金汉宫, 白金漢宮 | ja: バッキンガム宮殿 | ko: 버킹엄궁 | hi: बकिंघम पैलेस
downing-street | zh: 唐宁街, 唐寧街 | ja: ダウニング街 | ko: 다우닝가
capitol-hill | zh: 国会山, 國會山莊 | ko: 캐피톨힐
amazon-river | zh: 亚马孙河, 亞馬遜河 | ja: アマゾン川 | ko: 아마존강
gaza-strip | zh: 加薩走廊
the-independent | zh: 独立报, 獨立報, 英国《独立报》 | ja: インディペンデント紙, インディペンデント | ko: 인디펜던트
the-sun | zh: 英国《太阳报》, 太阳报 ~0.7, 太陽報 ~0.7
el-pais | zh: 西班牙《国家报》, 国家报 ~0.7, 國家報 ~0.7 | ja: エル・パイス, エルパイス | ko: 엘파이스
les-echos | zh: 回声报, 回聲報 | ja: レゼコー
la-repubblica | zh: 共和国报, 共和國報 | ja: レプブリカ
corriere-della-sera | zh: 晚邮报, 晚郵報 | ja: コリエレ・デラ・セラ
deutsche-welle | zh: 德国之声, 德國之聲 | ja: ドイチェ・ヴェレ, ドイチェ・ウェレ | ko: 도이체벨레
the-times-of-india | zh: 印度时报, 印度時報 | ja: タイムズ・オブ・インディア
usa-today | zh: 今日美国报, 今日美國報 | ja: USAトゥデー, ＵＳＡトゥデー | ko: USA투데이
new-york-post | zh: 纽约邮报, 紐約郵報 | ja: ニューヨーク・ポスト | ko: 뉴욕포스트
daily-express | zh: 每日快报, 每日快報 | ja: デーリー・エクスプレス
ntt | ja: 日本電信電話, NTT, ＮＴＴ
united-nations-environment-programme | zh: 联合国环境规划署, 聯合國環境規劃署, 联合国环境署, 聯合國環境署 | ja: 国連環境計画 | ko: 유엔환경계획 | hi: संयुक्त राष्ट्र पर्यावरण कार्यक्रम
new-popular-front-fr | zh: 新人民阵线, 新人民陣線 | ja: 新人民戦線 | ko: 신민중전선, 신인민전선
liberal-democratic-party-japan | zh: 日本自民党, 日本自民黨
sigrid-kaag | zh: 西格丽德·卡格
cannes-film-festival | zh: 戛纳国际电影节, 坎城影展, 康城影展 | ja: カンヌ国際映画祭
venice-film-festival | zh: 威尼斯国际电影节, 威尼斯影展 | ja: ベネチア国際映画祭, ヴェネツィア国際映画祭
berlin-international-film-festival | zh: 柏林国际电影节, 柏林影展 | ja: ベルリン国際映画祭
australian-open | zh: 澳洲網球公開賽, 澳网公开赛
french-open | zh: 法國網球公開賽
wimbledon-championships | zh: 溫布頓網球錦標賽, 溫網
kashima-antlers | ja: 鹿島アントラーズ
red-bull-racing | ja: レッドブル・レーシング | zh: 红牛车队
valencia-cf | ja: バレンシアCF
state-council-of-the-peoples-republic-of-china | zh: 国务院 ~0.8, 國務院 ~0.4 | ja: 中国国務院, 国務院 ~0.9 | ko: 중국 국무원, 국무원 ~0.9
country-id | zh: 印尼
komeito-jp | ja: 公明 ~0.7
social-democratic-party-jp | ja: 社民 ~0.7
hanshin-tigers | ja: 阪神 ~0.4
urawa-red-diamonds | ja: レッズ ~0.5
cincinnati-reds | ja: レッズ ~0.4
taro-aso | ja: 麻生太郎 | zh: 麻生太郎
gyeongju-kr | ko: 경주시, 경주 ~0.4
gimcheon-kr | ko: 김천시, 김천 ~0.8
pohang-kr | ko: 포항시, 포항 ~0.9
country-cn | ja: 中
country-jp | ja: 日
country-kp | ja: 北
country-fr | ja: 佛
country-de | ja: 獨
`;
