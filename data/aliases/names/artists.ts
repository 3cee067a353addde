/**
 * Artists, writers, scientists and others of the past, as languages of other letters call them; rulers and thinkers are
 * in history.ts. A surname alone stands where hardly anyone else bears it.
 */
export const ARTIST_NAMES = `
agatha-christie | uk: Агата Крісті | ar: أغاثا كريستي | he: אגתה כריסטי | zh: 阿嘉莎·克莉絲蒂 | ja: アガサ・クリスティー
alexander-pushkin | zh: 普希金 | ja: プーシキン | ko: 푸시킨
alfred-hitchcock | uk: Альфред Гічкок | ar: ألفريد هيتشكوك | zh: 希区柯克, 希區考克 | ja: ヒッチコック監督 | ko: 히치콕
alfred-nobel | ar: ألفريد نوبل
andy-warhol | zh: 安迪·沃霍尔
anton-chekhov | zh: 契诃夫 | ja: チェーホフ
bob-marley | zh: 鲍勃·马利
catherine-ii | ru: Екатерина Великая | uk: Катерина Друга | ar: كاترين العظيمة | he: קתרינה הגדולה | zh: 叶卡捷琳娜大帝 | ja: エカテリーナ2世 | de: Katharina die Große | fr: Catherine II de Russie | es: Catalina la Grande | it: Caterina la Grande | pl: Katarzyna Wielka, Katarzyna II
charles-darwin | uk: Чарльз Дарвін | ur: چارلس ڈارون | el: Δαρβίνος | zh: 查爾斯·達爾文 | ja: ダーウィン ~0.7
charlie-chaplin | ar: تشارلي شابلن | ur: چارلی چیپلن | he: צ'רלי צ'פלין | hi: चार्ली चैपलिन | zh: 卓别林, 卓別林 | ja: チャップリン
christopher-columbus | ru: Колумб | ur: کرسٹوفر کولمبس | hi: क्रिस्टोफर कोलंबस | zh: 哥伦布 ~0.7, 哥倫布 ~0.7 | ja: コロンブス ~0.8
elvis-presley | zh: 猫王 ~0.7, 貓王 ~0.7, 埃尔维斯·普雷斯利 | ja: エルビス・プレスリー
ernest-hemingway | uk: Ернест Гемінґвей | ar: إرنست همنغواي, إرنست همنجواي | zh: 海明威 | ja: ヘミングウェイ | ko: 헤밍웨이
ernesto-guevara | ar: تشي غيفارا | ur: چے گویرا | he: צ'ה גווארה, צ׳ה גווארה | el: Τσε Γκεβάρα
feodor-dostoyevsky | ru: Достоевский | uk: Достоєвський | ar: دوستويفسكي | fa: داستایفسکی, داستایوفسکی | he: דוסטויבסקי | el: Ντοστογιέφσκι | zh: 陀思妥耶夫斯基, 杜斯妥也夫斯基 | ja: ドストエフスキー | ko: 도스토옙스키
fidel-castro | ur: فیڈل کاسترو | el: Φιντέλ Κάστρο | hi: फिदेल कास्त्रो | zh: 卡斯楚 ~0.8
galileo-galilei | ar: غاليليو غاليلي | fa: گالیله ~0.7 | el: Γαλιλαίος ~0.7 | zh: 伽利略 ~0.7
general-de-gaulle | ru: де Голль | ar: ديغول ~0.8 | fa: شارل دوگل | zh: 戴高乐 ~0.8, 戴高樂 ~0.8 | ja: ドゴール ~0.8, シャルル・ドゴール ~0.8 | ko: 샤를 드골, 드골 ~0.8
genghis-khan | ru: Чингисхан, Чингиз-хан | uk: Чингісхан | fa: چنگیزخان, چنگیز خان | ur: چنگیز خان | ja: チンギス・ハン, チンギス・ハーン | ko: 칭기즈칸
isaac-newton | ur: آئزک نیوٹن | hi: आइजैक न्यूटन | zh: 牛顿 ~0.6
jane-austen | ru: Джейн Остен | ar: جين أوستن, جين أوستين | zh: 简·奥斯汀, 珍·奧斯汀 | ja: ジェイン・オースティン
jeanne-darc | de: Johanna von Orléans | fa: ژاندارک | zh: 圣女贞德
john-lennon | ur: جان لینن | el: Τζον Λένον | hi: जॉन लेनन | zh: 約翰·藍儂 | ko: 존 레넌
kung-futzu | fr: Confucius | zh: 孔子 ~0.85 | ja: 孔子 ~0.85 | ko: 공자 ~0.6
leonardo-da-vinci | ar: ليوناردو دافنشي | fa: لئوناردو دا وینچی | ur: لیونارڈو ڈاونچی | hi: लियोनार्डो दा विंची | zh: 达芬奇 ~0.7, 達文西 ~0.7 | ja: レオナルド・ダビンチ | ko: 레오나르도 다빈치
leonid-brezhnev | ru: Брежнев | uk: Леонід Брежнєв, Брежнєв | he: לאוניד ברז'נייב | zh: 勃列日涅夫 | ja: ブレジネフ | ko: 브레즈네프 | de: Leonid Breschnew | es: Leonid Brézhnev
malcolm-x | uk: Малкольм Ікс | zh: 马尔科姆·X
marilyn-monroe | hi: मैरिलिन मुनरो | zh: 瑪麗蓮·夢露
martin-luther-king | ar: مارتن لوثر كينغ, مارتن لوثر كينج | fa: مارتین لوتر کینگ | ur: مارٹن لوتھر کنگ | zh: 馬丁·路德·金恩 | ja: キング牧師, マーティン・ルーサー・キング | ko: 마틴 루서 킹, 마틴 루터 킹
michael-jackson | ur: مائیکل جیکسن | zh: 麥可·傑克森
michelangelo-buonarroti | en: Michelangelo ~0.85
mother-teresa | ar: الأم تيريزا | ur: مدر ٹریسا | he: אמא תרזה | zh: 特蕾莎修女, 德蕾莎修女, 德兰修女 | ko: 마더 테레사 | es: Madre Teresa de Calcuta | it: Madre Teresa di Calcutta | pl: Matka Teresa
muhammad-ali | fr: Mohamed Ali ~0.4 | ru: Мохаммед Али ~0.7 | uk: Мохаммед Алі ~0.7 | ar: الملاكم محمد علي | he: מוחמד עלי המתאגרף | zh: 拳王阿里
queen-victoria | ru: королева Виктория | uk: королева Вікторія | ar: الملكة فيكتوريا | fa: ملکه ویکتوریا | ur: ملکہ وکٹوریہ | he: המלכה ויקטוריה | zh: 维多利亚女王, 維多利亞女王 | ja: ビクトリア女王, ヴィクトリア女王 | ko: 빅토리아 여왕 | fr: reine Victoria | de: Königin Victoria | es: reina Victoria | it: regina Vittoria
rembrandt-van-rijn | en: Rembrandt ~0.9
stephen-hawking | ar: ستيفن هوكينغ | ur: اسٹیفن ہاکنگ | el: Στίβεν Χόκινγκ | zh: 霍金 ~0.85 | ja: スティーブン・ホーキング, ホーキング博士
tiziano-vecellio | en: Titian ~0.9
van-beethoven | ru: Бетховен | uk: Бетховен | ar: لودفيغ فان بيتهوفن, بيتهوفن | fa: بتهوون | he: בטהובן | el: Μπετόβεν | hi: बीथोवेन | zh: 贝多芬, 貝多芬 | ja: ベートーベン, ベートーヴェン | ko: 베토벤
vincent-van-gogh | ru: Ван Гог | uk: Ван Гог | ar: فنسنت فان غوخ, فان جوخ, فان غوخ | fa: ون گوگ, ون‌گوگ | ur: ونسنٹ وان گوگ | he: ואן גוך | el: Βαν Γκογκ | hi: विन्सेंट वैन गॉग | zh: 梵高, 梵谷 | ja: ゴッホ | ko: 반 고흐, 고흐
wolfgang-amadeus-mozart | ru: Моцарт | uk: Моцарт | ar: موزارت, موتسارت | fa: موتسارت, موزارت | he: מוצרט | el: Μότσαρτ | hi: मोजार्ट | zh: 莫扎特, 莫札特 | ja: モーツァルト | ko: 모차르트
yuri-gagarin | ru: Гагарин | ar: يوري غاغارين | zh: 加加林 | ja: ガガーリン | de: Juri Gagarin
`;
