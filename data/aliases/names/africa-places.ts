/** Cities and divisions of Africa in languages in which no source gives their names. */
export const AFRICA_NAMES = `
rabat-ma | uk: Рабат
yaounde-cm | uk: Яунде
abuja-ng | uk: Абуджа
kano-ng | uk: Кано | el: Κάνο ~0.3
ibadan-ng | el: Ιμπαντάν
yamoussoukro-ci | uk: Ямусукро
cape-town-za | uk: Кейптаун | tr: Cape Town, Kapstadt
dodoma-tz | fa: دودوما | uk: Додома
durban-za | uk: Дурбан
soweto-za | fa: سووتو
kumasi-gh | he: קומאסי | el: Κουμάσι
port-harcourt-ng | fa: پورت هارکورت, پورت هارکورت | uk: Порт-Гаркорт, Порт-Харкорт | el: Πορτ Χάρκορτ
benin-city-ng | he: בנין סיטי
maiduguri-ng | fa: مایدوگوری | el: Μαϊντουγκούρι
kaduna-ng | uk: Кадуна | el: Καντούνα
fes-ma | he: העיר פס | uk: Фес ~0.8 | zh: 非斯 | ko: 페스 ~0.6 | el: Φεζ
sale-ma | fr: Salé | ja: サレ ~0.6
marrakesh-ma | uk: Марракеш | zh: 马拉喀什 | ko: 마라케시 | el: Μαρακές | tr: Marakeş | es: Marrakech | it: Marrakech | pt: Marraquexe | sv: Marrakech
tangier-ma | uk: Танжер | zh: 丹吉尔 | ja: タンジェ, タンジール, タンジェール | ko: 탕헤르 | el: Ταγγέρη | tr: Tanca | de: Tanger | nl: Tanger | cs: Tanger | pl: Tanger | sv: Tanger
meknes-ma | uk: Мекнес | zh: 梅克内斯 | ko: 메크네스 | el: Μεκνές
al-hoceima-ma | he: אל-חוסיימה | ru: Эль-Хосейма | uk: Ель-Хосейма | zh: 胡塞马 | ja: アルホセイマ | es: Alhucemas
laayoune-eh | es: El Aaiún | ru: Эль-Аюн | zh: 阿尤恩 | ja: アイウン, ラユーン | ar: مدينة العيون | fr: Laâyoune | he: אל-עיון | de: El Aaiún
boumerdas-dz | fr: Boumerdès | zh: 布米尔达斯 | ja: ブーメルデス | uk: Бумердес
tebessa-dz | uk: Тебесса | ja: テベサ, テベッサ | ko: 테베사
port-said-eg | fa: پورت سعید, بندر سعید | uk: Порт-Саїд | ja: ポートサイド | ko: 포트사이드 | el: Πορτ Σάιντ | tr: Port Said | it: Porto Said | de: Port Said | pl: Port Said
el-mahalla-el-kubra-eg | he: אל-מחלה אל-כוברא | fa: المحله الکبری | ru: Эль-Махалла-эль-Кубра | uk: Ель-Махалла-ель-Кубра | zh: 大迈哈莱 | ja: マハッラ・クブラ | de: Mahalla al-Kubra, El Mahalla El Kubra
mansoura-eg | ru: Эль-Мансура | uk: Ель-Мансура | zh: 曼苏拉 | ja: マンスーラ | ko: 만수라 | el: Μανσούρα
assiut-eg | fa: اسیوط | uk: Асьют | zh: 艾斯尤特 | ja: アシュート | ko: 아시우트 | el: Ασιούτ | tr: Asyut
fayoum-eg | he: פאיום, אל-פיום | uk: Ель-Фаюм, Фаюм | zh: 法尤姆 | ja: ファイユーム | ko: 파이윰 | el: Φαγιούμ | tr: Feyyum
tanta-eg | uk: Танта | zh: 坦塔 | ja: タンタ | ko: 탄타 | ru: Танта
zagazig-eg | ar: الزقازيق | ru: Эз-Заказик | zh: 扎加齐格 | ja: ザガジグ
kafr-ad-dawwar-eg | ar: كفر الدوار
damanhur-eg | ar: دمنهور | ru: Даманхур | zh: 达曼胡尔
minya-eg | ar: المنيا | ru: Эль-Минья | ja: ミニヤ
sohag-eg | ar: سوهاج | ru: Сохаг | zh: 索哈杰
beni-suef-eg | ar: بني سويف | ru: Бени-Суэйф | zh: 贝尼苏韦夫
misrata-ly | uk: Місурата, Мисурата | zh: 米苏拉塔 | ja: ミスラタ | ko: 미스라타 | el: Μισράτα
zawiya-ly | ru: Эз-Завия | zh: 扎维耶 | ja: ザウィヤ | he: א-זאוויה | ko: 자위야
sabha-ly | ru: Себха, Сабха | zh: 塞卜哈 | ja: サブハ, セブハ
tarhuna-ly | ar: ترهونة | ru: Тархуна | zh: 泰尔胡奈 | ja: タルフナ
sabratha-ly | ar: صبراتة | ru: Сабрата | zh: 塞卜拉泰 | ja: サブラタ
mbuji-mayi-cd | ar: مبوجي ماي | uk: Мбужі-Маї | zh: 姆布吉马伊 | ja: ムブジマイ | ko: 음부지마이
kisangani-cd | he: קיסנגאני | ar: كيسانغاني | fa: کیسانگانی | tr: Kisangani
bukavu-cd | ru: Букаву | uk: Букаву | zh: 布卡武 | ja: ブカブ | ko: 부카부 | he: בוקאבו | ar: بوكافو | fa: بوکاوو | el: Μπουκάβου
bunia-cd | ru: Буния | zh: 布尼亚 | ja: ブニア | ko: 부니아 | ar: بونيا | he: בוניה | uk: Бунія
beni-cd | zh: 贝尼 ~0.6 | ru: Бени ~0.5 | ar: مدينة بيني
kolwezi-cd | ru: Колвези | uk: Колвезі | zh: 科卢韦齐 | ja: コルウェジ | ko: 콜웨지 | ar: كولويزي | he: קולווזי
likasi-cd | ar: ليكاسي
pikine-sn | uk: Пікін | ko: 피키네
touba-sn | ar: مدينة طوبى | uk: Туба ~0.4
thies-sn | ru: Тиес | ja: ティエス | fr: Thiès
tamale-gh | ar: تامالي | uk: Тамале | zh: 塔马利 | ja: タマレ | ko: 타말레
bulawayo-zw | he: בולוואיו | ar: بولاوايو | fa: بولاوایو | uk: Булавайо | el: Μπουλαγουάγιο | tr: Bulawayo
matola-mz | ar: ماتولا | uk: Матола | zh: 马托拉 | ja: マトラ ~0.4
beira-mz | uk: Бейра
nampula-mz | ar: نامبولا | uk: Нампула
pointe-noire-cg | he: פואנט-נואר | ar: بوانت نوار | fa: پوانت نوار | uk: Пуент-Нуар | zh: 黑角 | ja: ポワントノワール
sokoto-ng | he: סוקוטו | ar: سوكوتو | fa: سوکوتو | uk: Сокото | el: Σοκότο
onitsha-ng | ar: أونيتشا | el: Ονίτσα
calabar-ng | ar: كالابار | uk: Калабар | ja: カラバル
katsina-ng | ar: كاتسينا | uk: Кацина | ja: カツィナ
bauchi-ng | ar: باوتشي | uk: Баучі | ja: バウチ | ko: 바우치
oyo-ng | zh: 奥约 | ru: Ойо
bamenda-cm | he: במנדה | ar: باميندا | uk: Баменда
maroua-cm | ar: ماروا | uk: Маруа
kousseri-cm | ru: Куссери | zh: 库塞里 | ja: クセリ
abomey-calavi-bj | ar: أبومي كالافي | uk: Абомей-Калаві | zh: 阿波美-卡拉维 | ja: アボメカラビ
arusha-tz | he: ארושה | ar: أروشا | uk: Аруша | ko: 아루샤 | el: Αρούσα
hargeysa-so | he: הרגייסה | ar: هرجيسا | fa: هرگیسا, هرجیسا | uk: Харгейса | zh: 哈尔格萨 | ja: ハルゲイサ | ko: 하르게이사 | el: Χαργκέισα | tr: Hargeysa
kismayo-so | ru: Кисмайо | uk: Кісмайо | zh: 基斯马尤 | ja: キスマヨ | ko: 키스마요 | ar: كيسمايو | he: קיסמאיו | fa: کیسمایو
mekelle-et | ru: Мэкэле, Мекеле | uk: Мекеле | zh: 默克莱 | ja: メケレ | ko: 메켈레 | ar: ميكيلي
dire-dawa-et | ru: Дыре-Дауа | zh: 德雷达瓦 | ja: ディレダワ | ar: دير داوا | ko: 디레다와
tigray-et | ru: Тыграй, Тиграй | uk: Тиграй | zh: 提格雷, 提格雷州 | ja: ティグレ州, ティグレ ~0.8 | ko: 티그라이, 티그라이주 | he: תיגראי, טיגראי | ar: تيغراي, تيجراي | fa: تیگرای | el: Τιγκράι, Τιγκρέ | tr: Tigray | fr: Tigré | it: Tigrè, Tigray | es: Tigré ~0.4 | pt: Tigré ~0.5
amhara-et | ru: регион Амхара, Амхара ~0.8 | zh: 阿姆哈拉州, 阿姆哈拉 ~0.8 | ja: アムハラ州, アムハラ ~0.8 | ko: 암하라주, 암하라 ~0.8 | he: אמהרה, חבל אמהרה | ar: إقليم أمهرة | fa: امهره | tr: Amhara bölgesi | uk: Амхара
oromia-et | ru: Оромия | uk: Оромія | zh: 奥罗米亚州, 奥罗米亚 | ja: オロミア州, オロミア | ko: 오로미아주, 오로미아 | he: אורומיה | ar: أوروميا | fa: اورومیا | tr: Oromiya
afar-region-et | ru: регион Афар | zh: 阿法尔州 | ja: アファール州, アファル州 | ar: إقليم عفر, إقليم العفر | ko: 아파르주 | he: חבל עפר | tr: Afar bölgesi
somali-region-et | ru: регион Сомали | zh: 索马里州 | ja: ソマリ州 | ar: الإقليم الصومالي
western-cape-za | ru: Западно-Капская провинция, Западный Кейп | uk: Західна Капська провінція, Західний Кейп | zh: 西开普省 | ja: 西ケープ州 | ko: 웨스턴케이프주 | de: Westkap, Westkap-Provinz | fr: Cap-Occidental | es: Cabo Occidental | it: Capo Occidentale | nl: West-Kaap | pl: Prowincja Przylądkowa Zachodnia | ar: الكيب الغربية
northern-cape-za | ru: Северо-Капская провинция | zh: 北开普省 | ja: 北ケープ州 | ko: 노던케이프주 | de: Nordkap-Provinz | fr: Cap-Nord | es: Cabo del Norte | it: Capo Settentrionale
free-state-za | ru: Фри-Стейт | zh: 自由邦省 | ja: フリーステイト州, フリーステート州 | fr: État-Libre | es: Estado Libre ~0.5
natal | ru: Квазулу-Натал | uk: Квазулу-Натал | zh: 夸祖鲁-纳塔尔省 | ja: クワズール・ナタール州, クワズールー・ナタール州, クワズールナタール州 | ko: 콰줄루나탈주 | he: קוואזולו-נטאל | ar: كوازولو ناتال | fa: کوازولو-ناتال | el: Κουαζούλου-Νατάλ
borno-ng | ru: Борно | zh: 博尔诺州 | ja: ボルノ州 | ko: 보르노주 | ar: بورنو | he: מדינת בורנו | fa: ایالت بورنو | uk: Борно | fr: État de Borno | de: Bundesstaat Borno
zamfara-ng | ru: Замфара | zh: 赞法拉州 | ja: ザムファラ州 | ko: 잠파라주 | ar: زامفارا | he: זמפרה | fa: زامفارا | uk: Замфара
yobe-ng | ru: штат Йобе | zh: 约贝州 | ja: ヨベ州 | ar: ولاية يوبي | ko: 요베주
adamawa-ng | ru: Адамава | zh: 阿达马瓦州 | ja: アダマワ州 | ar: أداماوا | ko: 아다마와주
benue-ng | ru: штат Бенуэ, Бенуэ ~0.7 | zh: 贝努埃州 | ja: ベヌエ州 | ar: بينوي | ko: 베누에주 | he: מדינת בנואה | uk: Бенуе ~0.7
plateau-state-ng | ru: штат Плато | zh: 高原州 ~0.8 | ja: プラトー州, プラトゥ州 | ar: ولاية بلاتو, ولاية الهضبة | ko: 플래토주 | uk: штат Плато | he: מדינת פלאטו | de: Bundesstaat Plateau
niger-ng | ru: штат Нигер | zh: 尼日尔州 | ja: ニジェール州, ナイジャ州 | ar: ولاية النيجر | ko: 니제르주 | uk: штат Нігер | he: מדינת ניז'ר | de: Bundesstaat Niger
kaduna-state-ng | ru: штат Кадуна | zh: 卡杜纳州 | ja: カドゥナ州 | ar: ولاية كادونا | ko: 카두나주
kano-state-ng | ru: штат Кано | zh: 卡诺州 | ja: カノ州 | ar: ولاية كانو | ko: 카노주
katsina-state-ng | ru: штат Кацина | zh: 卡齐纳州 | ja: カツィナ州 | ar: ولاية كاتسينا | ko: 카치나주
kebbi-ng | ru: штат Кебби | zh: 凯比州 | ja: ケビ州 | ar: ولاية كيبي | ko: 케비주
kwara-ng | ru: штат Квара | zh: 夸拉州 | ja: クワラ州 | ar: ولاية كوارا | ko: 콰라주
sokoto-state-ng | ru: штат Сокото | zh: 索科托州 | ja: ソコト州 | ar: ولاية سوكوتو | ko: 소코토주
lagos-state-ng | ru: штат Лагос | zh: 拉各斯州 | ja: ラゴス州 | ar: ولاية لاغوس | ko: 라고스주
rivers-ng | ru: штат Риверс | zh: 河流州 | ja: リバーズ州 | ar: ولاية ريفرز | ko: 리버스주
delta-state-ng | ru: штат Дельта | ja: デルタ州 ~0.9 | ar: ولاية دلتا | ko: 델타주
edo-ng | ru: штат Эдо | zh: 埃多州 | ja: エド州 | ar: ولاية إيدو
anambra-ng | ru: Анамбра | zh: 阿南布拉州 | ja: アナンブラ州 | ar: ولاية أنامبرا
bauchi-state-ng | ru: штат Баучи | zh: 包奇州 | ja: バウチ州 | ar: ولاية باوتشي
`;
