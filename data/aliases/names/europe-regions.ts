/** Regions and islands of Europe in languages in which no source gives their names. */
export const EUROPE_REGION_NAMES = `
saxony | ru: Саксония | uk: Саксонія | zh: 萨克森州, 萨克森 ~0.7 | ja: ザクセン州 | el: Σαξονία | tr: Saksonya | cs: Sasko | nl: Saksen | it: Sassonia | pt: Saxônia, Saxónia | sv: Sachsen | ko: 작센주
silesia | ar: سيليزيا | fa: سیلزی | ru: Силезия | uk: Сілезія | zh: 西里西亚 | ja: シレジア, シュレージエン | ko: 실레시아, 슐레지엔 | el: Σιλεσία | tr: Silezya | pl: Śląsk | cs: Slezsko | it: Slesia | nl: Silezië | pt: Silésia | sv: Schlesien
lombardy | fa: لومباردی, لمباردی | zh: 伦巴第大区, 伦巴第 | tr: Lombardiya | cs: Lombardie
hesse-de | he: מדינת הסן | fa: ایالت هسن | zh: 黑森州 | el: Έσση | de: Hessen | fr: Hesse ~0.6 | it: Assia | es: Hesse | cs: Hesensko | tr: Hessen | sv: Hessen | nl: Hessen
thuringia | fa: تورینگن | zh: 图林根州 | tr: Thüringen, Türingiya | es: Turingia | it: Turingia | pt: Turíngia | cs: Durynsko | nl: Thüringen | sv: Thüringen | ko: 튀링겐
brandenburg | fa: براندنبورگ | zh: 勃兰登堡州, 勃兰登堡 ~0.7 | ko: 브란덴부르크주 | cs: Braniborsko | es: Brandeburgo | it: Brandeburgo | pt: Brandemburgo
north-rhine-westphalia-de | ar: شمال الراين وستفاليا, شمال الراين-وستفاليا | fa: نوردراین-وستفالن, نوردراین وستفالن | uk: Північний Рейн-Вестфалія, Північний Рейн — Вестфалія | zh: 北莱茵-威斯特法伦州, 北威州 ~0.9 | ja: ノルトライン・ウェストファーレン州, ノルトライン＝ヴェストファーレン州, ノルトラインウェストファーレン州 | el: Βόρεια Ρηνανία-Βεστφαλία, Βόρεια Ρηνανία - Βεστφαλία | pl: Nadrenia Północna-Westfalia | cs: Severní Porýní-Vestfálsko | sv: Nordrhein-Westfalen | pt: Renânia do Norte-Vestfália
mecklenburg-vorpommern-de | ar: مكلنبورغ فوربومرن, مكلنبورغ-فوربومرن | fa: مکلنبورگ-فورپومرن | ru: Мекленбург-Передняя Померания | uk: Мекленбург-Передня Померанія | zh: 梅克伦堡-前波美拉尼亚州, 梅前州 ~0.8 | ja: メクレンブルク・フォアポンメルン州, メクレンブルク＝フォアポンメルン州 | el: Μεκλεμβούργο-Δυτική Πομερανία, Μεκλεμβούργο-Πομερανία | de: Mecklenburg-Vorpommern | es: Mecklemburgo-Pomerania Occidental | pl: Meklemburgia-Pomorze Przednie | cs: Meklenbursko-Přední Pomořansko | nl: Mecklenburg-Voor-Pommeren
saarland-de | uk: Саар | fr: Sarre ~0.8 | es: Sarre | pl: Saara, Kraj Saary | cs: Sársko
rhineland | de: Rheinland ~0.8 | fr: Rhénanie | es: Renania | it: Renania | pt: Renânia | pl: Nadrenia | cs: Porýní | nl: Rijnland ~0.4 | sv: Rhenlandet | ru: Рейнская область, Рейнской области | uk: Рейнська область | el: Ρηνανία | tr: Rheinland, Renanya | he: חבל הריין, ריינלנד | ar: راينلاند | fa: راینلاند | zh: 莱茵兰 | ja: ラインラント | ko: 라인란트
alsace | fa: آلزاس | zh: 阿尔萨斯 | ko: 알자스 | de: Elsass | nl: Elzas | cs: Alsasko | it: Alsazia | pt: Alsácia | sv: Alsace | es: Alsacia
provence | fa: پرووانس | zh: 普罗旺斯 | ko: 프로방스 | tr: Provence
normandie | de: Normandie | es: Normandía | it: Normandia | pt: Normandia | nl: Normandië | cs: Normandie
savoy | de: Savoyen | fr: Savoie | es: Saboya ~0.8 | it: Savoia ~0.6 | pt: Saboia ~0.8 | pl: Sabaudia | nl: Savoye | cs: Savojsko | sv: Savojen | ru: Савойя | uk: Савойя | el: Σαβοΐα | tr: Savoya | ar: سافوا, سافوي | fa: ساووآ, ساووا | zh: 萨伏依, 萨瓦地区 | ja: サヴォワ, サボイア ~0.7 | ko: 사부아
occitanie-fr | he: אוקסיטניה | ar: أوكسيتانيا | fa: اکسیتانی | ru: Окситания | uk: Окситанія | zh: 奥克西塔尼大区, 奥克西塔尼 | ja: オクシタニー地域圏, オクシタニー地方, オクシタニー | el: Οξιτανία | es: Occitania | it: Occitania | pt: Occitânia | de: Okzitanien | pl: Oksytania | nl: Occitanië | tr: Oksitanya
corse | fa: جزیره کرس | nl: Corsica
pyrenees | zh: 比利牛斯山, 比利牛斯山脉 | ko: 피레네산맥 | fr: Pyrénées | cs: Pyreneje | nl: Pyreneeën | pt: Pirenéus, Pireneus | sv: Pyrenéerna
alps | fr: Alpes | es: Alpes | it: Alpi | nl: Alpen | cs: Alpy
ardennes | ar: الأردين | zh: 阿登地区, 阿登高地 | ja: アルデンヌ | ko: 아르덴 | de: Ardennen | es: Ardenas | it: Ardenne | nl: Ardennen | cs: Ardeny
wallonia-be | fa: والونی | zh: 瓦隆大区, 瓦隆 ~0.8, 瓦隆区 | ja: ワロン地域, ワロニア | ko: 왈롱 지역, 왈롱 ~0.8 | cs: Valonsko | sv: Vallonien
flanders-be | fa: فلاندر, فلاندرز | zh: 佛兰德大区, 佛兰德斯, 弗拉芒大区 | ko: 플란데런, 플랑드르 | cs: Flandry | sv: Flandern | ja: フランドル地方
luxembourg-be | fr: province de Luxembourg | nl: provincie Luxemburg | de: Provinz Luxemburg | zh: 卢森堡省 | ja: リュクサンブール州 | ru: провинция Люксембург
low-countries | fr: Pays-Bas historiques | ru: исторические Нидерланды, Нижние земли | uk: Нижні країни | zh: 低地国家, 低地国 | ja: 低地諸国 ~0.8 | ko: 저지대 국가 | he: ארצות השפלה | ar: الأراضي المنخفضة | de: Niedere Lande | nl: Lage Landen | cs: Nizozemí ~0.3
friesland | de: Friesland ~0.8 | fr: Frise ~0.5 | es: Frisia ~0.5 | it: Frisia ~0.5 | nl: Friesland, Fryslân | pl: Fryzja ~0.6 | cs: Frísko | ru: Фрисландия | uk: Фрисландія | el: Φρίσλανδη | he: פריזלנד, פריסלנד | ar: فريزلاند, فريسلاند | zh: 弗里斯兰省, 弗里斯兰 ~0.6 | ja: フリースラント州 | ko: 프리슬란트
frisia | fr: Frise ~0.3 | ru: Фризия, Фрисландия ~0.2 | uk: Фризія | de: Friesland ~0.2
zealand | de: Seeland ~0.7 | fr: Seeland | es: isla de Selandia, Selandia | it: Selandia | pl: Zelandia ~0.5 | da: Sjælland | sv: Själland | nb: Sjælland | nl: Seeland | ru: остров Зеландия, Зеландия ~0.5 | uk: острів Зеландія | zh: 西兰岛 | ja: シェラン島 | ko: 셸란섬 | ar: جزيرة زيلاند, جزيرة شيلاند | he: האי שלאן
jutland | de: Jütland | es: Jutlandia | it: Jutland | pt: Jutlândia | pl: Jutlandia, Półwysep Jutlandzki | da: Jylland | sv: Jylland | nb: Jylland | nl: Jutland | cs: Jutsko, Jutský poloostrov | ru: Ютландия | uk: Ютландія | el: Γιουτλάνδη | tr: Jutland Yarımadası | he: יוטלנד, חצי האי יוטלנד | ar: يوتلاند, شبه جزيرة يوتلاند | fa: یوتلند, شبه‌جزیره یوتلند | zh: 日德兰半岛 | ja: ユトランド半島 | ko: 유틀란트반도, 윌란반도
gotland-se | ru: Готланд | uk: Готланд | he: גוטלנד | ar: غوتلاند, جزيرة غوتلاند | fa: گوتلند, جزیره گوتلند | zh: 哥得兰岛, 哥特兰岛 | ja: ゴットランド島, ゴトランド島 | ko: 고틀란드섬, 고틀란드 | el: Γκότλαντ | pl: Gotlandia | fi: Gotlanti | et: Ojamaa ~0.7 | lv: Gotlande | lt: Gotlandas
lappland | de: Lappland | fr: Laponie | es: Laponia | it: Lapponia | pt: Lapônia, Lapónia | pl: Laponia | cs: Laponsko | sv: Lappland | fi: Lappi ~0.6 | nl: Lapland | ru: Лапландия | uk: Лапландія | el: Λαπωνία | tr: Laponya | he: לפלנד | ar: لابلاند | fa: لاپلند | zh: 拉普兰 | ja: ラップランド | ko: 라플란드
svalbard | ar: سفالبارد, أرخبيل سفالبارد | fa: سوالبارد | zh: 斯瓦尔巴群岛, 斯瓦尔巴 | tr: Svalbard | de: Spitzbergen ~0.8 | es: islas Svalbard | cs: Špicberky
karelia | de: Karelien | fr: Carélie | es: Carelia | it: Carelia | pt: Carélia | pl: Karelia | cs: Karélie | sv: Karelen | fi: Karjala ~0.7 | nl: Karelië | ru: Карелия | uk: Карелія | el: Καρελία | tr: Karelya | he: קרליה | ar: كاريليا | fa: کارلیا | zh: 卡累利阿 | ja: カレリア, カレリア共和国 | ko: 카렐리야, 카렐리아
kola-peninsula | de: Kola-Halbinsel, Halbinsel Kola | fr: péninsule de Kola | es: península de Kola | it: penisola di Kola | pl: Półwysep Kolski | sv: Kolahalvön | fi: Kuolan niemimaa | nb: Kolahalvøya | ru: Кольский полуостров, Кольском полуострове | uk: Кольський півострів, Кольському півострові | he: חצי האי קולה | ar: شبه جزيرة كولا | zh: 科拉半岛 | ja: コラ半島 | ko: 콜라반도 | tr: Kola Yarımadası | cs: poloostrov Kola
livonia | de: Livland | fr: Livonie | es: Livonia | it: Livonia | pl: Inflanty | cs: Livonsko | sv: Livland | ru: Ливония | uk: Лівонія | el: Λιβονία | he: ליבוניה | ar: ليفونيا | zh: 利沃尼亚 | ja: リヴォニア | ko: 리보니아 | lv: Livonija | et: Liivimaa | lt: Livonija
moravia | ar: مورافيا | fa: موراویا | zh: 摩拉维亚 | ja: モラビア, モラヴィア | ko: 모라비아 | tr: Moravya | cs: Morava ~0.6 | fr: Moravie | es: Moravia | it: Moravia ~0.5 | nl: Moravië | sv: Mähren | pt: Morávia
bohemia | fa: بوهمیا | zh: 波希米亚 ~0.7 | ja: ボヘミア ~0.8 | ko: 보헤미아 ~0.8 | tr: Bohemya | fr: Bohême | es: Bohemia ~0.7 | pt: Boêmia ~0.5 | it: Boemia | nl: Bohemen | sv: Böhmen | cs: Čechy
transylvania | fa: ترانسیلوانیا | zh: 特兰西瓦尼亚 | ko: 트란실바니아 | nl: Transsylvanië | cs: Transylvánie, Sedmihradsko | pt: Transilvânia | sv: Transsylvanien | ro: Transilvania, Ardeal | hu: Erdély
vojvodina-rs | he: וויבודינה | ar: فويفودينا | fa: وویوودینا | zh: 伏伊伏丁那 | ja: ボイボディナ自治州, ヴォイヴォディナ | ko: 보이보디나 | fr: Voïvodine | de: Vojvodina, Wojwodina | it: Voivodina | es: Voivodina | hu: Vajdaság
dalmatia | ar: دالماسيا, دلماسيا | fa: دالماسی | zh: 达尔马提亚 | ja: ダルマチア | ko: 달마티아 | tr: Dalmaçya | de: Dalmatien | fr: Dalmatie | es: Dalmacia | it: Dalmazia | pt: Dalmácia | nl: Dalmatië | cs: Dalmácie | sv: Dalmatien | hr: Dalmacija
istria-hr | he: איסטריה | ar: إستريا, شبه جزيرة إستريا | fa: ایستریا | zh: 伊斯特拉半岛, 伊斯特里亚 | ja: イストリア半島, イストリア | ko: 이스트리아 | tr: İstriya | de: Istrien | fr: Istrie | cs: Istrie | hr: Istra | sl: Istra | sv: Istrien | nl: Istrië | pt: Ístria
thrace | he: תראקיה, תרקיה | ar: تراقيا | fa: تراکیه | zh: 色雷斯 | ja: トラキア | ko: 트라키아 | de: Thrakien | fr: Thrace | es: Tracia | it: Tracia | pt: Trácia | nl: Thracië | cs: Thrákie | sv: Thrakien | bg: Тракия
pomerania-pl | he: מחוז פומרניה | ar: محافظة بومرانيا | fa: استان پومرانیا | ko: 포모제주
veneto | ru: Венето | pl: Wenecja Euganejska | cs: Benátsko
tuscany | uk: Тоскана | de: Toskana | fr: Toscane | sv: Toscana | nl: Toscane | pt: Toscana | tr: Toskana
abruzzo-it | uk: Абруццо | de: Abruzzen | fr: Abruzzes
friuli-venezia-giulia | he: פריולי-ונציה ג'וליה | ar: فريولي فينيتسيا جوليا | ru: Фриули — Венеция-Джулия, Фриули-Венеция-Джулия | uk: Фріулі-Венеція-Джулія | zh: 弗留利-威尼斯朱利亚大区 | ja: フリウリ・ベネチア・ジュリア州, フリウリ＝ヴェネツィア・ジュリア州 | el: Φριούλι-Βενέτσια Τζούλια | de: Friaul-Julisch Venetien | es: Friuli-Venecia Julia | pl: Friuli-Wenecja Julijska
emilia-romagna | he: אמיליה-רומאניה, אמיליה רומאניה | ar: إميليا رومانيا | fa: امیلیا-رومانیا | ru: Эмилия-Романья | uk: Емілія-Романья | zh: 艾米利亚-罗马涅大区, 艾米利亚-罗马涅 | ja: エミリア・ロマーニャ州, エミリアロマーニャ州 | el: Εμίλια-Ρομάνια | es: Emilia-Romaña | fr: Émilie-Romagne | pl: Emilia-Romania
trentino-south-tyrol-it | he: טרנטינו-אלטו אדיג'ה | ru: Трентино — Альто-Адидже, Трентино-Альто-Адидже | uk: Трентіно-Альто-Адідже | zh: 特伦蒂诺-上阿迪杰 | ja: トレンティーノ・アルト・アディジェ州 | el: Τρεντίνο-Άλτο Άντιτζε | it: Trentino-Alto Adige | de: Trentino-Südtirol
aosta-valley-it | he: עמק אאוסטה | ar: وادي أوستا | fa: دره آئوستا | ru: Валле-д’Аоста | uk: Валле-д’Аоста | zh: 瓦莱达奥斯塔大区 | ja: バレダオスタ州, ヴァッレ・ダオスタ州 | el: Κοιλάδα της Αόστα, Κοιλάδα Αόστα | it: Valle d'Aosta | fr: Vallée d'Aoste | de: Aostatal | es: Valle de Aosta
capri | he: האי קפרי | fa: جزیره کاپری | zh: 卡普里岛 | tr: Capri Adası
sardinia | de: Sardinien | fr: Sardaigne | es: Cerdeña | nl: Sardinië | cs: Sardinie | sv: Sardinien | pt: Sardenha
riviera | ru: Ривьера ~0.5 | pl: Riwiera ~0.5
asturias-es | ar: أستورياس, أستوريا | fa: آستوریاس | uk: Астурія | zh: 阿斯图里亚斯 | el: Αστούριας | de: Asturien | pt: Astúrias
aragon | he: אראגון | ar: أراغون, أراجون | fa: آراگون اسپانیا | uk: Арагон | zh: 阿拉贡大区, 阿拉贡 ~0.6 | fr: Aragon ~0.7 | pl: Aragonia | nl: Aragón | pt: Aragão | cs: Aragonie | sv: Aragonien
navarre-es | he: נווארה, נבארה | ar: نافارا | fa: ناوار | uk: Наварра | zh: 纳瓦拉 | el: Ναβάρα | it: Navarra | pl: Nawarra | nl: Navarra | pt: Navarra | cs: Navarra
basque-country-es | he: חבל הבאסקים, ארץ הבאסקים | ar: بلاد الباسك | fa: سرزمین باسک | uk: Країна Басків, Країна басків | zh: 巴斯克地区, 巴斯克自治区 | el: Χώρα των Βάσκων | tr: Bask Bölgesi | pl: Kraj Basków | nl: Baskenland | cs: Baskicko | sv: Baskien
balearic-islands | he: האיים הבלאריים | ar: جزر البليار | fa: جزایر بالئاری | uk: Балеарські острови, Балеари | zh: 巴利阿里群岛 | el: Βαλεαρίδες | tr: Balear Adaları | pl: Baleary | nl: Balearen | cs: Baleáry
community-of-madrid-es | he: קהילת מדריד | ar: إقليم مدريد | uk: автономна спільнота Мадрид | zh: 马德里大区, 马德里自治区 | es: Comunidad de Madrid | de: Autonome Gemeinschaft Madrid | it: Comunità di Madrid | el: Κοινότητα της Μαδρίτης | pt: Comunidade de Madrid
valencian-community-es | he: קהילת ולנסיה | ar: إقليم فالنسيا, إقليم بلنسية | fa: منطقه والنسیا | ru: Валенсийское сообщество, автономное сообщество Валенсия | uk: Валенсійська спільнота | zh: 巴伦西亚大区, 瓦伦西亚大区, 瓦伦西亚自治区 | ja: バレンシア州 | ko: 발렌시아주 | el: Κοινότητα της Βαλένθια, Βαλενθιανή Κοινότητα | pl: Wspólnota Walencka | nl: Valenciaanse Gemeenschap
tenerife | fa: تنریف, جزیره تنریف | zh: 特内里费岛, 特内里费 | tr: Tenerife | fr: Ténériffe ~0.8 | de: Teneriffa
iberian-peninsula | de: Iberische Halbinsel, Iberischen Halbinsel | fr: péninsule Ibérique, péninsule ibérique | es: península ibérica, Península Ibérica, península Ibérica | it: penisola iberica | pt: Península Ibérica, península Ibérica | pl: Półwysep Iberyjski | nl: Iberisch schiereiland, Iberisch Schiereiland | cs: Pyrenejský poloostrov, Iberský poloostrov | sv: Iberiska halvön | ru: Пиренейский полуостров, Иберийский полуостров | uk: Піренейський півострів, Іберійський півострів | el: Ιβηρική Χερσόνησος, Ιβηρική χερσόνησος | tr: İber Yarımadası | he: חצי האי האיברי | ar: شبه الجزيرة الإيبيرية, شبه الجزيرة الأيبيرية, شبه جزيرة أيبيريا | fa: شبه‌جزیره ایبری, شبه جزیره ایبری | zh: 伊比利亚半岛, 伊比利半島 | ja: イベリア半島 | ko: 이베리아반도, 이베리아 반도
italian-peninsula | de: Apenninhalbinsel | fr: péninsule italienne | es: península itálica | it: penisola italiana | ru: Апеннинский полуостров | uk: Апеннінський півострів | pl: Półwysep Apeniński | he: חצי האי האפניני | ar: شبه الجزيرة الإيطالية | zh: 亚平宁半岛, 意大利半岛 | ja: イタリア半島 | ko: 이탈리아반도 | tr: İtalya Yarımadası
azores | fa: جزایر آزور, مجمع‌الجزایر آزور | zh: 亚速尔群岛 | ko: 아소르스 제도, 아조레스 제도 | tr: Azor Adaları | de: Azoren | fr: Açores | it: Azzorre | pt: Açores | nl: Azoren | sv: Azorerna | cs: Azory
madeira | fa: مادیرا, جزیره مادیرا | zh: 马德拉群岛, 马德拉岛 | ko: 마데이라 제도, 마데이라섬 | tr: Madeira | fr: Madère | pl: Madera ~0.7 | he: מדיירה
crete | de: Kreta | fr: Crète | es: Creta | it: Creta | pt: Creta | nl: Kreta | cs: Kréta | sv: Kreta
lesbos | fa: لسبوس, جزیره لسبوس | zh: 莱斯沃斯岛, 莱斯博斯岛 | it: Lesbo | sv: Lesbos
rhodes | ar: جزيرة رودس | fa: جزیره رودس | ru: остров Родос, Родос | uk: острів Родос, Родос | zh: 罗得岛 ~0.8, 罗德岛 ~0.6 | ja: ロードス島 | ko: 로도스섬, 로도스 ~0.8 | el: Ρόδος | tr: Rodos | pl: Rodos | nl: Rodos, Rhodos | cs: Rhodos | sv: Rhodos | pt: ilha de Rodes | bg: Родос
peloponnese | fa: پلوپونز | zh: 伯罗奔尼撒, 伯罗奔尼撒半岛 | ko: 펠로폰네소스 | de: Peloponnes | fr: Péloponnèse | es: Peloponeso | it: Peloponneso | pt: Peloponeso | nl: Peloponnesos | cs: Peloponés
epirus | de: Epirus | fr: Épire | es: Epiro | it: Epiro | pl: Epir | ru: Эпир | uk: Епір | el: Ήπειρος ~0.8 | tr: Epir | zh: 伊庇鲁斯 | ja: イピロス, エペイロス | ko: 이피로스, 에페이로스 | he: אפירוס | ar: إبيروس
thessalia | de: Thessalien | fr: Thessalie | es: Tesalia | it: Tessaglia | pl: Tesalia | ru: Фессалия | uk: Фессалія | tr: Teselya | zh: 色萨利 | ja: テッサリア | ko: 테살리아 | he: תסליה | ar: ثيساليا
laconia | de: Lakonien | fr: Laconie | ru: Лакония | zh: 拉科尼亚 | ja: ラコニア
arcadia | de: Arkadien ~0.6 | ru: Аркадия ~0.6 | fr: Arcadie ~0.6 | pl: Arkadia ~0.5
vaud-ch | he: קנטון וו | fr: canton de Vaud | de: Waadt, Kanton Waadt | ru: кантон Во | uk: кантон Во | zh: 沃州 | ja: ヴォー州, ボー州 | it: Canton Vaud | ar: كانتون فو
valais-ch | fr: Valais, canton du Valais | de: Wallis ~0.7, Kanton Wallis | it: Canton Vallese, Vallese | ru: кантон Вале | uk: кантон Вале | zh: 瓦莱州 | ja: ヴァレー州, バレー州 | ar: كانتون فاليه | he: קנטון ואלה
graubunden-ch | fr: Grisons, canton des Grisons | it: Grigioni, Canton Grigioni | ru: Граубюнден | uk: Граубюнден | zh: 格劳宾登州 | ja: グラウビュンデン州 | he: גראובינדן
lucerne-ch | de: Kanton Luzern | fr: canton de Lucerne | ru: кантон Люцерн | zh: 卢塞恩州 | ja: ルツェルン州
st-gallen-ch | de: Kanton St. Gallen | fr: canton de Saint-Gall | ru: кантон Санкт-Галлен | zh: 圣加仑州 | ja: ザンクトガレン州
thurgau-ch | fr: canton de Thurgovie, Thurgovie | ru: кантон Тургау | zh: 图尔高州 | ja: トゥールガウ州
aargau-ch | fr: canton d'Argovie, Argovie | it: Argovia | uk: кантон Аргау | zh: 阿尔高州 | ja: アールガウ州
solothurn-ch | fr: canton de Soleure | ru: кантон Золотурн | zh: 索洛图恩州 | ja: ゾロトゥルン州
schwyz-ch | fr: canton de Schwytz | ru: кантон Швиц | zh: 施维茨州 | ja: シュヴィーツ州
uri-ch | de: Kanton Uri | fr: canton d'Uri | ru: кантон Ури | zh: 乌里州 | ja: ウーリ州
glarus-ch | de: Kanton Glarus | fr: canton de Glaris | ru: кантон Гларус | zh: 格拉鲁斯州 | ja: グラールス州
basel-stadt-ch | fr: Bâle-Ville | it: Basilea Città | ru: Базель-Штадт | zh: 巴塞尔城市州 | ja: バーゼル＝シュタット準州, バーゼル・シュタット準州
basel-landschaft-ch | fr: Bâle-Campagne | it: Basilea Campagna | ru: Базель-Ланд | zh: 巴塞尔乡村州 | ja: バーゼル＝ラント準州
upper-austria-at | he: אוסטריה עילית | ar: النمسا العليا | fa: اتریش علیا | uk: Верхня Австрія | zh: 上奥地利州 | ja: オーバーエスターライヒ州 | ko: 오버외스터라이히주 | el: Άνω Αυστρία | de: Oberösterreich | it: Alta Austria | pl: Górna Austria | cs: Horní Rakousko | tr: Yukarı Avusturya
tyrol-at | he: טירול | ar: تيرول | fa: تیرول | uk: Тіроль | zh: 蒂罗尔州, 蒂罗尔 | ja: チロル州, チロル ~0.7 | ko: 티롤주, 티롤 ~0.7 | el: Τιρόλο | fr: Tyrol | es: Tirol | pl: Tyrol | cs: Tyrolsko | tr: Tirol
salzburg-state-at | de: Land Salzburg, Bundesland Salzburg | ru: земля Зальцбург | zh: 萨尔茨堡州 | ja: ザルツブルク州 | pl: kraj związkowy Salzburg
`;
