/** Firms and indices of the world's business pages as languages of other letters write them. */
export const FIRM_NAMES = `
airbnb | zh: 爱彼迎 | ko: 에어비앤비
asml | zh: 阿斯麦, 艾司摩爾 | ko: ASML 홀딩
boehringer-ingelheim | zh: 勃林格殷格翰 | ja: ベーリンガーインゲルハイム | ru: Берингер Ингельхайм
burberry | zh: 博柏利 | ja: バーバリー | ko: 버버리
catl | zh: 宁德时代, 寧德時代 | ja: 寧徳時代新能源科技 | ko: 닝더스다이
chanel | zh: 香奈儿, 香奈兒 | ko: 샤넬
citgo | zh: 雪铁戈
commercial-aircraft-corporation-of-china | zh: 中国商飞, 中國商飛 | ja: 中国商用飛機
china-national-offshore-oil-corporation | zh: 中国海油, 中国海洋石油, 中海油 | ja: 中国海洋石油集団
daimler-truck | zh: 戴姆勒卡车 | ja: ダイムラー・トラック, ダイムラートラック
dassault-aviation | zh: 达索航空 | ru: Дассо Авиасьон | ja: ダッソー・アビアシオン | ar: داسو للطيران
deutsche-boerse | zh: 德意志交易所 | ja: ドイツ取引所 | ru: Немецкая биржа
espn | zh: 娱乐与体育电视网
fujitsu | zh: 富士通 | ja: 富士通 | ko: 후지쯔 | ru: Фудзицу | ar: فوجيتسو
gucci | zh: 古驰, 古馳 | ja: グッチ | ko: 구찌 | ar: غوتشي
iberdrola | zh: 伊维尔德罗拉 | ja: イベルドローラ | ru: Ибердрола
kazmunaygas | ru: Казмунайгаз, КазМунайГаз
levi-strauss-co | zh: 李维斯 | ja: リーバイ・ストラウス
lidl | ru: Лидл | el: Λιντλ
lloyds-bank | zh: 劳埃德银行 | ja: ロイズ銀行
mitsubishi-electric | zh: 三菱电机, 三菱電機 | ja: 三菱電機 | ko: 미쓰비시전기
norsk-hydro | zh: 海德鲁 | ru: Норск Гидро
pertamina | zh: 国家石油公司北塔米纳 | ja: プルタミナ
prada | zh: 普拉达, 普拉達 | ja: プラダ | ko: 프라다
primark | ja: プライマーク
rabobank | zh: 荷兰合作银行 | ja: ラボバンク | ko: 라보뱅크
salesforce | zh: 赛富时 | ja: セールスフォース | ko: 세일즈포스
siemens-energy | zh: 西门子能源 | ja: シーメンス・エナジー | ko: 지멘스에너지, 지멘스 에너지 | ar: سيمنز إنرجي, سيمنس للطاقة
siemens-healthineers | zh: 西门子医疗
state-grid-corporation-of-china | zh: 国家电网, 國家電網 | ja: 国家電網
state-oil-company-of-azerbaijan-republic | ru: ГНКАР | tr: SOCAR
the-home-depot | zh: 家得宝 | ja: ホーム・デポ, ホームデポ | ko: 홈디포
tiffany-co | zh: 蒂芙尼 | ja: ティファニー ~0.8 | ko: 티파니앤코
tepco | zh: 东京电力, 東京電力 | ja: 東京電力, 東京電力ホールディングス, 東電 | ko: 도쿄전력 | ru: Токио Электрик Пауэр
uniper | ja: ユニパー | ru: Юнипер
vattenfall | zh: 大瀑布电力 | ja: バッテンフォール | ru: Ваттенфаль
veolia | zh: 威立雅 | ja: ヴェオリア
walgreens | zh: 沃尔格林 | ja: ウォルグリーン
zara | zh: 飒拉 | ja: ザラ ~0.6 | ko: 자라 ~0.3 | ar: زارا ~0.7
zurich-insurance-group | zh: 苏黎世保险 | ja: チューリッヒ保険
fortum | ru: Фортум
nordea | ru: Нордеа
xpeng | zh: 小鹏汽车, 小鵬汽車 | ja: 小鵬汽車 | ko: 샤오펑
moonshot-ai | zh: 月之暗面
infineon-technologies | zh: 英飞凌, 英飛凌 | ja: インフィニオン | ko: 인피니언
rwe | zh: 莱茵集团
orsted | zh: 沃旭能源 | ja: オーステッド
eon | zh: 意昂集团 | ja: エーオン
kering | zh: 开云集团, 開雲集團 | ja: ケリング | ko: 케링
ultimate-fighting-championship | zh: 终极格斗冠军赛
major-league-baseball | zh: 美国职业棒球大联盟, 大聯盟 ~0.7 | ja: 大リーグ, メジャーリーグ ~0.8, 米大リーグ | ko: 메이저리그 ~0.8
national-football-league | ar: دوري كرة القدم الأمريكية
sap-se | zh: 思爱普 | ja: SAP
ftse-100 | zh: 富时100指数, 英国富时100 | ja: FTSE100種 | ko: FTSE100 지수 | ru: FTSE 100
dax | zh: 德国DAX指数, 德國DAX指數 | ja: ドイツ株価指数 | ko: DAX 지수
euro-stoxx-50 | zh: 欧洲斯托克50指数 | ja: ユーロ・ストックス50種 | ko: 유로스톡스50
planned-parenthood | zh: 计划生育联合会 | ja: 全米家族計画連盟
office-for-budget-responsibility | zh: 英国预算责任办公室 | ja: 予算責任局
board-of-control-for-cricket-in-india | ar: مجلس الكريكيت الهندي
shopify | zh: 加拿大电商Shopify
lvmh | zh: 路威酩轩, 路威酩軒 | ja: LVMHモエヘネシー・ルイヴィトン | ru: ЛВМХ
reliance-industries | zh: 信实工业 | ar: ريلاينس إندستريز | ru: Релайнс Индастриз
at-t | zh: 美国电话电报公司 | ja: AT&T
bhp | zh: 必和必拓 | ru: Би-эйч-пи | ja: BHP
verizon | zh: 威瑞森 | ja: ベライゾン | ko: 버라이즌
intel | uk: Інтел | ar: إنتل | fa: اینتل
apple | uk: Епл
nvidia | uk: Нвідіа
`;
