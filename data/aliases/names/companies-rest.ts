/** More companies and share indices as languages of other letters write them. */
export const COMPANIES_REST = `
advanced-micro-devices | ja: アドバンスト・マイクロ・デバイセズ
asml | ar: إيه إس إم إل
ftx | ar: إف تي إكس
h-m | ja: ヘネス・アンド・マウリッツ | ko: 에이치앤엠 ~0.9
sap-se | ar: إس إيه بي ~0.8
vale | ar: فالي البرازيلية, شركة فالي ~0.9 | ja: ヴァーレ ~0.8
3m | ar: ثري إم | ja: スリーエム ~0.8 | ko: 쓰리엠 ~0.9
abb | ar: إيه بي بي
altria | ar: ألتريا ~0.9 | he: אלטריה ~0.9 | zh: 奥驰亚 ~0.9 | ja: アルトリア・グループ | ko: 알트리아 ~0.9
british-steel | ar: بريتيش ستيل | zh: 英国钢铁公司 | ja: ブリティッシュ・スチール | ko: 브리티시스틸 ~0.9, 브리티시 스틸
burberry | ar: بيربري ~0.9
catl | ar: سي إيه تي إل, كاتل الصينية
chanel | ar: شانيل ~0.8 | ja: シャネル ~0.9
china-construction-bank | ar: بنك التعمير الصيني, بنك البناء الصيني | ru: Китайский строительный банк, Строительный банк Китая | ko: 중국건설은행 ~0.9, 중국 건설은행
china-national-offshore-oil-corporation | ar: المؤسسة الوطنية الصينية للنفط البحري, سينوك الصينية | ru: Китайская национальная оффшорная нефтяная корпорация | ko: 중국해양석유 ~0.9, 중국해양석유총공사 ~0.9, 중국해양석유그룹 ~0.9
cloudflare | ar: كلاودفلير ~0.9, كلاود فلير | ja: クラウドフレア ~0.9 | ko: 클라우드플레어 ~0.9
daimler-truck | ar: دايملر تراك | ko: 다임러트럭 ~0.9, 다임러 트럭
dhl-group | ar: دي إتش إل
fortum | ar: فورتوم ~0.9 | zh: 富腾公司, 富腾集团 | ko: 포르툼 ~0.9
gamestop | ar: غيم ستوب, جيم ستوب | zh: 游戏驿站 | ja: ゲームストップ ~0.9 | ko: 게임스톱 ~0.9, 게임스탑 ~0.9
gazprom-neft | ja: ガスプロムネフチ ~0.9, ガスプロム・ネフチ | ko: 가스프롬네프트 ~0.9, 가스프롬 네프트
hermes-international | he: הרמס ~0.5
hugging-face | ar: هاغينغ فيس, هاجينج فيس | zh: 抱抱脸 ~0.9 | ja: ハギングフェイス ~0.9, ハギング・フェイス | ko: 허깅페이스 ~0.9
iberdrola | ar: إيبردرولا ~0.9 | ko: 이베르드롤라 ~0.9
lloyds-bank | ar: بنك لويدز, لويدز بنك | ko: 로이즈은행 ~0.9, 로이즈 은행, 로이드은행 ~0.9
mitsubishi-electric | ar: ميتسوبيشي إلكتريك | he: מיצובישי אלקטריק | ru: Мицубиси Электрик
moonshot-ai | ar: مونشوت إيه آي, مون شوت إيه آي | ko: 문샷AI ~0.9, 문샷 AI
network-rail | ar: نتورك ريل
norsk-hydro | ar: نورسك هيدرو | he: נורסק הידרו | ja: ノルスク・ハイドロ | ko: 노르스크하이드로 ~0.9, 노르스크 하이드로
prada | ar: برادا ~0.8
red-bull | he: רד בול ~0.5 | ko: 레드불 ~0.5
salesforce | ar: سيلزفورس ~0.9, سيلز فورس
sasol | ar: ساسول ~0.9 | zh: 沙索公司, 沙索 ~0.7 | ja: サソール ~0.9 | ko: 사솔 ~0.7
siemens-healthineers | ar: سيمنز هيلثينيرز | ja: シーメンスヘルシニアーズ ~0.9, シーメンス・ヘルシニアーズ | ko: 지멘스헬시니어스 ~0.9, 지멘스 헬시니어스
state-grid-corporation-of-china | ar: ستيت غريد الصينية | ru: Государственная электросетевая корпорация Китая, ГЭК Китая | ko: 국가전망공사 ~0.9, 중국국가전망 ~0.9, 중국 국가전망
tata-consultancy-services | he: טאטא קונסלטנסי סרוויסס
the-home-depot | ar: هوم ديبوت
tiffany-co | ar: تيفاني أند كو, تيفاني آند كو
tepco | ar: طوكيو إلكتريك باور, تيبكو ~0.9 | he: טפקו ~0.9, טוקיו אלקטריק פאוור
ukrenergo | zh: 乌克兰国家电力公司, 乌克兰国家电网公司 | ko: 우크레네르고 ~0.9
uniper | ar: يونيبر ~0.9 | zh: 尤尼珀 ~0.9 | ko: 유니퍼 ~0.9
veolia | ar: فيوليا ~0.9 | he: ויאוליה ~0.9, וואוליה ~0.9 | ko: 베올리아 ~0.9
world-liberty-financial | zh: 世界自由金融, 世界自由金融公司 | ja: ワールド・リバティー・ファイナンシャル, ワールド・リバティ・ファイナンシャル, ワールド・リバティー・フィナンシャル | ko: 월드리버티파이낸셜 ~0.9, 월드 리버티 파이낸셜
zte | ko: 중싱통신 ~0.9
banco-master | ar: بنك ماستر ~0.9, بانكو ماستر
coreweave | ja: コアウィーブ ~0.9 | ko: 코어위브 ~0.9
eon | ar: إي أون
helsing | ar: هيلسينغ ~0.9 | he: הלסינג ~0.8 | ko: 헬싱 ~0.4
hikvision | ar: هيكفيجن ~0.9, هيكفيجين ~0.9 | he: היקוויז'ן ~0.9, הייקוויז'ן ~0.9
kioxia | ar: كيوكسيا ~0.9 | he: קיוקסיה ~0.9
kongsberg-gruppen | ar: كونغسبرغ ~0.8 | he: קונגסברג ~0.8
mbda | ar: إم بي دي إيه
orsted | ar: أورستد ~0.9
rwe | ar: آر دبليو إي
smic | ar: إس إم آي سي
trafigura | ja: トラフィギュラ ~0.9, トラフィグラ ~0.9 | ko: 트라피구라 ~0.9
vitol | ja: ビトル ~0.9, ビトール ~0.9 | ko: 비톨 ~0.9
bollore-group | he: קבוצת בולורה | zh: 博洛雷集团, 波洛莱集团 | ko: 볼로레그룹 ~0.9, 볼로레 그룹
cheniere-energy | ar: تشينير إنرجي, شينيير إنرجي | ko: 셰니에르에너지 ~0.9, 셰니에르 에너지
cxmt | ar: سي إكس إم تي
diehl-defence | he: דיהל דיפנס, דיהל ~0.7 | zh: 迪尔防务, 迪尔防务公司, 代尔防务公司
flipkart | he: פליפקארט ~0.9 | ko: 플립카트 ~0.9
gunvor | he: גונבור ~0.9 | zh: 贡沃尔集团, 贡渥集团 | ja: グンボル ~0.9 | ko: 군보르 ~0.9
hensoldt | ar: هينسولدت ~0.9 | he: הנסולדט ~0.9 | zh: 亨索尔特, 亨索尔特公司
hybe | ja: ハイブ ~0.6
luckin-coffee | ar: لاكين كوفي, لوكين كوفي | he: לאקין קופי
mtn-group | ar: إم تي إن
nayara-energy | ar: نايارا إنرجي, نيارا إنرجي | he: נאיארה אנרג'י | zh: 纳亚拉能源, 纳亚拉能源公司 | ja: ナヤラ・エナジー, ナヤラエナジー ~0.9 | ko: 나야라에너지 ~0.9, 나야라 에너지
optus | ar: أوبتوس ~0.9 | he: אופטוס ~0.9
strategy-inc | ar: مايكروستراتيجي ~0.9, مايكرو ستراتيجي | he: מיקרוסטרטג'י ~0.9
thames-water | ar: تيمز ووتر | he: תמז ווטר
tui-group | ar: تي يو آي
unitree | ar: يونيتري ~0.9 | he: יוניטרי ~0.9
vedanta-limited | ar: فيدانتا ~0.7 | he: ודנטה ~0.5
vinci-sa | ar: فينسي الفرنسية, مجموعة فينسي
vkontakte | he: וקונטקטה ~0.9, ויקונטקטה ~0.9
wingtech | ar: وينغتيك ~0.9, وينجتك ~0.9 | he: וינגטק ~0.9
zurich-insurance-group | ar: زيورخ للتأمين, مجموعة زيورخ للتأمين
international-airlines-group | ar: مجموعة الخطوط الجوية الدولية ~0.9, إنترناشونال إيرلاينز غروب
raiffeisen-bank-international | he: רייפייזן ~0.9, רייפאייזן ~0.9 | ko: 라이파이젠 ~0.9, 라이파이젠은행 ~0.9, 라이파이젠 은행
ahold-delhaize | ar: أهولد ديليز, أهولد ديلهايز | ko: 아홀드델하이즈 ~0.9, 아홀드 델하이즈
altice-group | ar: ألتيس ~0.9 | ko: 알티스 ~0.8
atos | ar: أتوس ~0.8
auchan | he: אושאן ~0.9
byju-s | ar: بايجوز ~0.9
canva | ar: كانفا ~0.9
centrica | ar: سنتريكا ~0.9 | zh: 森特理克, 森特理克集团 | ja: セントリカ ~0.9 | ko: 센트리카 ~0.9
dtek | ar: دي تي إي كيه
fire-point | ar: فاير بوينت | he: פייר פוינט | zh: 火点公司 | ja: ファイアポイント ~0.9, ファイア・ポイント | ko: 파이어포인트 ~0.9, 파이어 포인트
fortescue | ar: فورتسكيو ~0.9 | ko: 포테스큐 ~0.9
grupo-mexico | ar: غروبو مكسيكو, جروبو مكسيكو
haas-f1-team | zh: 哈斯车队, 哈斯F1车队 | ko: 하스 F1팀, 하스 ~0.5
hanwha-ocean | ar: هانوا أوشن, هانهوا أوشن | he: האנווה אושן
john-lewis | ar: متاجر جون لويس
kalshi | ar: كالشي ~0.9 | he: קלשי ~0.8, קאלשי ~0.9 | ko: 칼시 ~0.9
knds | ar: كيه إن دي إس
merck-kgaa-darmstadt | ar: ميرك الألمانية | he: מרק הגרמנית
mitsubishi-corporation | ar: ميتسوبيشي كوربوريشن | he: מיצובישי קורפוריישן
mitsui-co | ar: ميتسوي ~0.8 | he: מיטסואי ~0.8
mp-materials | ar: إم بي ماتيريالز | ja: MPマテリアルズ ~0.9 | ko: MP머티리얼즈 ~0.9, MP 머티리얼즈
nebius | ar: نيبيوس ~0.9 | he: נביוס ~0.9 | ja: ネビウス ~0.9
nine-entertainment | ar: ناين إنترتينمنت
ocado | ar: أوكادو ~0.9 | he: אוקדו ~0.9 | ja: オカド ~0.9 | ko: 오카도 ~0.9
paytm | ar: بايتم ~0.8
privatbank | ar: بريفات بنك | ko: 프리바트방크 ~0.9, 프리바트은행 ~0.9
publicis | ar: بوبليسيس ~0.9, بابليسيز ~0.9 | he: פובליסיס ~0.9
quantum-systems | ar: كوانتوم سيستمز | he: קוונטום סיסטמס | zh: 量子系统公司 | ko: 퀀텀시스템즈 ~0.9, 퀀텀 시스템즈
racing-bulls | zh: 红牛二队, 小红牛 ~0.7 | ko: 레이싱불스 ~0.9, 레이싱 불스
rapidus | ar: رابيدوس ~0.9 | he: רפידוס ~0.9
ripple-labs | ar: ريبل ~0.7 | he: ריפל ~0.6
singtel | ar: سينغتل ~0.9, سينجتل ~0.9, سنغافورة للاتصالات | he: סינגטל ~0.9
tokyo-electron | ar: طوكيو إلكترون | he: טוקיו אלקטרון
venture-global | ar: فينتشر غلوبال, فنتشر جلوبال | ko: 벤처글로벌 ~0.9, 벤처 글로벌
vingroup | ar: فينغروب ~0.9, فين غروب, فينجروب ~0.9 | he: וינגרופ ~0.9
williams-racing | zh: 威廉姆斯车队, 威廉斯车队 | ko: 윌리엄스 레이싱
ymtc | ar: يانغتسي ميموري | he: יאנגצה ממורי
zf-friedrichshafen | ar: زد إف فريدريشهافن, زد إف ~0.9
zomato | he: זומאטו ~0.9
british-gas | ar: بريتيش غاز, بريتش غاز | he: בריטיש גז | ko: 브리티시가스 ~0.9, 브리티시 가스
octopus-energy | ar: أوكتوبوس إنرجي | he: אוקטופוס אנרג'י | zh: 章鱼能源, 章鱼能源公司 | ko: 옥토퍼스에너지 ~0.9, 옥토퍼스 에너지
vonovia | ar: فونوفيا ~0.9 | he: וונוביה ~0.9 | zh: 沃诺维亚 | ja: ボノビア ~0.9, ヴォノヴィア ~0.9 | ko: 보노비아 ~0.9
coles-group | ar: كولز الأسترالية | ko: 콜스 ~0.7
azul-airline | ar: أزول للطيران, أزول البرازيلية
alimentation-couche-tard | ar: كوش تارد, أليمنتاسيون كوش تارد | he: קוש טארד, קוש-טארד ~0.9
china-life | ar: تشاينا لايف | he: צ'יינה לייף
czechoslovak-group | ar: تشيكوسلوفاك غروب | he: צ'כוסלובק גרופ | zh: 捷克斯洛伐克集团 | ko: 체코슬로바크 그룹
audi-f1-team | zh: 奥迪车队, 奥迪F1车队 | ko: 아우디 F1팀
edeka | ko: 에데카 ~0.9
man-truck-and-bus | ar: مان للشاحنات | ko: 만트럭 ~0.9, 만트럭버스 ~0.9, 만트럭앤버스 ~0.9
schaeffler | ar: شيفلر الألمانية | he: שפלר ~0.3
traton | ar: تراتون ~0.9 | he: טראטון ~0.9
alpine-f1-team | ar: فريق ألبين | zh: 阿尔派车队, 阿尔派恩车队 | ja: アルピーヌF1 ~0.9 | ko: 알핀 F1팀
e-leclerc | ar: متاجر لوكلير
havas | ar: هافاس ~0.8
iliad-group | ar: مجموعة إلياد
sfr | ar: إس إف آر
servier | ko: 세르비에 ~0.9
sodexo | ar: سوديكسو ~0.9 | he: סודקסו ~0.9
monzo | ar: مونزو ~0.8 | ja: モンゾ ~0.9 | ko: 몬조 ~0.9
serco | ar: سيركو ~0.9
swire | ar: سواير ~0.9
waitrose | ar: ويتروز ~0.9 | he: וייטרוז ~0.9
wetherspoon | ar: ويذرسبون ~0.9 | ja: ウェザースプーン ~0.6 | ko: 웨더스푼 ~0.7
jardine-matheson | ar: جاردين ماثيسون | he: ג'רדין מתיסון
jsw-steel | ar: جيه إس دبليو ستيل
saipem | he: סאיפם ~0.9 | zh: 萨伊博姆
itochu | ar: إيتوتشو ~0.9 | he: איטוצ'ו ~0.9
kirin-holdings | ar: كيرين هولدنغز, كيرين ~0.5 | he: קירין ~0.5
marubeni | ar: ماروبيني ~0.9 | he: מרובני ~0.9
olympus-corporation | ar: شركة أوليمبوس
sharp-corporation | ar: شركة شارب, شارب اليابانية | he: שארפ ~0.8
sumitomo-corporation | ar: سوميتومو كوربوريشن, سوميتومو ~0.5 | he: סומיטומו ~0.5 | ru: Сумитомо ~0.5, Сумитомо корпорейшн
korea-zinc | ar: كوريا زنك | he: קוריאה זינק | ja: 高麗亜鉛 ~0.9
banamex | ar: باناميكس ~0.9
adyen | ja: アディエン ~0.9 | ko: 아디옌 ~0.9
aker-bp | ar: آكر بي بي, أكر بي بي | ja: アーカーBP ~0.9
tupras | he: טופראש ~0.9
cadillac-f1-team | ar: فريق كاديلاك | zh: 凯迪拉克车队, 凯迪拉克F1车队 | ja: キャデラックF1 ~0.9 | ko: 캐딜락 F1팀
cerebras-systems | ar: سيريبراس ~0.9 | he: סרבראס ~0.9
koch-industries | ar: كوك إندستريز, كوتش إندستريز | he: קוך תעשיות, קוך אינדסטריז
penguin-random-house | ar: بنغوين راندوم هاوس, بنجوين راندوم هاوس | he: פינגווין רנדום האוס
zoox | ar: زوكس ~0.9 | he: זוקס ~0.9
circle-internet-group | he: סירקל ~0.6
tmz | ar: تي إم زد, تي إم زي
cnbc | ar: سي إن بي سي ~0.85
espn | ar: إي إس بي إن
ultimate-fighting-championship | ar: يو إف سي, يو أف سي
nifty-50 | ar: نيفتي 50, مؤشر نيفتي
stoxx-europe-600 | ar: ستوكس 600, ستوكس يوروب 600, ستوكس أوروبا 600 | he: סטוקס 600
dax | ar: داكس ~0.9 | he: דאקס ~0.9
euro-stoxx-50 | ar: يورو ستوكس 50, يوروستوكس 50 | he: יורוסטוקס 50, יורו סטוקס 50
ftse-100 | ar: فوتسي 100, فاينانشال تايمز 100, فايننشال تايمز 100 | he: פוטסי 100
`;
