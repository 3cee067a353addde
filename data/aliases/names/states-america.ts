/** States, provinces and regions of the Americas and Australia in letters in which no source gives their names. */
export const STATE_NAMES = `
washington-state | he: מדינת וושינגטון | ar: ولاية واشنطن | fa: ایالت واشنگتن | ru: штат Вашингтон | uk: штат Вашингтон | el: Πολιτεία της Ουάσινγκτον, πολιτεία Ουάσινγκτον | zh: 华盛顿州 | ja: ワシントン州 | ko: 워싱턴주 | de: Bundesstaat Washington | fr: État de Washington | es: estado de Washington | it: Stato di Washington | pt: estado de Washington | pl: stan Waszyngton | tr: Washington eyaleti
new-york-state | he: מדינת ניו יורק | ar: ولاية نيويورك | fa: ایالت نیویورک | ru: штат Нью-Йорк | uk: штат Нью-Йорк | el: Πολιτεία της Νέας Υόρκης, πολιτεία της Νέας Υόρκης | zh: 纽约州 | ja: ニューヨーク州 | ko: 뉴욕주 | de: Bundesstaat New York | fr: État de New York | es: estado de Nueva York | it: Stato di New York | pt: estado de Nova York | pl: stan Nowy Jork | tr: New York eyaleti
georgia-state | he: מדינת ג'ורג'יה, ג'ורג'יה ~0.9, ג׳ורג׳יה ~0.9 | ar: ولاية جورجيا | fa: ایالت جورجیا, جورجیا ~0.9 | ru: штат Джорджия | uk: Джорджія, штат Джорджія | el: πολιτεία της Τζόρτζια, Τζόρτζια | zh: 佐治亚州, 喬治亞州 | ja: ジョージア州 | ko: 조지아주 | de: Bundesstaat Georgia | fr: État de Géorgie | pl: stan Georgia
wyoming-state | ar: وايومنغ | he: ויומינג | zh: 怀俄明州 | ja: ワイオミング州 | ko: 와이오밍주
vermont | ar: فيرمونت | uk: Вермонт | zh: 佛蒙特州 | ja: バーモント州 | ko: 버몬트주
utah | uk: штат Юта | zh: 犹他州 | ja: ユタ州 | ko: 유타주
texas | uk: Техас | zh: 得克萨斯州, 德克萨斯州, 德州 ~0.85, 得州 | ja: テキサス州 | ko: 텍사스주 | pl: Teksas | pt: Texas | tr: Teksas
rhode-island | uk: Род-Айленд | zh: 罗得岛州, 罗德岛州 | ja: ロードアイランド州 | ko: 로드아일랜드주
oregon-state | ar: أوريغون | ru: Орегон | uk: Орегон | zh: 俄勒冈州 | ja: オレゴン州 | ko: 오리건주
oklahoma | ru: Оклахома ~0.9 | uk: Оклахома ~0.9 | zh: 俄克拉何马州, 俄克拉荷马州, 奧克拉荷馬州 | ja: オクラホマ州 | ko: 오클라호마주
ohio | uk: Огайо | zh: 俄亥俄州 | ja: オハイオ州 | ko: 오하이오주
nevada | uk: Невада | zh: 内华达州 | ja: ネバダ州 | ko: 네바다주
nebraska | uk: Небраска | zh: 内布拉斯加州 | ja: ネブラスカ州 | ko: 네브래스카주
montana | fa: ایالت مونتانا | uk: штат Монтана | zh: 蒙大拿州, 蒙大拿 | ja: モンタナ州 | ko: 몬태나주
massachusetts | uk: Массачусетс | zh: 马萨诸塞州, 麻省 ~0.8, 麻薩諸塞州 | ja: マサチューセッツ州 | ko: 매사추세츠주
kansas | uk: Канзас | zh: 堪萨斯州 | ja: カンザス州 | ko: 캔자스주
iowa | uk: Айова | zh: 艾奥瓦州, 爱荷华州 | ja: アイオワ州 | ko: 아이오와주
idaho | uk: Айдахо | zh: 爱达荷州 | ja: アイダホ州 | ko: 아이다호주
florida | uk: Флорида | zh: 佛罗里达州, 佛州 | ja: フロリダ州 | ko: 플로리다주 | pl: Floryda | fr: Floride
delaware-state | ar: ديلاوير | uk: Делавер | zh: 特拉华州, 德拉瓦州 | ja: デラウェア州 | ko: 델라웨어주
connecticut | uk: Коннектикут | zh: 康涅狄格州, 康乃狄克州 | ja: コネティカット州 | ko: 코네티컷주
colorado | uk: Колорадо ~0.9 | zh: 科罗拉多州 | ja: コロラド州 | ko: 콜로라도주
arkansas | uk: Арканзас | zh: 阿肯色州 | ja: アーカンソー州 | ko: 아칸소주
arizona | uk: Аризона | zh: 亚利桑那州, 亞利桑那州 | ja: アリゾナ州 | ko: 애리조나주
alaska | uk: Аляска | zh: 阿拉斯加州, 阿拉斯加 | ja: アラスカ州 | ko: 알래스카주
alabama | uk: Алабама | zh: 亚拉巴马州, 阿拉巴马州 | ja: アラバマ州 | ko: 앨라배마주
california | ar: ولاية كاليفورنيا | fa: ایالت کالیفرنیا | zh: 加利福尼亚州, 加州 | ja: カリフォルニア州 | ko: 캘리포니아주
pennsylvania | ar: ولاية بنسلفانيا | fa: ایالت پنسیلوانیا | zh: 宾夕法尼亚州, 宾州 | ja: ペンシルベニア州 | ko: 펜실베이니아주
new-england | ru: Новая Англия | uk: Нова Англія | de: Neuengland | fr: Nouvelle-Angleterre | es: Nueva Inglaterra | it: Nuova Inghilterra | pt: Nova Inglaterra | pl: Nowa Anglia | he: ניו אינגלנד ~0.6 | ar: نيو إنجلاند ~0.7 | zh: 新英格兰地区, 新英格兰 ~0.6 | ja: ニューイングランド地方 | ko: 뉴잉글랜드 ~0.6
midwestern-united-states | ru: Средний Запад ~0.9, Средний Запад США | uk: Середній Захід США | de: Mittlerer Westen, Mittleren Westen, Mittlere Westen | fr: Midwest américain | es: Medio Oeste | it: Midwest | he: המערב התיכון ~0.8 | ar: الغرب الأوسط الأمريكي, الغرب الأوسط الأميركي | zh: 美国中西部 | ja: 米中西部, アメリカ中西部 | ko: 미국 중서부 | pl: Środkowy Zachód
deep-south | fr: Sud profond | ru: Глубокий Юг | zh: 美国深南部 | ja: ディープサウス | he: הדרום העמוק | es: Sur profundo
pacific-northwest | ru: Тихоокеанский Северо-Запад | zh: 太平洋西北地区 | ja: 太平洋岸北西部 | fr: Nord-Ouest Pacifique | es: Noroeste del Pacífico
southwestern-united-states | zh: 美国西南部 | ja: 米南西部, アメリカ南西部 | ko: 미국 남서부
southeastern-united-states | zh: 美国东南部 | ja: 米南東部, アメリカ南東部 | ko: 미국 남동부
northeastern-united-states | zh: 美国东北部 | ja: 米北東部, アメリカ北東部 | ko: 미국 북동부
northwestern-united-states | zh: 美国西北部 | ja: 米北西部, アメリカ北西部
great-plains | ru: Великие равнины | uk: Великі рівнини | fr: Grandes Plaines | es: Grandes Llanuras | it: Grandi Pianure | pl: Wielkie Równiny | he: המישורים הגדולים | ar: السهول الكبرى | zh: 北美大平原 | ja: グレートプレーンズ
appalachia | ru: Аппалачи ~0.7 | zh: 阿巴拉契亚地区 | ja: アパラチア地方 | ko: 애팔래치아 ~0.6
ozarks | ru: Озарк ~0.8 | zh: 欧扎克山脉 | ja: オザーク高原
cape-cod | ru: Кейп-Код | uk: Кейп-Код | he: קייפ קוד | ar: كيب كود | zh: 科德角, 鳕鱼角 | ja: ケープコッド | ko: 케이프코드
nantucket | ru: Нантакет | uk: Нантакет | he: ננטאקט | ar: نانتوكيت | zh: 楠塔基特岛 | ja: ナンタケット島 | ko: 낸터킷
big-sur | ru: Биг-Сур | he: ביג סור | zh: 大苏尔 | ja: ビッグサー | ko: 빅서
everglades | ar: إيفرغليدز | ru: Эверглейдс | uk: Еверглейдс | zh: 大沼泽地国家公园, 佛罗里达大沼泽地 | ja: エバーグレーズ | ko: 에버글레이즈 | el: Εβεργκλέιντς
golden-gate | zh: 金门海峡 | ja: ゴールデンゲート海峡 | ru: пролив Золотые Ворота
erie-canal | de: Eriekanal | fr: canal Érié | es: canal de Erie | it: canale Erie | ru: канал Эри, Эри-канал | he: תעלת אירי | ar: قناة إيري | zh: 伊利运河 | ja: エリー運河 | ko: 이리 운하
east-river | ru: Ист-Ривер | uk: Іст-Рівер | he: איסט ריבר | ja: イースト川, イーストリバー | ko: 이스트강
queens-us | ar: كوينز | fa: کوئینز | ko: 퀸스 ~0.8 | el: Κουίνς
the-bronx-us | ar: برونكس, حي برونكس | fa: برانکس | uk: Бронкс | zh: 布朗克斯, 布朗克斯区 | ja: ブロンクス | ko: 브롱크스 | el: Μπρονξ
staten-island-us | ar: ستاتن آيلاند | fa: استتن آیلند | ru: Статен-Айленд | uk: Стейтен-Айленд | zh: 斯塔滕岛, 史泰登島 | ja: スタテン島, スタテンアイランド | ko: 스태튼아일랜드 | el: Στάτεν Άιλαντ
harlem | ar: هارلم ~0.8 | ru: Гарлем ~0.8 | uk: Гарлем ~0.8 | zh: 哈莱姆区, 哈林區 | ja: ハーレム地区 | ko: 할렘 ~0.6 | el: Χάρλεμ
fort-meade | ru: Форт-Мид | uk: Форт-Мід | zh: 米德堡 | ja: フォートミード | ar: فورت ميد
disneyland | ar: ديزني لاند | fa: دیزنی‌لند ~0.8 | ru: Диснейленд ~0.8 | uk: Діснейленд ~0.8 | zh: 迪士尼乐园 ~0.6, 迪士尼樂園 ~0.6 | ja: ディズニーランド ~0.6 | ko: 디즈니랜드 ~0.7 | el: Ντίσνεϊλαντ
dallas-us | fa: دالاس | uk: Даллас
san-jose-us | uk: Сан-Хосе ~0.5
tulsa-us | ar: تولسا | fa: تالسا | uk: Талса | zh: 塔尔萨 | ko: 털사
newfoundland-and-labrador-ca | ar: نيوفاوندلاند ولابرادور | fa: نیوفاندلند و لابرادور | ru: Ньюфаундленд и Лабрадор | uk: Ньюфаундленд і Лабрадор | zh: 纽芬兰和拉布拉多省, 纽芬兰与拉布拉多省 | ja: ニューファンドランド・ラブラドール州 | el: Νέα Γη και Λαμπραντόρ | de: Neufundland und Labrador | it: Terranova e Labrador | pl: Nowa Fundlandia i Labrador
northwest-territories | ru: Северо-Западные территории | uk: Північно-західні території | he: הטריטוריות הצפון-מערביות | ar: الأقاليم الشمالية الغربية | ja: ノースウエスト準州 | ko: 노스웨스트 준주 | de: Nordwest-Territorien | es: Territorios del Noroeste | it: Territori del Nord-Ovest | pl: Terytoria Północno-Zachodnie
labrador | ru: полуостров Лабрадор | uk: півострів Лабрадор | zh: 拉布拉多半岛, 拉布拉多地区 | ja: ラブラドール半島 | ko: 래브라도반도
nova-scotia | ru: Новая Шотландия ~0.7 | fr: Nouvelle-Écosse ~0.7 | he: נובה סקוטיה ~0.7 | ja: ノバスコシア半島
yukon-territory | uk: Юкон ~0.7 | zh: 育空地区, 育空 | ja: ユーコン準州 | ko: 유콘 준주
saskatchewan-ca | uk: Саскачеван | zh: 萨斯喀彻温省 | ja: サスカチュワン州 | ko: 서스캐처원주
alberta-ca | uk: Альберта ~0.9 | zh: 艾伯塔省, 阿尔伯塔省 | ja: アルバータ州 | ko: 앨버타주
nunavut | uk: Нунавут | zh: 努纳武特地区 | ja: ヌナブト準州 | ko: 누나부트 준주
montreal-ca | uk: Монреаль | fa: مونترال | pl: Montreal | it: Montréal
hudson-bay | ar: خليج هدسون | fa: خلیج هادسن | ru: Гудзонов залив | uk: Гудзонова затока | zh: 哈德逊湾, 哈得孙湾 | ja: ハドソン湾 | ko: 허드슨만 | el: Κόλπος Χάντσον | tr: Hudson Körfezi | de: Hudson-Bucht, Hudson Bay | fr: baie d'Hudson | es: bahía de Hudson | it: baia di Hudson | pt: Baía de Hudson | pl: Zatoka Hudsona
acadia | fr: Acadie | ru: Акадия | zh: 阿卡迪亚 ~0.4 | ja: アカディア
victoria-au | ar: ولاية فيكتوريا | fa: ایالت ویکتوریا | he: מדינת ויקטוריה | uk: штат Вікторія | zh: 维多利亚州 | ja: ビクトリア州 | ko: 빅토리아주
new-south-wales-au | ar: نيو ساوث ويلز | fa: نیو ساوت ولز | he: ניו סאות' ויילס, ניו סאות׳ ויילס | ru: Новый Южный Уэльс | uk: Новий Південний Уельс | zh: 新南威尔士州 | ja: ニューサウスウェールズ州 | ko: 뉴사우스웨일스주 | el: Νέα Νότια Ουαλία | tr: Yeni Güney Galler | es: Nueva Gales del Sur | it: Nuovo Galles del Sud | pt: Nova Gales do Sul | pl: Nowa Południowa Walia | de: New South Wales, Neusüdwales | fr: Nouvelle-Galles du Sud
south-australia-au | ar: ولاية جنوب أستراليا | fa: استرالیای جنوبی | uk: Південна Австралія | zh: 南澳大利亚州, 南澳州 | ja: 南オーストラリア州 | ko: 사우스오스트레일리아주 | el: Νότια Αυστραλία ~0.7 | it: Australia Meridionale | es: Australia Meridional
western-australia-au | ar: غرب أستراليا | fa: استرالیای غربی | uk: Західна Австралія | zh: 西澳大利亚州, 西澳州 | ja: 西オーストラリア州 | ko: 웨스턴오스트레일리아주 | el: Δυτική Αυστραλία | tr: Batı Avustralya | it: Australia Occidentale | es: Australia Occidental
queensland-au | fa: کوئینزلند | ko: 퀸즐랜드주
gold-coast-au | he: גולד קוסט | ar: غولد كوست | fa: گلدکوست | uk: Голд-Кост | ko: 골드코스트
melbourne-cricket-ground | ru: Мельбурн Крикет Граунд | he: מגרש הקריקט של מלבורן
sinaloa-mx | fa: سینالوا | zh: 锡那罗亚州 | tr: Sinaloa
jalisco-mx | fa: خالیسکو | zh: 哈利斯科州
chiapas-mx | fa: چیاپاس | zh: 恰帕斯州 | ko: 치아파스주
michoacan-mx | he: מיצ'ואקן, מיצ׳ואקן | ar: ميتشواكان | fa: میچوآکان | ru: Мичоакан | uk: Мічоакан | ko: 미초아칸주
guerrero-mx | he: מדינת גררו | ar: ولاية غيريرو | fa: ایالت گررو | ru: штат Герреро | uk: штат Герреро
guanajuato-state-mx | ru: штат Гуанахуато, Гуанахуато ~0.7 | uk: Гуанахуато ~0.7 | ar: ولاية غواناخواتو | ko: 과나후아토주
tamaulipas-mx | he: טמאוליפס | ar: تاماوليباس | fa: تامائولیپاس | ru: Тамаулипас | uk: Тамауліпас | ko: 타마울리파스주
sonora-mx | he: סונורה ~0.8 | ar: ولاية سونورا | fa: ایالت سونورا | uk: штат Сонора | ko: 소노라주
oaxaca-state-mx | ru: штат Оахака | uk: штат Оахака | ar: ولاية أواكساكا, ولاية واهاكا | ko: 오악사카주
puebla-state-mx | ru: штат Пуэбла | uk: штат Пуебла | ar: ولاية بويبلا | ko: 푸에블라주
nuevo-leon-mx | ru: Нуэво-Леон | uk: Нуево-Леон | ar: نويفو ليون | he: נואבו לאון | ko: 누에보레온주
veracruz-state-mx | ru: штат Веракрус | uk: штат Веракрус | ar: ولاية فيراكروز | zh: 韦拉克鲁斯州 | ja: ベラクルス州 | ko: 베라크루스주
chihuahua-state-mx | ru: штат Чиуауа | uk: штат Чіуауа | ar: ولاية تشيواوا | he: מדינת צ'יוואווה
durango-mx | ru: штат Дуранго | uk: штат Дуранго | ar: ولاية دورانغو | ko: 두랑고주
zacatecas-state-mx | ru: штат Сакатекас | uk: штат Сакатекас | ar: ولاية زاكاتيكاس | ko: 사카테카스주
quintana-roo-mx | ru: Кинтана-Роо | uk: Кінтана-Роо | he: קינטנה רו | ar: كينتانا رو | ko: 킨타나로오주
yucatan-mx | ru: штат Юкатан | uk: штат Юкатан | ar: ولاية يوكاتان | ko: 유카탄주
tabasco-mx | ru: штат Табаско | uk: штат Табаско | ko: 타바스코주
coahuila-mx | ru: Коауила | uk: Коауїла | ar: كواهويلا | he: קואווילה | ko: 코아우일라주
mexico-state-mx | es: Estado de México | fr: État de Mexico | de: Bundesstaat México | ru: штат Мехико | zh: 墨西哥州 | ja: メキシコ州 | ko: 멕시코주
baja-california-mx | es: Baja California | ru: штат Нижняя Калифорния | zh: 下加利福尼亚州 | ja: バハ・カリフォルニア州, バハカリフォルニア州 | ko: 바하칼리포르니아주 | fr: Basse-Californie ~0.7 | ar: ولاية باخا كاليفورنيا
baja-california-sur-mx | ru: Южная Нижняя Калифорния | ar: باخا كاليفورنيا سور | he: באחה קליפורניה סור
lower-california | de: Niederkalifornien | pl: Półwysep Kalifornijski | ru: Калифорнийский полуостров | zh: 下加利福尼亚半岛 | ja: カリフォルニア半島, バハ・カリフォルニア半島 | ko: 바하칼리포르니아반도 | es: península de Baja California
yucatan-peninsula | es: península de Yucatán, Península de Yucatán | de: Halbinsel Yucatán, Yucatán-Halbinsel | fr: péninsule du Yucatán | it: penisola dello Yucatán | ru: полуостров Юкатан | uk: півострів Юкатан | he: חצי האי יוקטן | ar: شبه جزيرة يوكاتان | fa: شبه جزیره یوکاتان | zh: 尤卡坦半岛 | ja: ユカタン半島 | ko: 유카탄반도 | pl: półwysep Jukatan | tr: Yucatan Yarımadası
sao-paulo-state-br | pt: estado de São Paulo | es: estado de São Paulo | fr: État de São Paulo | ru: штат Сан-Паулу | uk: штат Сан-Паулу | ar: ولاية ساو باولو | he: מדינת סאו פאולו | zh: 圣保罗州 | ja: サンパウロ州 | ko: 상파울루주
rio-de-janeiro-state-br | pt: estado do Rio de Janeiro, estado do Rio | ru: штат Рио-де-Жанейро | ar: ولاية ريو دي جانيرو | zh: 里约热内卢州 | ja: リオデジャネイロ州 | ko: 리우데자네이루주
rio-grande-do-sul-br | ru: Риу-Гранди-ду-Сул | uk: Ріу-Гранді-ду-Сул | he: ריו גרנדה דו סול | ar: ريو غراندي دو سول | zh: 南里奥格兰德州 | ja: リオグランデ・ド・スル州, リオグランデドスル州 | ko: 히우그란지두술주
rio-grande-do-norte-br | ru: Риу-Гранди-ду-Норти | zh: 北里奥格兰德州 | ja: リオグランデ・ド・ノルテ州
santa-catarina-br | ru: Санта-Катарина ~0.8 | zh: 圣卡塔琳娜州 | ja: サンタカタリーナ州, サンタカタリナ州
parana-br | ru: штат Парана | zh: 巴拉那州 | ja: パラナ州 | ko: 파라나주 | ar: ولاية بارانا
bahia-br | ru: Баия | uk: Баїя | ar: ولاية باهيا | zh: 巴伊亚州 | ja: バイーア州 | ko: 바이아주
ceara-br | ru: Сеара ~0.9 | uk: Сеара ~0.9 | zh: 塞阿拉州 | ja: セアラ州 | ko: 세아라주
roraima-br | ru: Рорайма | zh: 罗赖马州 | ja: ロライマ州 | ar: رورايما
rondonia-br | ru: Рондония | zh: 朗多尼亚州 | ja: ロンドニア州
amapa-br | ru: Амапа | zh: 阿马帕州 | ja: アマパー州
acre | ru: штат Акри | zh: 阿克里州 | ja: アクレ州
alagoas-br | ru: Алагоас | zh: 阿拉戈斯州 | ja: アラゴアス州
sergipe-br | ru: Сержипи | zh: 塞尔希培州 | ja: セルジッペ州
paraiba-br | ru: Параиба ~0.8 | zh: 帕拉伊巴州 | ja: パライバ州
patagonia | fa: پاتاگونیا | pl: Patagonia
pampas | ru: пампасы ~0.6 | zh: 潘帕斯草原 | ja: パンパ ~0.4 | ko: 팜파스
klondike | ru: Клондайк ~0.6 | uk: Клондайк ~0.6 | zh: 克朗代克 | ja: クロンダイク | pl: Klondike
mesoamerica | de: Mesoamerika | fr: Mésoamérique | es: Mesoamérica | pt: Mesoamérica | pl: Mezoameryka | cs: Mezoamerika | sv: Mesoamerika | nl: Meso-Amerika | ru: Мезоамерика | uk: Мезоамерика | el: Μεσοαμερική | tr: Mezoamerika | he: מסואמריקה | ar: أمريكا الوسطى القديمة, ميزوأمريكا | zh: 中部美洲 ~0.6 | ja: メソアメリカ | ko: 메소아메리카
aconcagua | ru: Аконкагуа | uk: Аконкагуа | he: אקונקגואה | ar: جبل أكونكاغوا, أكونكاغوا | fa: آکونکاگوا | zh: 阿空加瓜山 | ja: アコンカグア | ko: 아콩카과 | el: Ακονκάγκουα | tr: Aconcagua Dağı
confederacy | de: Konföderierte Staaten von Amerika, Konföderierten Staaten von Amerika | fr: États confédérés d'Amérique | es: Estados Confederados de América | it: Stati Confederati d'America | ru: Конфедеративные Штаты Америки | uk: Конфедеративні Штати Америки | he: קונפדרציית המדינות של אמריקה | ar: الولايات الكونفدرالية الأمريكية, الولايات الكونفدرالية | zh: 美利坚联盟国 | ja: アメリカ連合国 | ko: 아메리카 연합국, 남부연합 ~0.8
panama-canal-zone | de: Panamakanalzone | fr: zone du canal de Panama | es: Zona del Canal de Panamá, Zona del Canal | it: Zona del Canale di Panama | ru: Зона Панамского канала | zh: 巴拿马运河区 | ja: パナマ運河地帯 | he: אזור תעלת פנמה
guiana | fr: plateau des Guyanes | ru: Гвиана ~0.4 | de: Guayana ~0.4
triple-frontier | ru: Тройная граница | zh: 三国边境地区 ~0.4 | he: אזור הגבול המשולש
churchill-downs | ja: チャーチルダウンズ競馬場 | zh: 丘吉尔园马场, 丘吉尔唐斯 | ko: 처칠다운스
south-boston-us | zh: 南波士顿 | ja: サウスボストン
`;
