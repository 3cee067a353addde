/** Sights, ways and lands that WordNet names in English alone, as the languages of the news write them. */
export const SIGHT_NAMES = `
taj-mahal | de: Tadsch Mahal, Taj Mahal | fr: Taj Mahal | es: Taj Mahal | pl: Tadż Mahal | cs: Tádž Mahal | tr: Tac Mahal | ru: Тадж-Махал | uk: Тадж-Махал | bg: Тадж Махал | el: Ταζ Μαχάλ | he: טאג' מהאל, טאג׳ מהאל | ar: تاج محل | fa: تاج محل | ur: تاج محل | hi: ताजमहल, ताज महल | zh: 泰姬陵, 泰姬瑪哈陵 | ja: タージ・マハル | ko: 타지마할
colosseum | de: Kolosseum | fr: Colisée | es: Coliseo romano | it: Colosseo | pt: Coliseu de Roma | pl: Koloseum | cs: Koloseum | nl: Colosseum | tr: Kolezyum | ru: Колизей | uk: Колізей | el: Κολοσσαίο | he: הקולוסיאום, קולוסיאום | ar: الكولوسيوم | fa: کولوسئوم | zh: 斗兽场, 罗马斗兽场, 羅馬競技場 | ja: コロッセオ | ko: 콜로세움
forbidden-city | de: Verbotene Stadt | fr: Cité interdite | es: Ciudad Prohibida | it: Città Proibita | pt: Cidade Proibida | pl: Zakazane Miasto | nl: Verboden Stad | tr: Yasak Şehir | ru: Запретный город | uk: Заборонене місто | he: העיר האסורה | ar: المدينة المحرمة | fa: شهر ممنوعه | zh: 紫禁城, 故宫, 故宮 | ja: 紫禁城 | ko: 자금성
great-barrier-reef | de: Great Barrier Reef, Großes Barriereriff | fr: Grande Barrière de corail | es: Gran Barrera de Coral | it: Grande Barriera Corallina | pt: Grande Barreira de Coral | pl: Wielka Rafa Koralowa | tr: Büyük Set Resifi | ru: Большой Барьерный риф | uk: Великий Бар'єрний риф | he: שונית המחסום הגדולה | ar: الحاجز المرجاني العظيم | zh: 大堡礁 | ja: グレートバリアリーフ | ko: 그레이트배리어리프
great-lakes | de: Große Seen, Großen Seen | fr: Grands Lacs | es: Grandes Lagos | it: Grandi Laghi | pl: Wielkie Jeziora | ru: Великие озёра | uk: Великі озера | ar: البحيرات العظمى | zh: 五大湖 | ja: 五大湖 | ko: 오대호
sistine-chapel | de: Sixtinische Kapelle, Sixtinischen Kapelle | fr: chapelle Sixtine, Chapelle Sixtine | es: Capilla Sixtina, capilla Sixtina | it: Cappella Sistina | pt: Capela Sistina | pl: Kaplica Sykstyńska | cs: Sixtinská kaple | nl: Sixtijnse Kapel | tr: Sistina Şapeli | ru: Сикстинская капелла | uk: Сикстинська капела | el: Καπέλα Σιξτίνα | he: הקפלה הסיסטינית | ar: كنيسة سيستينا | zh: 西斯廷教堂 | ja: システィーナ礼拝堂 | ko: 시스티나 성당
westminster-abbey | fr: abbaye de Westminster | es: Abadía de Westminster, abadía de Westminster | it: Abbazia di Westminster | pt: Abadia de Westminster | pl: Opactwo Westminsterskie | ru: Вестминстерское аббатство | uk: Вестмінстерське абатство | he: מנזר וסטמינסטר | ar: كنيسة وستمنستر, دير وستمنستر | zh: 威斯敏斯特教堂, 西敏寺 | ja: ウェストミンスター寺院 | ko: 웨스트민스터 사원
balmoral-castle | de: Schloss Balmoral | fr: château de Balmoral | es: Castillo de Balmoral, castillo de Balmoral | it: castello di Balmoral | ru: замок Балморал | he: טירת בלמורל | ar: قلعة بالمورال | zh: 巴尔莫勒尔城堡 | ja: バルモラル城 | ko: 밸모럴성
central-park | ru: Центральный парк Нью-Йорка | he: סנטרל פארק | ar: سنترال بارك | zh: 中央公园 ~0.6 | ja: セントラルパーク | ko: 센트럴파크
trafalgar-square | es: Plaza de Trafalgar | ru: Трафальгарская площадь | uk: Трафальгарська площа | he: כיכר טרפלגר | ar: ساحة ترافالغار, ميدان ترافالغار | fa: میدان ترافالگار | zh: 特拉法加广场 | ja: トラファルガー広場 | ko: 트래펄가 광장
north-pole | de: Nordpol | fr: pôle Nord, Pôle Nord | es: Polo Norte, polo Norte | it: Polo Nord | pt: Polo Norte | nl: Noordpool | ru: Северный полюс | uk: Північний полюс | he: הקוטב הצפוני | ar: القطب الشمالي ~0.7 | fa: قطب شمال | tr: Kuzey Kutbu | ko: 북극점
south-pole | de: Südpol | fr: pôle Sud, Pôle Sud | es: Polo Sur, polo Sur | it: Polo Sud | pt: Polo Sul | nl: Zuidpool | ru: Южный полюс | uk: Південний полюс | he: הקוטב הדרומי | ar: القطب الجنوبي ~0.7 | fa: قطب جنوب | tr: Güney Kutbu | zh: 南极点 | ja: 南極点 | ko: 남극점
northwest-passage | de: Nordwestpassage | fr: passage du Nord-Ouest | es: Paso del Noroeste, paso del Noroeste | it: Passaggio a nord-ovest | ru: Северо-Западный проход | zh: 西北航道 | ja: 北西航路 | ko: 북서항로
montmartre | ru: Монмартр | uk: Монмартр | he: מונמארטר | ar: مونمارتر | zh: 蒙马特 | ja: モンマルトル | ko: 몽마르트르
maginot-line | de: Maginot-Linie | fr: ligne Maginot | es: Línea Maginot, línea Maginot | it: linea Maginot | ru: линия Мажино, Линия Мажино | he: קו מז'ינו | ar: خط ماجينو | zh: 马奇诺防线 | ja: マジノ線 | ko: 마지노선 ~0.5
leaning-tower | de: Schiefer Turm von Pisa | fr: tour de Pise | es: Torre de Pisa, torre de Pisa | it: Torre di Pisa, torre di Pisa | ru: Пизанская башня | zh: 比萨斜塔 | ja: ピサの斜塔 | ko: 피사의 사탑
triple-frontier | es: Triple Frontera | pt: Tríplice Fronteira
great-rift-valley | fr: Vallée du Grand Rift | de: Großer Afrikanischer Grabenbruch | zh: 东非大裂谷 | ja: 大地溝帯
waikiki | ja: ワイキキ | zh: 威基基 | ko: 와이키키
perejil | fr: îlot Persil | es: isla de Perejil, islote Perejil | ar: جزيرة ليلى
isle-of-wight | fr: île de Wight | es: isla de Wight | it: isola di Wight | ru: остров Уайт | zh: 怀特岛 | ja: ワイト島 | ko: 와이트섬
city-of-london | ru: лондонский Сити, Лондонский Сити | fr: Cité de Londres | es: City de Londres | it: City di Londra | zh: 伦敦金融城 | ja: シティ・オブ・ロンドン
`;
