/** What Japanese, Koreans and Chinese call people, bodies and places of their own for which no source gives their names. */
export const HOME_EAST = `
house-of-councillors-of-japan | ja: 参議院, 参院
all-nippon-airways | ja: 全日本空輸, 全日空
japan-airlines | ja: 日本航空
daihatsu | ja: ダイハツ工業, ダイハツ
hino-motors | ja: 日野自動車
isuzu | ja: いすゞ自動車
mazda | ja: マツダ | zh: 马自达, 馬自達 | ko: 마쓰다 | ru: Мазда
mitsubishi-motors | ja: 三菱自動車工業, 三菱自動車 | zh: 三菱汽车, 三菱汽車
subaru | ja: スバル ~0.8 | zh: 斯巴鲁
suzuki-motor | ja: スズキ ~0.8 | zh: 铃木汽车
yamaha-motor | ja: ヤマハ発動機
uniqlo | ja: ユニクロ | zh: 优衣库, 優衣庫 | ko: 유니클로
seiko | ja: セイコー ~0.8
lexus | ja: レクサス | zh: 雷克萨斯 | ko: 렉서스
japan-air-self-defense-force | ja: 航空自衛隊, 空自
japan-ground-self-defense-force | ja: 陸上自衛隊, 陸自
japan-maritime-self-defense-force | ja: 海上自衛隊, 海自
mainichi-shimbun | ja: 毎日新聞 | zh: 每日新闻
sankei-shimbun | ja: 産経新聞 | zh: 产经新闻
the-nikkei | ja: 日本経済新聞, 日経新聞 | zh: 日本经济新闻, 日經新聞
tokyo-shimbun | ja: 東京新聞
chunichi-shimbun | ja: 中日新聞
nikkan-geadai | ja: 日刊ゲンダイ
party-to-protect-the-people-from-nhk-jp | ja: NHKから国民を守る党, NHK党
ministry-of-justice-of-japan | ja: 日本法務省
japan-pension-service | ja: 日本年金機構
narita-international-airport | ja: 成田空港, 成田国際空港
tokyo-international-airport | ja: 羽田空港, 東京国際空港 | ko: 하네다공항
kansai-international-airport | ja: 関西国際空港, 関西空港, 関空
osaka-international-airport | ja: 伊丹空港, 大阪国際空港
chubu-centrair-international-airport | ja: 中部国際空港
new-chitose-airport | ja: 新千歳空港
naha-airport | ja: 那覇空港
fukuoka-airport | ja: 福岡空港
sendai-airport | ja: 仙台空港
kadena-air-base | ja: 嘉手納基地
yokota-air-base | ja: 横田基地
fukushima-prefecture-jp | ja: 福島県
toyama-jp | ja: 富山市
kochi-jp | ja: 高知市
ao-tanaka | ja: 田中碧
ayase-ueda | ja: 上田綺世
daichi-kamada | ja: 鎌田大地
daizen-maeda | ja: 前田大然
hiroki-ito | ja: 伊藤洋輝
junya-ito | ja: 伊東純也
kaishu-sano | ja: 佐野海舟
keito-nakamura | ja: 中村敬斗
ko-itakura | ja: 板倉滉
koki-ogawa | ja: 小川航基
ritsu-doan | ja: 堂安律
shogo-taniguchi | ja: 谷口彰悟
tsuyoshi-watanabe | ja: 渡辺剛
wataru-endo | ja: 遠藤航 | ko: 엔도 와타루
yuito-suzuki | ja: 鈴木唯人
yukinari-sugawara | ja: 菅原由勢
yuto-nagatomo | ja: 長友佑都
zion-suzuki | ja: 鈴木彩艶
junnosuke-suzuki | ja: 鈴木淳之介
keisuke-osako | ja: 大迫敬介
yoshihiko-noda | ja: 野田佳彦, 野田代表 ~0.7 | zh: 野田佳彦 | ko: 노다 요시히코
shigeru-ishiba | ja: 石破首相, 石破総理, 石破氏
japan-innovation-party-jp | ja: 維新 ~0.6, 維新の会
cho-jung-tai | zh: 卓荣泰, 卓榮泰 | ja: 卓栄泰 | ko: 줘룽타이
xie-feng | zh: 谢锋, 謝鋒
tharman-shanmugaratnam | zh: 尚达曼, 尚達曼
sam-hou-fai | zh: 岑浩辉, 岑浩輝
lui-tuck-yew | zh: 吕德耀
executive-yuan | zh: 行政院 | ja: 台湾行政院
legislative-yuan | zh: 立法院 | ja: 台湾立法院
national-peoples-congress | zh: 全国人民代表大会, 全国人大, 全國人大, 全國人民代表大會 | ja: 全国人民代表大会, 全人代 | ko: 전국인민대표대회, 전인대
legislative-council-of-hong-kong | zh: 香港立法会, 香港立法會
parliament-of-singapore | zh: 新加坡国会
air-china | zh: 中国国际航空, 中國國際航空, 国航
china-southern-airlines | zh: 南方航空, 中国南方航空
china-eastern-airlines | zh: 东方航空, 東方航空, 中国东方航空
hainan-airlines | zh: 海南航空
cathay-pacific | zh: 国泰航空, 國泰航空 | ja: キャセイパシフィック航空 | ko: 캐세이퍼시픽
singapore-airlines | zh: 新加坡航空 | ja: シンガポール航空 | ko: 싱가포르항공
china-airlines | zh: 中華航空, 中华航空 | ja: チャイナエアライン
eva-air | zh: 長榮航空, 长荣航空 | ja: エバー航空
geely | zh: 吉利汽车, 吉利汽車 | ja: 吉利汽車 | ko: 지리자동차
great-wall-motor | zh: 长城汽车, 長城汽車
chery | zh: 奇瑞汽车, 奇瑞 | ja: 奇瑞汽車
nio-inc | zh: 蔚来汽车, 蔚来, 蔚來
bank-of-china | zh: 中国银行, 中國銀行 | ja: 中国銀行 ~0.5
china-construction-bank | zh: 中国建设银行, 建设银行, 中國建設銀行 | ja: 中国建設銀行
temu | ko: 테무
minimax | zh: 稀宇科技
national-taiwan-university | zh: 國立臺灣大學, 台灣大學, 台湾大学
university-of-hong-kong | zh: 香港大學, 香港大学
ministry-of-economic-affairs-of-taiwan | zh: 台灣經濟部
ministry-of-health-and-welfare-of-taiwan | zh: 衛生福利部, 衛福部
taian-cn | zh: 泰安市
huainan-cn | zh: 淮南市
zhumadian-cn | zh: 驻马店
changzhi-cn | zh: 长治市
huaian-cn | zh: 淮安市
rizhao-cn | zh: 日照市
huanggang-cn | zh: 黄冈
ezhou-cn | zh: 鄂州
yiyang-cn | zh: 益阳
jincheng-cn | zh: 晋城
xiantao-cn | zh: 仙桃市
xianning-cn | zh: 咸宁
yangshuo-cn | zh: 阳朔
shangri-la-cn | zh: 香格里拉市
huzhou-cn | zh: 湖州
zhoushan-cn | zh: 舟山
xinyu-cn | zh: 新余市
xingcheng-cn | zh: 兴城市
shizuishan-cn | zh: 石嘴山
hunchun-cn | zh: 珲春
qamdo-cn | zh: 昌都市
tongren-cn | zh: 铜仁
taoyuan-city-tw | zh: 桃園市, 桃园市
taitung-city-tw | zh: 臺東市, 台東市
broadcom | zh: 博通 | ja: ブロードコム | ko: 브로드컴 | fa: برودکام | ar: برودكوم
qualcomm | zh: 高通 ~0.9 | ja: クアルコム | ko: 퀄컴 | ru: Квалкомм | ar: كوالكوم | fa: کوالکام
micron-technology | zh: 美光科技, 美光 ~0.8 | ja: マイクロン・テクノロジー, マイクロン ~0.8 | ko: 마이크론 ~0.8 | ar: ميكرون تكنولوجي
naver | ko: 네이버 ~0.9 | ja: ネイバー ~0.7
tiktok | zh: 抖音 ~0.6 | ar: تيكتوك
warner-bros-discovery | zh: 华纳兄弟探索, 華納兄弟探索 | ja: ワーナー・ブラザース・ディスカバリー | ko: 워너브러더스 디스커버리
s-p-500 | zh: 标普500, 標普500
dow-jones-industrial-average | ja: ダウ平均株価, NYダウ | ko: 다우존스30산업평균지수, 다우존스 30 산업평균지수, 다우지수 | zh: 道琼斯指数, 道瓊指數, 道指, 道瓊工業指數
federal-reserve | zh: 聯準會, 聯儲局 | ar: الفيدرالي الأمريكي, الفيدرالي الأميركي
jerome-powell | zh: 鮑爾 ~0.8
jamieson-greer | zh: 葛里爾
ursula-von-der-leyen | uk: фон дер Ляєн | ar: أورسولا فون ديرلاين
european-commission | ko: 유럽연합(EU) 집행위원회, 유럽연합 집행위
keir-starmer | zh: 史塔默 ~0.9 | fa: کر استارمر
benjamin-netanyahu | zh: 尼坦雅胡 | uk: Беньямін Нетаньяху | fa: بنجامین نتانیاهو
recep-tayyip-erdogan | zh: 艾尔多安, 厄多安
abbas-araghchi | ko: 아바스 아락치, 압바스 아라그치, 아라그치 | zh: 阿拉奇 | ru: Аббас Арагчи, Арагчи | ar: عراقتشي | tr: Irakçi, Erakçi
ali-khamenei | ja: ハメネイ師 ~0.6 | tr: Ayetullah Hamaney ~0.6, Ayetullah Ali Hamaney
mojtaba-khamenei | ja: モジタバ師
antonio-guterres | zh: 古特瑞斯 | ar: أنطونيو جوتيريش, جوتيريش
friedrich-merz | zh: 梅茨 ~0.6 | fa: فردریش مرتز
mohammed-bin-salman | ru: Мухаммед бен Салман, Мухаммед бен Сальман
emmanuel-macron | uk: Емманюель Макрон | fa: امانوئل مکرن
volodymyr-zelensky | fa: ولودیمیر زلینسکی, زلینسکی
pete-hegseth | fa: پیت هگزث, پیت هگسث
ahmed-al-sharaa | ja: シャラ大統領
houthis | fa: انصارالله یمن | ru: хуситы | uk: хусити | zh: 胡塞
hezbollah | uk: Гезболла
park-geun-hye | ko: 박근혜 ~0.9
incheon-kr | ko: 인천, 인천시, 인천광역시
suncheon-kr | ko: 순천시
kwangyang-kr | ko: 광양시
seogwipo-kr | ko: 서귀포, 서귀포시
gangwon-kr | ko: 강원도, 강원 ~0.8, 강원특별자치도
gyeonggi-kr | ko: 경기도, 경기 ~0.6
jeju-kr | ko: 제주도, 제주특별자치도
north-chungcheong-kr | ko: 충청북도, 충북 ~0.9
south-chungcheong-kr | ko: 충청남도, 충남 ~0.9
north-gyeongsang-kr | ko: 경상북도, 경북 ~0.9
south-gyeongsang-kr | ko: 경상남도, 경남 ~0.9
north-jeolla-kr | ko: 전라북도, 전북 ~0.9, 전북특별자치도
south-jeolla-kr | ko: 전라남도, 전남 ~0.9
incheon-international-airport | ko: 인천국제공항, 인천공항
gimpo-international-airport | ko: 김포국제공항, 김포공항
gimhae-international-airport | ko: 김해국제공항, 김해공항
jeju-international-airport | ko: 제주국제공항, 제주공항
muan-international-airport | ko: 무안국제공항, 무안공항
supreme-peoples-assembly | ko: 최고인민회의
korean-air | ko: 대한항공 | ja: 大韓航空 | zh: 大韩航空, 大韓航空
asiana-airlines | ko: 아시아나항공 | ja: アシアナ航空 | zh: 韩亚航空
jeju-air | ko: 제주항공 | ja: チェジュ航空 | zh: 济州航空
lg-electronics | ko: LG전자 | ja: LG電子 | zh: LG电子
lg-chem | ko: LG화학 | ja: LG化学
sk-hynix | zh: SK海力士
hyundai-motor-group | ko: 현대자동차그룹 | ja: 現代自動車グループ | zh: 现代汽车集团
hyundai-heavy-industries | ko: HD현대중공업, 현대중공업 | ja: 現代重工業 | zh: 现代重工
korea-electric-power-corporation | ko: 한국전력공사, 한국전력, 한전 | ja: 韓国電力公社
lotte-department-store | ko: 롯데백화점
hankook-ilbo | ko: 한국일보
maeil-business-newspaper | ko: 매일경제신문, 매일경제
ministry-of-food-and-drug-safety | ko: 식품의약품안전처, 식약처
seoul-metropolitan-government | ko: 서울특별시청
korean-red-cross | ko: 대한적십자사
progressive-party-kr | ko: 진보당
basic-income-party-kr | ko: 기본소득당
industrial-bank-of-korea | ko: IBK기업은행, 기업은행
kb-kookmin-bank | ko: KB국민은행, 국민은행
nonghyup-bank | ko: NH농협은행, 농협은행
kim-min-jae | ko: 김민재 ~0.8 | ja: キム・ミンジェ
hwang-hee-chan | ko: 황희찬 | ja: ファン・ヒチャン
hwang-in-beom | ko: 황인범
cho-gue-sung | ko: 조규성
lee-jae-sung | ko: 이재성 ~0.7
jo-hyeon-woo | ko: 조현우 ~0.7
seol-young-woo | ko: 설영우
oh-hyeon-gyu | ko: 오현규
eom-ji-sung | ko: 엄지성
bae-jun-ho | ko: 배준호 ~0.7
jens-castrop | ko: 옌스 카스트로프, 카스트로프
paik-seung-ho | ko: 백승호
kim-seung-gyu | ko: 김승규
yang-hyun-jun | ko: 양현준
kang-kyung-wha | ko: 강경화
choe-ryong-hae | ko: 최룡해
`;
