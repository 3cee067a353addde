/**
 * Rulers, thinkers and seas of history that sources name in English alone, as the languages of the news write them.
 */
export const HISTORY_NAMES = `
adolf-hitler | he: היטלר ~0.97 | ar: هتلر ~0.97 | fa: هیتلر ~0.97 | ur: ایڈولف ہٹلر, ہٹلر ~0.95 | ru: Гитлер ~0.97 | uk: Гітлер ~0.97 | bg: Хитлер ~0.97 | sr: Хитлер ~0.97 | el: Χίτλερ ~0.97 | zh: 希特勒 | ja: ヒトラー | ko: 히틀러 | hi: हिटलर
joseph-stalin | he: יוסף סטלין, סטלין ~0.95 | ar: ستالين ~0.95 | fa: استالین ~0.95 | ru: Сталин ~0.95 | uk: Сталін ~0.95 | bg: Сталин ~0.95 | el: Στάλιν ~0.95 | fr: Staline ~0.95 | pt: Estaline | cs: Josif Stalin | zh: 史達林 | ja: スターリン | ko: 스탈린
vladimir-lenin | he: ולדימיר לנין, לנין ~0.9 | ar: لينين ~0.9 | fa: لنین ~0.9 | ru: Ленин ~0.9 | uk: Володимир Ленін, Ленін ~0.9 | el: Λένιν ~0.9 | fr: Lénine ~0.95, Vladimir Lénine | es: Vladímir Lenin | de: Wladimir Lenin | zh: 列宁, 列寧 | ja: レーニン | ko: 레닌
leon-trotsky | he: טרוצקי ~0.9 | ar: تروتسكي ~0.9 | ru: Троцкий ~0.9 | uk: Троцький ~0.9 | de: Trotzki ~0.9 | fr: Trotski ~0.9 | es: Trotski ~0.9 | zh: 托洛茨基 | ja: トロツキー | ko: 트로츠키
nikita-khrushchev | he: חרושצ'וב ~0.95 | ar: خروتشوف ~0.9 | ru: Хрущёв ~0.9, Хрущев ~0.9 | uk: Хрущов ~0.9 | fr: Khrouchtchev ~0.95 | de: Nikita Chruschtschow, Chruschtschow ~0.95 | es: Jruschov ~0.95, Nikita Jruschov | pl: Chruszczow ~0.95 | tr: Kruşçev ~0.95 | zh: 赫鲁晓夫, 赫魯雪夫 | ja: フルシチョフ | ko: 흐루쇼프
winston-churchill | he: צ'רצ'יל ~0.9 | ar: وينستون تشرشل, تشرشل ~0.9 | fa: چرچیل ~0.9 | ru: Черчилль ~0.9 | uk: Черчилль ~0.9 | bg: Чърчил ~0.9 | el: Ουίνστον Τσόρτσιλ, Τσόρτσιλ ~0.9 | zh: 丘吉尔, 邱吉爾 | ja: チャーチル | ko: 처칠 | hi: विंस्टन चर्चिल
benito-mussolini | he: מוסוליני ~0.95 | ar: موسوليني ~0.9 | fa: موسولینی ~0.9 | ru: Муссолини ~0.95 | uk: Муссоліні ~0.95 | el: Μουσολίνι ~0.95 | zh: 墨索里尼 | ja: ムッソリーニ | ko: 무솔리니
adolf-eichmann | he: אייכמן ~0.95 | ru: Эйхман ~0.9 | zh: 艾希曼 | ja: アイヒマン | ko: 아이히만
joseph-goebbels | he: גבלס ~0.95 | ru: Геббельс ~0.95 | ar: غوبلز ~0.95 | zh: 戈培尔 | ja: ゲッベルス | ko: 괴벨스
heinrich-himmler | he: הימלר ~0.95 | ru: Гиммлер ~0.95 | zh: 希姆莱 | ja: ヒムラー | ko: 힘러
albert-einstein | he: איינשטיין ~0.85 | ar: أينشتاين ~0.9 | fa: اینشتین ~0.9 | ru: Эйнштейн ~0.9 | uk: Ейнштейн ~0.9 | el: Αϊνστάιν ~0.9 | zh: 爱因斯坦, 愛因斯坦 | ja: アインシュタイン | ko: 아인슈타인 | hi: अल्बर्ट आइंस्टीन
sigmund-freud | ru: Фрейд ~0.85 | zh: 弗洛伊德 | ja: フロイト | ko: 프로이트
mao-zedong | he: מאו צה-טונג | fa: مائو تسه‌تونگ | fr: Mao Tsé-toung | el: Μάο Τσε Τουνγκ | zh: 毛澤東 | tr: Mao Zedung
mahatma-gandhi | he: מהטמה גנדי | ar: المهاتما غاندي | fa: مهاتما گاندی | ur: مہاتما گاندھی | uk: Махатма Ганді | zh: 聖雄甘地 | ja: マハトマ・ガンジー | hi: महात्मा गांधी, महात्मा गाँधी | tr: Mahatma Gandi
kemal-ataturk | tr: Atatürk ~0.95 | he: אטאטורק ~0.95 | ar: أتاتورك ~0.95 | fa: آتاتورک ~0.95 | ru: Ататюрк ~0.95 | el: Κεμάλ Ατατούρκ | ja: アタテュルク
abraham-lincoln | ar: أبراهام لينكولن, ابراهام لينكولن | es: Abrahán Lincoln | zh: 林肯 ~0.7 | ja: リンカーン ~0.6 | ko: 링컨 ~0.6
george-washington | fa: جرج واشنگتن
franklin-roosevelt | he: פרנקלין רוזוולט, פרנקלין ד' רוזוולט | fa: فرانکلین روزولت | uk: Франклін Рузвельт | zh: 富兰克林·罗斯福 | ko: 프랭클린 루스벨트
david-ben-gurion | en: Ben-Gurion ~0.6 | he: בן-גוריון ~0.6, בן גוריון ~0.6 | ar: ديفيد بن غوريون | ru: Бен-Гурион ~0.6 | fr: David Ben Gourion
golda-meir | ar: غولدا مائير
menachem-begin | ar: مناحيم بيغن, مناحيم بيجن
jawaharlal-nehru | zh: 尼赫鲁
indira-gandhi | hi: इंदिरा गांधी | ur: اندرا گاندھی
francisco-franco | uk: Франсіско Франко | zh: 佛朗哥
ho-chi-minh | zh: 胡志明 ~0.6
napoleon-i | he: נפוליאון בונפרטה, נפוליאון ~0.85 | ar: نابليون بونابرت, نابليون ~0.85 | fa: ناپلئون بناپارت, ناپلئون ~0.85 | ru: Наполеон Бонапарт, Наполеон ~0.8 | uk: Наполеон Бонапарт | fr: Napoléon Ier, Napoléon ~0.8 | es: Napoleón ~0.8 | it: Napoleone Bonaparte, Napoleone ~0.8 | pt: Napoleão Bonaparte, Napoleão ~0.8 | zh: 拿破仑, 拿破崙 | ja: ナポレオン | ko: 나폴레옹
william-shakespeare | he: שייקספיר ~0.9 | ar: وليم شكسبير, شكسبير ~0.9 | fa: شکسپیر ~0.9 | ru: Шекспир ~0.9 | uk: Шекспір ~0.9 | zh: 莎士比亚, 莎士比亞 | ja: シェイクスピア | ko: 셰익스피어 | tr: Şekspir
pablo-picasso | he: פיקאסו ~0.9 | ar: بيكاسو ~0.9 | ru: Пикассо ~0.9 | zh: 毕加索, 畢卡索 | ja: ピカソ ~0.9 | ko: 피카소 ~0.9
franz-kafka | ar: فرانز كافكا | zh: 卡夫卡
leo-tolstoy | de: Leo Tolstoi, Lew Tolstoi | zh: 列夫·托尔斯泰 | ja: トルストイ | ko: 톨스토이
atlantic-ocean | en: the Atlantic ~0.88 | he: האוקיינוס האטלנטי, האוקיאנוס האטלנטי | ar: المحيط الأطلسي, المحيط الأطلنطي | fa: اقیانوس اطلس | ru: Атлантический океан, Атлантика ~0.8 | uk: Атлантичний океан, Атлантика ~0.8 | de: Atlantik ~0.9, Atlantischer Ozean | fr: océan Atlantique, Atlantique ~0.8 | es: océano Atlántico, Océano Atlántico | it: oceano Atlantico, Oceano Atlantico, Atlantico ~0.7 | pt: oceano Atlântico, Oceano Atlântico, Atlântico ~0.7 | nl: Atlantische Oceaan | pl: Ocean Atlantycki, Atlantyk ~0.9 | cs: Atlantský oceán, Atlantik ~0.9 | sv: Atlanten ~0.9 | da: Atlanterhavet ~0.9 | no: Atlanterhavet ~0.9 | tr: Atlas Okyanusu, Atlantik Okyanusu | el: Ατλαντικός Ωκεανός, Ατλαντικό ωκεανό | zh: 大西洋 ~0.85 | ja: 大西洋 ~0.85 | ko: 대서양 ~0.85
pacific-ocean | he: האוקיינוס השקט, האוקיאנוס השקט | ar: المحيط الهادئ, المحيط الهادي | fa: اقیانوس آرام | ru: Тихий океан | uk: Тихий океан | de: Pazifik ~0.9, Pazifischer Ozean | fr: océan Pacifique | es: océano Pacífico, Océano Pacífico | it: oceano Pacifico, Oceano Pacifico | pt: oceano Pacífico, Oceano Pacífico | nl: Stille Oceaan, Grote Oceaan | pl: Ocean Spokojny, Pacyfik ~0.9 | cs: Tichý oceán, Pacifik ~0.9 | sv: Stilla havet | da: Stillehavet ~0.9 | no: Stillehavet ~0.9 | tr: Pasifik Okyanusu, Büyük Okyanus | el: Ειρηνικός Ωκεανός
indian-ocean | he: האוקיינוס ההודי, האוקיאנוס ההודי | ar: المحيط الهندي | fa: اقیانوس هند | ru: Индийский океан | uk: Індійський океан | de: Indischer Ozean, Indischen Ozean | fr: océan Indien, océan indien | es: océano Índico, Océano Índico | it: oceano Indiano, Oceano Indiano | pt: oceano Índico, Oceano Índico | nl: Indische Oceaan | pl: Ocean Indyjski | cs: Indický oceán | tr: Hint Okyanusu | zh: 印度洋 ~0.85 | ja: インド洋 ~0.85 | ko: 인도양 ~0.85
arctic-ocean | he: אוקיינוס הקרח הצפוני | ar: المحيط المتجمد الشمالي | fa: اقیانوس منجمد شمالی | ru: Северный Ледовитый океан | uk: Північний Льодовитий океан | de: Arktischer Ozean, Nordpolarmeer | fr: océan Arctique | es: océano Ártico, Océano Ártico | pt: oceano Ártico | nl: Noordelijke IJszee | pl: Ocean Arktyczny | zh: 北冰洋 | ja: 北極海 | ko: 북극해
`;
