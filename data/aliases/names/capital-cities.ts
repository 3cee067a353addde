/** Capitals, large cities and places of Europe, the Middle East and the Americas in the languages that sources lack. */
export const CAPITAL_NAMES = `
ankara-tr | uk: Анкара | de: Ankara | lt: Ankara
ottawa-ca | uk: Оттава
ndjamena-td | uk: Нджамена
san-salvador-sv | uk: Сан-Сальвадор
canberra-au | uk: Канберра
doha-qa | uk: Доха | tr: Doha
san-jose-cr | uk: Сан-Хосе ~0.5
georgetown-gy | uk: Джорджтаун ~0.7
sucre-bo | uk: Сукре ~0.7
jeddah-sa | uk: Джидда
mecca-sa | uk: Мекка ~0.8 | zh: 麦加
manama-bh | uk: Манама
izmir-tr | fa: ازمیر
surabaya-id | de: Surabaya
maracaibo-ve | fa: ماراکایبو | uk: Маракайбо
bern-ch | uk: Берн | fr: Berne | es: Berna | it: Berna | pt: Berna | pl: Berno
praia-cv | uk: Прая
male-mv | ar: ماليه | fa: شهر ماله
iztapalapa-mx | ar: إزتابالابا | ja: イスタパラパ | ko: 이스타팔라파
camayenne-gn | fr: Camayenne
maracay-ve | he: מאראקאי | ar: ماراكاي | uk: Маракай
curitiba-br | uk: Курітіба
ecatepec-de-morelos-mx | es: Ecatepec | ru: Экатепек | zh: 埃卡特佩克 | ja: エカテペック
barcelona-es | uk: Барселона
guadalajara-mx | uk: Гвадалахара
santa-cruz-de-la-sierra-bo | he: סנטה קרוס דה לה סיירה | ar: سانتا كروز دي لا سييرا | uk: Санта-Крус-де-ла-Сьєрра | zh: 圣克鲁斯 ~0.6, 圣克鲁斯-德拉谢拉 | ko: 산타크루스데라시에라 | el: Σάντα Κρουζ ντε λα Σιέρα
valencia-ve | el: Βαλένθια ~0.1
suva-fj | uk: Сува
bursa-tr | uk: Бурса
adana-tr | uk: Адана
barranquilla-co | fa: بارانکیا
sharjah-ae | uk: Шарджа | el: Σάρτζα
munich-de | uk: Мюнхен
leon-de-los-aldama-mx | zh: 莱昂市 | es: León de los Aldama
milan-it | fa: میلان | zh: 米兰 ~0.8 | el: Μιλάνο
santiago-de-los-caballeros-do | ar: سانتياغو دي لوس كاباييروس | fa: سانتیاگو د لوس کابایروس
guarulhos-br | he: גוארוליוס | ar: غوارولوس | uk: Гуарульюс | zh: 瓜鲁柳斯 | ja: グアルーリョス | ko: 과룰류스
goiania-br | fa: گویانیا | el: Γκοϊάνια
zapopan-mx | uk: Сапопан | ko: 사포판
ciudad-nezahualcoyotl-mx | ar: نيزاهوالكويوتل | zh: 内萨瓦尔科约特尔城 | ja: ネサワルコヨトル
kuwait-city-kw | fa: شهر کویت | uk: Ель-Кувейт | tr: Kuveyt şehri, Kuveyt City
campinas-br | el: Καμπίνας
victoria-sc | el: Βικτόρια Σεϋχελλών
valletta-mt | ar: فاليتا | fa: والتا | ru: Валлетта | uk: Валлетта | zh: 瓦莱塔 | ja: バレッタ, ヴァレッタ | ko: 발레타 | el: Βαλέτα | tr: Valletta, Valetta | it: La Valletta | fr: La Valette | es: La Valeta | pt: Valeta ~0.3
yaren-nr | ru: Ярен ~0.6 | zh: 亚伦区 | ja: ヤレン | ko: 야렌
st-johns-ag | ar: سانت جونز | uk: Сент-Джонс ~0.8 | el: Σεντ Τζονς
st-georges-gd | ru: Сент-Джорджес | uk: Сент-Джорджес | he: סנט ג'ורג'ס | ar: سانت جورجز | ja: セントジョージズ | ko: 세인트조지스
roseau-dm | uk: Розо | el: Ροζό
port-vila-vu | ar: بورت فيلا | fa: پورت ویلا | uk: Порт-Віла | zh: 维拉港 | el: Πορτ Βίλα
palikir-fm | ru: Паликир | uk: Палікір | he: פליקיר | ar: باليكير | zh: 帕利基尔 | ja: パリキール | ko: 팔리키르 | en: Palikir | de: Palikir | es: Palikir | fr: Palikir
nukualofa-to | ar: نوكوالوفا | fa: نوکوآلوفا | uk: Нукуалофа | el: Νουκουαλόφα
ngerulmud-pw | ru: Нгерулмуд | uk: Нгерулмуд | he: נגרולמוד | ar: نجيرولمد, نغيرولمود | zh: 恩吉鲁穆德, 恩吉鲁模 | ja: マルキョク ~0.4, ンゲルルムッド | ko: 응게룰무드
moroni-km | el: Μορόνι ~0.6
honiara-sb | uk: Хоніара | el: Χονιάρα
gitega-bi | he: גיטגה | ar: غيتيغا, جيتيغا | fa: گیتگا | uk: Гітега | zh: 基特加 | ja: ギテガ | ko: 기테가 | el: Γκιτέγκα
castries-lc | el: Κάστρις
belmopan-bz | uk: Бельмопан | el: Μπελμοπάν
basseterre-kn | uk: Бастер | el: Μπαστέρ
kingstown-vc | el: Κίνγκσταουν
andorra-la-vella-ad | fa: آندورا لا ولا | uk: Андорра-ла-Велья | zh: 安道尔城 | el: Ανδόρα λα Βέλια | es: Andorra la Vieja | fr: Andorre-la-Vieille
willemstad-cw | ru: Виллемстад | uk: Віллемстад | he: וילמסטאד | ar: ويلمستاد, فيلمستاد | fa: ویلمستاد | zh: 威廉斯塔德 | ja: ウィレムスタット | ko: 빌렘스타트 | el: Βίλλεμσταντ
oranjestad-aw | ru: Ораньестад | uk: Ораньєстад | he: אורנייסטאד | ar: أورانجستاد | zh: 奥拉涅斯塔德 | ja: オラニエスタッド | ko: 오라녜스타트
philipsburg-sx | ru: Филипсбург | uk: Філіпсбург | zh: 菲利普斯堡 | ja: フィリップスブルフ
road-town-vg | ru: Род-Таун | uk: Род-Таун | zh: 罗德城 | ja: ロードタウン | ko: 로드타운
saint-helier-je | ar: سانت هيلير | uk: Сент-Гелієр | zh: 圣赫利尔 | ja: セントヘリア
saint-denis-re | uk: Сен-Дені ~0.4 | zh: 圣但尼 ~0.5
mamoudzou-yt | ar: مامودزو | uk: Мамудзу | zh: 马穆楚 | ja: マムズー | he: ממודזו
mata-utu-wf | ru: Мата-Уту | zh: 马塔乌图 | ja: マタウトゥ
hagatna-gu | ru: Хагатна | uk: Хагатна | zh: 阿加尼亚, 哈加特纳 | ja: ハガニア, ハガッニャ | ko: 하갓냐
alofi-nu | ru: Алофи | zh: 阿洛菲 | ja: アロフィ
adamstown-pn | ru: Адамстаун | zh: 亚当斯敦 | ja: アダムスタウン
jamestown-sh | ru: Джеймстаун ~0.4 | zh: 詹姆斯敦 ~0.5 | ja: ジェームズタウン ~0.5
stanley-fk | es: Puerto Argentino, Puerto Stanley | ru: Порт-Стэнли | uk: Порт-Стенлі | zh: 斯坦利港 | ja: ポート・スタンリー | ko: 포트스탠리
country-vg | ru: Британские Виргинские острова
country-cc | he: איי קוקוס | ar: جزر كوكوس | uk: Кокосові острови | ja: ココス諸島, ココス（キーリング）諸島 | tr: Cocos Adaları | el: Νησιά Κόκος, Νήσοι Κόκος
taif-sa | ru: Таиф, Эт-Таиф | uk: Таїф | zh: 塔伊夫 | ja: ターイフ, タイフ | ko: 타이프 | el: Ταΐφ | tr: Taif
buraydah-sa | he: בוריידה | ru: Бурайда | uk: Бурайда | zh: 布赖代 | ja: ブライダ | ko: 부라이다
al-kharj-sa | he: אל-ח'רג' | fa: الخرج | uk: Ель-Хардж | zh: 海尔季 | ja: アルハルジ
najran-sa | ar: نجران | ru: Наджран | uk: Наджран | zh: 奈季兰 | ja: ナジュラン | he: נג'ראן | fa: نجران | ko: 나즈란
jazan-sa | ar: جازان, جيزان | ru: Джизан | zh: 吉赞 | ja: ジザーン, ジャザン | fa: جازان, جیزان | he: ג'יזאן
yanbu-sa | ru: Янбу | zh: 延布 | ja: ヤンブー, ヤンブ | ko: 얀부 | uk: Янбу
abha-sa | ru: Абха | zh: 艾卜哈 | ja: アブハー, アブハ
jubail-sa | ar: الجبيل | ru: Эль-Джубайль | zh: 朱拜勒 | ja: ジュバイル | fa: الجبیل | he: אל-ג'ובייל
qatif-sa | ar: القطيف | ru: Эль-Катиф | zh: 卡提夫 | ja: カティーフ | he: אל-קטיף
al-ahmadi-kw | he: אל-אחמדי | fa: الاحمدی | ru: Эль-Ахмади | zh: 艾哈迈迪 | ja: アフマディ
ajman-city-ae | he: עג'מאן | fa: عجمان | ru: Аджман | uk: Аджман | zh: 阿治曼, 阿吉曼 | ja: アジュマーン, アジュマン | ko: 아지만 | el: Ατζμάν | tr: Acman
ras-al-khaimah-city-ae | he: ראס אל-ח'יימה | fa: رأس‌الخیمه, راس الخیمه | uk: Рас-ель-Хайма | zh: 哈伊马角 | ja: ラスアルハイマ, ラス・アル・ハイマ | ko: 라스알카이마 | el: Ρας Αλ Χάιμα | tr: Resülhayme
mersin-tr | ar: مرسين | fa: مرسین | uk: Мерсін | zh: 梅尔辛 | ja: メルスィン, メルシン | ko: 메르신
sanliurfa-tr | he: שאנלי אורפה | ar: شانلي أورفا, أورفا | fa: شانلی‌اورفا | uk: Шанлиурфа | zh: 尚勒乌尔法 | ja: シャンルウルファ | ko: 샨르우르파
antakya-tr | ru: Антакья, Антакия | uk: Антак'я | zh: 安塔基亚 | ja: アンタキヤ, アンタキア | ko: 안타키아 | he: אנטקיה | ar: أنطاكيا | fa: انطاکیه | el: Αντιόχεια ~0.7, Αντάκια
uskudar-tr | he: אוסקודר | ar: أسكودار | fa: اسکودار | uk: Ускюдар | zh: 于斯屈达尔 | ja: ウスキュダル | ko: 위스퀴다르 | el: Σκούταρι ~0.4
bagcilar-tr | ar: باغجلار | uk: Багджилар
sisli-tr | ru: Шишли | ar: شيشلي | zh: 希什利 | fa: شیشلی
cankaya-tr | ru: Чанкая | ar: تشانكايا | zh: 昌卡亚 | ja: チャンカヤ
esenyurt-tr | ru: Эсенюрт | ar: إسنيورت | zh: 埃森尤尔特
izmit-tr | ru: Измит | ar: إزميت | zh: 伊兹米特 | ja: イズミット
vaca-muerta | fa: واکا موئرتا | uk: Вака-Муерта | ko: 바카무에르타 | el: Βάκα Μουέρτα
darien-gap | he: פער דריין, מעבר דריאן | fa: شکاف دارین | uk: Дар'єнський розрив, Дар'єнська прогалина | el: Χάσμα του Νταριέν
catatumbo | ar: كاتاتومبو | zh: 卡塔通博 | ja: カタトゥンボ | ko: 카타툼보 | uk: Кататумбо | he: קטטומבו | el: Κατατούμπο
cecot | ar: سيكوت, سجن سيكوت | fa: زندان سکوت السالوادور | ru: СЕКОТ, тюрьма CECOT | he: כלא ססוט
nova-iguacu-br | ar: نوفا إيغواسو | el: Νόβα Ιγκουασού
osasco-br | ar: أوساسكو | uk: Озаску | zh: 奥萨斯库 | ja: オザスコ
santo-andre-br | ar: سانتو أندريه | uk: Санту-Андре | zh: 圣安德烈 | ja: サントアンドレ
sao-bernardo-do-campo-br | uk: Сан-Бернарду-ду-Кампу | zh: 圣贝尔纳多杜坎普 | ja: サンベルナルド・ド・カンポ
natal-br | ar: ناتال | uk: Натал | zh: 纳塔尔 | ja: ナタール ~0.8 | ko: 나타우
niteroi-br | he: ניטרוי | ar: نيتيروي | uk: Нітерой | zh: 尼泰罗伊 | ko: 니테로이
vitoria-br | uk: Віторія ~0.6 | ko: 비토리아 ~0.6
contagem-br | uk: Контажен
diadema-br | zh: 迪亚德马 | ja: ディアデマ
pelotas-br | zh: 佩洛塔斯 | ja: ペロタス
boa-vista-br | ru: Боа-Виста | zh: 博阿维斯塔 | ja: ボアビスタ
culiacan-mx | ar: كولياكان | fa: کولیاکان | uk: Кульякан | ko: 쿨리아칸 | el: Κουλιακάν
torreon-mx | ar: توريون | uk: Торреон | ko: 토레온
toluca-mx | he: טולוקה | ar: تولوكا | uk: Толука
coyoacan-mx | ar: كويواكان | ru: Койоакан | uk: Койоакан | zh: 科约阿坎 | ko: 코요아칸 | he: קויואקאן
xochimilco-mx | ru: Сочимилько | zh: 霍奇米尔科 | ja: ソチミルコ
tlalnepantla-mx | zh: 特拉尔内潘特拉 | ja: トラルネパントラ
heroica-matamoros-mx | he: מטאמורוס | ar: ماتاموروس | fa: ماتاموروس | uk: Матаморос | zh: 马塔莫罗斯 | ja: マタモロス | ko: 마타모로스 | es: Matamoros
san-nicolas-de-los-garza-mx | ru: Сан-Николас-де-лос-Гарса
veracruz-mx | he: וראקרוס | ar: فيراكروز | uk: Веракрус
xalapa-de-enriquez-mx | es: Xalapa | ru: Халапа | uk: Халапа | zh: 哈拉帕 | ja: ハラパ | ko: 할라파 | ar: خالابا
cuernavaca-mx | he: קוארנוואקה | ar: كويرنافاكا | uk: Куернавака
celaya-mx | ja: セラヤ | ko: 셀라야 | uk: Селая
irapuato-mx | ja: イラプアト | uk: Ірапуато | ko: 이라푸아토
pachuca-de-soto-mx | ru: Пачука | zh: 帕丘卡 | ja: パチューカ
chilpancingo-mx | ru: Чильпансинго | zh: 奇尔潘辛戈 | ja: チルパンシンゴ | ar: تشيلبانسينغو
iguala-de-la-independencia-mx | es: Iguala ~0.8 | ru: Игуала | zh: 伊瓜拉 | ja: イグアラ
tapachula-mx | ru: Тапачула | zh: 塔帕丘拉 | ja: タパチュラ | ko: 타파출라 | ar: تاباتشولا
puerto-vallarta-mx | ru: Пуэрто-Вальярта | zh: 巴亚尔塔港 | ja: プエルトバジャルタ, プエルト・バヤルタ | ko: 푸에르토바야르타 | he: פוארטו ויארטה | ar: بويرتو فالارتا
nogales-mx | ja: ノガレス ~0.6
cucuta-co | he: קוקוטה | ar: كوكوتا | uk: Кукута | el: Κούκουτα
bucaramanga-co | he: בוקרמנגה | ar: بوكارامانغا
santa-marta-co | ar: سانتا مارتا | ru: Санта-Марта | uk: Санта-Марта | zh: 圣玛尔塔 | ja: サンタマルタ | ko: 산타마르타 | el: Σάντα Μάρτα
pereira-co | zh: 佩雷拉 ~0.4
pasto-co | ru: Пасто | zh: 帕斯托
villavicencio-co | ar: فيلافيسينسيو
meta-co | ru: департамент Мета | zh: 梅塔省 | ja: メタ県
buenaventura-co | zh: 布埃纳文图拉 | ja: ブエナベントゥラ | ru: Буэнавентура
puerto-la-cruz-ve | uk: Пуерто-ла-Крус | ja: プエルトラクルス
ciudad-bolivar-ve | ar: سيوداد بوليفار | he: סיודד בוליבר
barcelona-ve | ar: برشلونة الفنزويلية
petare-ve | ar: بيتاري
pucallpa-pe | ar: بوكالبا | uk: Пукальпа
santa-fe-ar | ar: سانتا في ~0.7 | uk: Санта-Фе ~0.7 | zh: 圣菲 ~0.7 | ja: サンタフェ ~0.6 | ko: 산타페 ~0.5
camaguey-cu | ar: كاماغوي | fa: کاماگوئی | uk: Камагуей | zh: 卡马圭 | ko: 카마구에이
holguin-cu | ar: هولغوين | uk: Ольгін | ko: 올긴
guantanamo-cu | zh: 关塔那摩市
guantanamo-bay-naval-base | uk: Гуантанамо ~0.8, військова база Гуантанамо | el: Γκουαντάναμο, Γουαντάναμο | tr: Guantanamo Üssü, Guantanamo
mixco-gt | zh: 米斯科 | ja: ミスコ
croix-des-bouquets-ht | zh: 克罗伊-德布凯 | ja: クロワデブーケ
petionville-ht | fr: Pétion-Ville | ru: Петьонвиль | zh: 佩蒂翁维尔 | ja: ペティオンビル | es: Pétion-Ville
thessaloniki-gr | fa: تسالونیکی | zh: 塞萨洛尼基, 萨洛尼卡 | ko: 테살로니키 | el: Θεσσαλονίκη
corinth-gr | ar: كورنث, كورينثوس | fa: کورینت | uk: Коринф | ko: 코린토스, 고린도 ~0.4 | tr: Korint | el: Κόρινθος
porto-pt | uk: Порту | zh: 波尔图 ~0.7 | ko: 포르투 ~0.7 | es: Oporto ~0.8 | sv: Porto
braga-pt | ru: Брага | uk: Брага | zh: 布拉加 | ja: ブラガ | ko: 브라가 | el: Μπράγκα | he: בראגה
coimbra-pt | ru: Коимбра | zh: 科英布拉 | ja: コインブラ | ko: 코임브라 | uk: Коїмбра | el: Κοΐμπρα
pisa-it | fa: شهر پیزا | uk: Піза | zh: 比萨市 | ko: 피사 | el: Πίζα | fr: Pise
bolzano-it | ar: بولزانو | fa: بولتسانو | uk: Больцано | zh: 博尔扎诺, 博岑 | ko: 볼차노 | de: Bozen
limerick-ie | ar: ليمريك | fa: لیمریک | uk: Лімерик | zh: 利默里克 | ko: 리머릭
galway-ie | he: גולוויי | ar: غالواي | fa: گالوی | uk: Голвей | zh: 戈尔韦 | ko: 골웨이
lausanne-ch | ar: لوزان | fa: لوزان | uk: Лозанна | ko: 로잔 | es: Lausana | it: Losanna | pl: Lozanna | tr: Lozan ~0.5
dubrovnik-hr | ar: دوبروفنيك | fa: دوبروونیک, دوبرونیک | uk: Дубровник | ko: 두브로브니크 | el: Ντουμπρόβνικ
murcia-es | uk: Мурсія | zh: 穆尔西亚 ~0.9 | ko: 무르시아 | el: Μούρθια | fr: Murcie
las-palmas-de-gran-canaria-es | ar: لاس بالماس دي غران كاناريا, لاس بالماس | fa: لاس پالماس | uk: Лас-Пальмас-де-Гран-Канарія, Лас-Пальмас ~0.7 | zh: 拉斯帕尔马斯 ~0.8, 大加那利岛拉斯帕尔马斯 | ko: 라스팔마스 ~0.7 | el: Λας Πάλμας ~0.6
malmo-se | ar: مالمو | fa: مالمو | uk: Мальме | ko: 말뫼 | tr: Malmö
republika-srpska | fa: جمهوری صرب بوسنی, صربسکا | zh: 塞族共和国, 波黑塞族共和国 | ja: スルプスカ共和国, セルビア人共和国 | ko: 스릅스카 공화국
chagos-islands | fa: جزایر چاگوس, مجمع‌الجزایر چاگوس | el: Νησιά Τσάγκος, νησιά Τσάγκος
korean-demilitarized-zone | fa: منطقه غیرنظامی کره | el: αποστρατικοποιημένη ζώνη της Κορέας, κορεατική αποστρατικοποιημένη ζώνη | tr: Kore Askerden Arındırılmış Bölgesi
st-peters-basilica | fa: کلیسای سن پیترو, کلیسای سنت پیتر | el: Βασιλική του Αγίου Πέτρου, βασιλική του Αγίου Πέτρου
ramstein-air-base | fa: پایگاه هوایی رامشتاین, رامشتاین | el: βάση Ράμσταϊν, Ράμσταϊν
hinkley-point-c | he: הינקלי פוינט סי | ar: هينكلي بوينت سي | uk: Гінклі-Пойнт C
sizewell-c | ru: Сайзуэлл C
flamanville-nuclear-power-plant | ar: محطة فلامانفيل النووية | he: תחנת הכוח הגרעינית פלמנוויל | uk: АЕС Фламанвіль | tr: Flamanville Nükleer Santrali | el: πυρηνικός σταθμός Φλαμανβίλ
lords-cricket-ground | ru: крикетный стадион Лордс
perejil | he: האי פרחיל | ru: остров Перехиль, Перехиль | uk: острів Перехіль | zh: 佩雷希尔岛 | ja: ペレヒル島 | ko: 페레힐섬 | tr: Perejil Adası | fa: جزیره پرخیل | el: νησίδα Περεχίλ
`;
