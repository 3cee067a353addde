/** Regions, islands, mountains and rivers of all continents for which no source gives names in other letters. */
export const LAND_NAMES = `
alps | ar: جبال الألب | fa: رشته‌کوه آلپ, کوه‌های آلپ | ru: Альпы | uk: Альпи | el: Άλπεις | ja: アルプス山脈 | ko: 알프스 | zh: 阿尔卑斯山, 阿爾卑斯山 | pl: Alpy | tr: Alpler
alsace | ar: الألزاس | ru: Эльзас | uk: Ельзас | el: Αλσατία | ja: アルザス地方 | pl: Alzacja | tr: Alsas
anhui-cn | ar: مقاطعة أنهوي | ru: Аньхой | uk: Аньхой | ko: 안후이성
antarctica | el: Ανταρκτική | pl: Antarktyda, Antarktyka
arctic | el: Αρκτική | pl: Arktyka
arctic-ocean | el: Αρκτικός Ωκεανός, Βόρειος Παγωμένος Ωκεανός
indian-ocean | el: Ινδικός Ωκεανός
ardennes | ru: Арденны | uk: Арденни | el: Αρδέννες | pl: Ardeny | tr: Ardenler
azores | ar: جزر الأزور | ru: Азорские острова | uk: Азорські острови | el: Αζόρες | ja: アゾレス諸島 | pl: Azory
balkan-peninsula | ru: Балканы | uk: Балкани | el: Βαλκάνια, Βαλκανική Χερσόνησος | pl: Bałkany | tr: Balkanlar | ar: البلقان | fa: بالکان, شبه‌جزیره بالکان | ja: バルカン半島 | ko: 발칸반도, 발칸 반도 | zh: 巴尔干半岛, 巴爾幹半島
bali | fa: جزیره بالی | ar: جزيرة بالي | ru: остров Бали | uk: острів Балі | el: Μπαλί | ja: バリ島 | ko: 발리섬 | zh: 巴厘岛, 峇里島, 巴厘島
balochistan-pk | ar: بلوشستان, إقليم بلوشستان | fa: بلوچستان پاکستان, ایالت بلوچستان پاکستان | ru: Белуджистан | uk: Белуджистан | el: Μπαλουχιστάν, Βελουχιστάν | ja: バルチスタン州, バロチスタン州 | ko: 발루치스탄 | zh: 俾路支省 | pl: Beludżystan | tr: Belucistan
bashkortostan-ru | ar: باشكورتوستان | ru: Башкортостан, Башкирия | uk: Башкортостан, Башкирія | pl: Baszkortostan, Baszkiria | tr: Başkurdistan
tatarstan-ru | ar: تتارستان | fa: تاتارستان | ru: Татарстан | uk: Татарстан | el: Ταταρστάν | ja: タタールスタン共和国 | ko: 타타르스탄 | zh: 鞑靼斯坦 | tr: Tataristan
ingushetia-ru | ar: إنغوشيتيا | ru: Ингушетия | uk: Інгушетія | pl: Inguszetia | tr: İnguşetya
kalmykia-ru | ru: Калмыкия | uk: Калмикія | pl: Kałmucja
sakha-ru | ru: Якутия | uk: Якутія | pl: Jakucja
sakhalin-ru | ar: جزيرة سخالين | ru: Сахалин | uk: Сахалін | ja: サハリン | ko: 사할린 | zh: 萨哈林岛, 庫頁島, 库页岛 | pl: Sachalin
tuva-ru | ru: Тыва ~0.9, Республика Тыва | uk: Республіка Тива
volga | ar: نهر الفولغا | ru: Волга | uk: Волга | el: Βόλγας | ja: ボルガ川 | pl: Wołga
bengal | ru: Бенгалия | uk: Бенгалія | el: Βεγγάλη | pl: Bengal
bohemia | ar: بوهيميا | ru: Богемия | uk: Богемія | el: Βοημία
moravia | ru: Моравия | uk: Моравія | el: Μοραβία | pl: Morawy
pomerania-pl | ru: Поморское воеводство | uk: Поморське воєводство | pl: województwo pomorskie
borneo | ar: جزيرة بورنيو, بورنيو | fa: بورنئو | ru: Борнео | uk: Борнео | el: Βόρνεο | ja: ボルネオ島 | ko: 보르네오섬 | zh: 婆罗洲, 婆羅洲
brandenburg | ar: براندنبورغ | ru: Бранденбург | uk: Бранденбург | el: Βρανδεμβούργο | ja: ブランデンブルク州 | pl: Brandenburgia
hesse-de | ar: ولاية هيسن | ru: Гессен ~0.7 | uk: Гессен | ja: ヘッセン州 | pl: Hesja
thuringia | ar: تورينغن, ولاية تورينغن | ru: Тюрингия | uk: Тюрингія | el: Θουριγγία | ja: テューリンゲン州 | ko: 튀링겐주 | pl: Turyngia
cappadocia | ar: كابادوكيا | fa: کاپادوکیه | ru: Каппадокия | uk: Каппадокія | el: Καππαδοκία | ja: カッパドキア | ko: 카파도키아 | zh: 卡帕多奇亚, 卡帕多西亞 | pl: Kapadocja | tr: Kapadokya
capri | ar: جزيرة كابري | ru: остров Капри | uk: острів Капрі | el: Κάπρι | ja: カプリ島 | ko: 카프리섬
cornwall-gb | ar: كورنوال | ru: Корнуолл | uk: Корнуолл | el: Κορνουάλη | ja: コーンウォール | pl: Kornwalia
corse | ar: كورسيكا | ru: Корсика | uk: Корсика | el: Κορσική | ja: コルシカ島 | ko: 코르시카섬 | zh: 科西嘉岛, 科西嘉島 | pl: Korsyka | tr: Korsika
crete | ar: جزيرة كريت | fa: جزیره کرت | ru: Крит ~0.9 | uk: Крит ~0.9 | el: Κρήτη | ja: クレタ島 | ko: 크레타섬, 크레타 | zh: 克里特岛, 克里特島 | pl: Kreta | tr: Girit
lesbos | ar: جزيرة ليسبوس | ru: Лесбос | uk: Лесбос | el: Λέσβος | ja: レスボス島 | ko: 레스보스섬 | pl: Lesbos | tr: Midilli
peloponnese | ar: بيلوبونيز | ru: Пелопоннес | uk: Пелопоннес | el: Πελοπόννησος | ja: ペロポネソス半島 | pl: Peloponez | tr: Mora Yarımadası
thrace | ru: Фракия | uk: Фракія | el: Θράκη | pl: Tracja | tr: Trakya
dalmatia | ru: Далмация | uk: Далмація | el: Δαλματία | pl: Dalmacja
istria-hr | ru: Истрия | uk: Істрія | el: Ίστρια | pl: Istria
vojvodina-rs | ru: Воеводина | uk: Воєводина | el: Βοϊβοντίνα | pl: Wojwodina | tr: Voyvodina
transylvania | ar: ترانسيلفانيا | ru: Трансильвания | uk: Трансильванія | el: Τρανσυλβανία | ja: トランシルバニア | pl: Transylwania, Siedmiogród | tr: Transilvanya
flanders-be | ar: فلاندرز, الفلاندر | ru: Фландрия | uk: Фландрія | el: Φλάνδρα | ja: フランデレン地域 | pl: Flandria | tr: Flandre
wallonia-be | ar: والونيا | ru: Валлония | uk: Валлонія | el: Βαλλονία | pl: Walonia | tr: Valonya
galilee | ar: الجليل ~0.5 | ru: Галилея | uk: Галілея | el: Γαλιλαία | ja: ガリラヤ | pl: Galilea
judea | ru: Иудея | uk: Юдея | el: Ιουδαία | pl: Judea
levant | ar: بلاد الشام | ru: Левант | uk: Левант | el: Λεβάντες | pl: Lewant
maghreb | ar: المغرب العربي | ru: Магриб | uk: Магриб | el: Μαγκρέμπ | ja: マグレブ | pl: Maghreb | tr: Mağrip
mesopotamia | ar: بلاد الرافدين, بلاد ما بين النهرين | fa: بین‌النهرین | ru: Месопотамия | uk: Месопотамія | el: Μεσοποταμία | ja: メソポタミア | ko: 메소포타미아 | zh: 美索不达米亚, 美索不達米亞 | pl: Mezopotamia | tr: Mezopotamya
ganges | ar: نهر الغانج | fa: رود گنگ | ru: Ганг | uk: Ганг | el: Γάγγης | ja: ガンジス川 | ko: 갠지스강 | zh: 恒河 | pl: Ganges | tr: Ganj
mekong | ar: نهر الميكونغ, الميكونغ | fa: رود مکونگ | ru: Меконг | uk: Меконг | el: Μεκόνγκ | ja: メコン川 | ko: 메콩강 | zh: 湄公河
seine | ar: نهر السين | uk: річка Сена | el: Σηκουάνας | ja: セーヌ川 | ko: 센강 | zh: 塞纳河, 塞納河 | pl: Sekwana | tr: Sen Nehri
elbe | ar: نهر الإلبه | el: Έλβας | ja: エルベ川 | pl: Łaba
guangdong-cn | ar: مقاطعة غوانغدونغ, قوانغدونغ, غوانغدونغ | ru: Гуандун | uk: Гуандун | el: Γκουανγκντόνγκ | ko: 광둥성 | pl: Guangdong
sichuan-cn | ar: سيتشوان, مقاطعة سيتشوان | fa: سیچوان | ru: Сычуань | uk: Сичуань | el: Σιτσουάν | ko: 쓰촨성
yunnan-cn | ar: يونان الصينية, مقاطعة يوننان | ru: Юньнань | uk: Юньнань | el: Γιουνάν | ko: 윈난성
hebei-cn | ru: Хэбэй | uk: Хебей | ko: 허베이성
henan-cn | ru: Хэнань | uk: Хенань | ko: 허난성
hubei-cn | ru: Хубэй | uk: Хубей | ko: 후베이성
hunan-cn | ru: Хунань | uk: Хунань | ko: 후난성
shandong-cn | ru: Шаньдун | uk: Шаньдун | ko: 산둥성
zhejiang-cn | ar: تشجيانغ | ru: Чжэцзян | uk: Чжецзян | ko: 저장성
jiangsu-cn | ar: جيانغسو | ru: Цзянсу | uk: Цзянсу | ko: 장쑤성
fujian-cn | ar: فوجيان | ru: Фуцзянь | uk: Фуцзянь | ko: 푸젠성
hainan-cn | ar: جزيرة هاينان, هاينان | ru: Хайнань | uk: Хайнань | ko: 하이난
gansu-cn | ru: Ганьсу | uk: Ганьсу | ko: 간쑤성
qinghai-cn | ru: Цинхай | uk: Цинхай | ko: 칭하이성
guangxi-cn | ru: Гуанси | uk: Гуансі | ko: 광시
heilongjiang-cn | ru: Хэйлунцзян | uk: Хейлунцзян | ko: 헤이룽장성
manchuria | ar: منشوريا | ru: Маньчжурия | uk: Маньчжурія | el: Μαντζουρία | ja: 満州 | ko: 만주 ~0.5 | zh: 满洲, 滿洲 | pl: Mandżuria | tr: Mançurya
kyushu | ar: كيوشو | ru: Кюсю | uk: Кюсю | el: Κιούσου | ja: 九州 | ko: 규슈 | zh: 九州岛
shikoku | ru: Сикоку | uk: Сікоку | ja: 四国 ~0.3 | ko: 시코쿠
honshu | ru: Хонсю | uk: Хонсю | el: Χονσού | ja: 本州 ~0.6 | ko: 혼슈 | zh: 本州岛
lombardy | ar: لومبارديا | ru: Ломбардия | uk: Ломбардія | el: Λομβαρδία | ja: ロンバルディア州 | ko: 롬바르디아 | pl: Lombardia | tr: Lombardiya
sardinia | ar: سردينيا | fa: ساردنی | ru: Сардиния | uk: Сардинія | el: Σαρδηνία | ja: サルデーニャ島, サルデーニャ | ko: 사르데냐 | zh: 撒丁岛, 薩丁島 | pl: Sardynia | tr: Sardinya
provence | ar: بروفانس | ru: Прованс | uk: Прованс | el: Προβηγκία | ja: プロバンス | pl: Prowansja
normandie | ar: نورماندي, النورماندي | fa: نرماندی | ru: Нормандия | uk: Нормандія | el: Νορμανδία | ja: ノルマンディー | ko: 노르망디 | zh: 诺曼底, 諾曼第 | pl: Normandia | tr: Normandiya
pyrenees | ar: جبال البرانس | fa: پیرنه | ru: Пиренеи | uk: Піренеї | el: Πυρηναία | ja: ピレネー山脈 | pl: Pireneje | tr: Pireneler
tenerife | ar: تينيريفي | ru: Тенерифе | uk: Тенерифе | el: Τενερίφη | ja: テネリフェ島 | ko: 테네리페 | pl: Teneryfa
madeira | ar: جزيرة ماديرا | ru: Мадейра | uk: Мадейра | el: Μαδέρα | ja: マデイラ島
scandinavia | ar: إسكندنافيا, الدول الإسكندنافية | fa: اسکاندیناوی | ru: Скандинавия | uk: Скандинавія | el: Σκανδιναβία | ja: スカンジナビア | ko: 스칸디나비아 | zh: 斯堪的纳维亚, 斯堪地那維亞 | pl: Skandynawia | tr: İskandinavya
svalbard | ru: Шпицберген | uk: Шпіцберген | el: Σβάλμπαρντ | ja: スバールバル諸島 | ko: 스발바르 | pl: Svalbard
quebec-ca | ar: كيبيك | ru: Квебек | uk: Квебек | el: Κεμπέκ | ja: ケベック州 | ko: 퀘벡주, 퀘벡 | zh: 魁北克省, 魁北克 | pl: Quebec
queensland-au | ar: كوينزلاند | ru: Квинсленд | uk: Квінсленд | el: Κουίνσλαντ | ja: クイーンズランド州 | ko: 퀸즐랜드 | zh: 昆士兰州, 昆士兰, 昆士蘭
tasmania | ar: تسمانيا | fa: تاسمانی | ru: Тасмания | uk: Тасманія | el: Τασμανία | ja: タスマニア州, タスマニア島 | ko: 태즈메이니아 | zh: 塔斯马尼亚, 塔斯馬尼亞 | pl: Tasmania | tr: Tazmanya
sumatra | ar: سومطرة | fa: سوماترا | ru: Суматра | uk: Суматра | el: Σουμάτρα | ja: スマトラ島 | ko: 수마트라섬 | zh: 苏门答腊, 蘇門答臘 | tr: Sumatra
mindanao | ar: مينداناو | ru: Минданао | uk: Мінданао | el: Μιντανάο | ja: ミンダナオ島 | ko: 민다나오섬 | zh: 棉兰老岛, 民答那峨島
luzon | ru: Лусон | uk: Лусон | el: Λουζόν | ja: ルソン島 | ko: 루손섬 | zh: 吕宋岛, 呂宋島
patagonia | ar: باتاغونيا | ru: Патагония | uk: Патагонія | el: Παταγονία | ja: パタゴニア | ko: 파타고니아 | zh: 巴塔哥尼亚 | tr: Patagonya
zanzibar-tz | ar: زنجبار | fa: زنگبار | ru: Занзибар | uk: Занзібар | el: Ζανζιβάρη | ja: ザンジバル | ko: 잔지바르 | zh: 桑给巴尔
tahiti | ar: تاهيتي | ru: Таити | uk: Таїті | el: Ταϊτή | ja: タヒチ | ko: 타히티 | zh: 塔希提, 大溪地
kinmen-tw | ja: 金門島 | zh: 金门, 金門 | ko: 진먼다오 | ru: Цзиньмэнь
yorkshire | ar: يوركشير | ru: Йоркшир | uk: Йоркшир | el: Γιόρκσαϊρ | ja: ヨークシャー | ko: 요크셔
essex-gb | ar: إسيكس | ru: Эссекс | uk: Ессекс | ja: エセックス州
prussia | ar: بروسيا | fa: پروس | ru: Пруссия | uk: Пруссія | el: Πρωσία | ja: プロイセン | ko: 프로이센 | zh: 普鲁士, 普魯士 | pl: Prusy | tr: Prusya
chiapas-mx | ru: Чьяпас | uk: Чьяпас | el: Τσιάπας | ja: チアパス州
sinaloa-mx | ar: سينالوا | ru: Синалоа | uk: Сіналоа | el: Σιναλόα | ja: シナロア州 | ko: 시날로아주
jalisco-mx | ar: خاليسكو | ru: Халиско | uk: Халіско | el: Χαλίσκο | ja: ハリスコ州 | ko: 할리스코주
kurdistan-ir | ar: محافظة كردستان | fa: استان کردستان
country-mm | fa: میانمار | ru: Мьянма, Бирма | uk: М'янма, М’янма, Бірма | ja: ミャンマー | tr: Myanmar | pl: Mjanma, Birma
country-cd | fa: جمهوری دموکراتیک کنگو, کنگو دموکراتیک | ru: Демократическая Республика Конго, ДР Конго | uk: Демократична Республіка Конго, ДР Конго
silicon-valley | el: Σίλικον Βάλεϊ
strait-of-malacca | de: Straße von Malakka, Malakkastraße | fr: détroit de Malacca | es: estrecho de Malaca | it: stretto di Malacca | pt: estreito de Malaca | nl: Straat Malakka | pl: cieśnina Malakka | tr: Malakka Boğazı | ru: Малаккский пролив | uk: Малаккська протока | ar: مضيق ملقا | he: מצר מלאקה | fa: تنگه مالاکا | id: Selat Malaka | zh: 马六甲海峡, 馬六甲海峽 | ja: マラッカ海峡 | ko: 믈라카 해협, 말라카 해협
taiwan-strait | el: Στενά της Ταϊβάν, Στενό της Ταϊβάν
zaporizhzhia-nuclear-power-plant | el: Πυρηνικός σταθμός της Ζαπορίζια, πυρηνικός σταθμός της Ζαπορίζια
gulf-of-mexico | el: Κόλπος του Μεξικού
nagorno-karabakh | el: Ναγκόρνο Καραμπάχ, Ναγκόρνο-Καραμπάχ
bosporus | el: Βόσπορος
auschwitz | el: Άουσβιτς
davos | el: Νταβός
khan-younis | el: Χαν Γιουνίς
raqqa-sy | el: Ράκα
natanz | el: Νατάνζ
fordow | el: Φορντό, Φόρντο
bab-el-mandeb | el: Μπαμπ ελ Μάντεμπ, Μπαμπ αλ Μαντέμπ
international-space-station | el: Διεθνής Διαστημικός Σταθμός
czechoslovakia | el: Τσεχοσλοβακία
country-cg | el: Δημοκρατία του Κονγκό, Κονγκό ~0.5
osaka-jp | el: Οσάκα | ja: 大阪
basra-iq | el: Βασόρα
`;
