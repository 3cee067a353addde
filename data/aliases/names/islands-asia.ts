/** Islands, provinces and cities of South-East Asia and the Pacific as the news of other letters writes them. */
export const ISLAND_ASIA_NAMES = `
celebes | de: Sulawesi | fr: Célèbes, Sulawesi | es: Célebes | it: isola di Sulawesi | ru: Сулавеси | uk: Сулавесі | he: סולאווסי | ar: سولاويسي, جزيرة سولاويزي | fa: سولاوسی | el: Σουλαουέζι | tr: Sulavesi | zh: 苏拉威西岛, 苏拉威西 | ja: スラウェシ島 | ko: 술라웨시섬, 술라웨시
aceh-id | ar: آتشيه, إقليم آتشيه, أتشيه | fa: استان آچه | ru: Ачех | uk: Ачех | el: Άτσεχ | tr: Açe | zh: 亚齐, 亚齐省 | ja: アチェ州, アチェ | ko: 아체주, 아체 ~0.7
java | zh: 爪哇岛 | ja: ジャワ島 | ko: 자바섬
medan-id | uk: Медан
surabaya-id | uk: Сурабая | tr: Surabaya
bandung-id | uk: Бандунг
bekasi-id | uk: Бекасі | el: Μπεκάσι
palembang-id | he: פלמבנג | uk: Палембанг
tangerang-id | he: טנגרנג | ar: تانغيرانغ | uk: Тангеранг
semarang-id | he: סמרנג | uk: Семаранг
depok-id | ar: ديبوك | ja: デポック | ko: 데폭 | uk: Депок
south-tangerang-id | zh: 南坦格朗 | ja: 南タンゲラン | ru: Южный Тангеранг
batam-id | he: באטאם | uk: Батам | el: Μπατάμ
bandar-lampung-id | ar: بندر لامبونغ | uk: Бандар-Лампунг
pekanbaru-id | ar: بيكانبارو | uk: Пеканбару
banjarmasin-id | ar: بانجارماسين | zh: 马辰 | ja: バンジャルマシン | ko: 반자르마신 | uk: Банджармасин
balikpapan-id | he: באליקפפאן | ar: باليكبابان | uk: Балікпапан
manado-id | he: מנאדו | ar: مانادو | uk: Манадо
jambi-city-id | zh: 占碑 | ja: ジャンビ | ko: 잠비
bengkulu-id | uk: Бенкулу | ja: ブンクル
jayapura-id | ru: Джаяпура | zh: 查亚普拉 | ja: ジャヤプラ | ko: 자야푸라
kupang-id | ru: Купанг | zh: 古邦 | ja: クパン
palu-id | zh: 帕卢 | ja: パル市 | ru: Палу
labuan-bajo-id | zh: 拉布安巴焦 | ja: ラブアンバジョ
sabah-my | ar: ولاية صباح | ru: штат Сабах, Сабах ~0.8 | uk: Сабах | el: Σαμπάχ | zh: 沙巴州, 沙巴 ~0.8 | ja: サバ州 | ko: 사바주 | th: รัฐซาบะฮ์
sarawak-my | uk: Саравак | el: Σαραουάκ
selangor-my | uk: Селангор | el: Σελανγκόρ
penang-my | he: פנאנג | ar: بينانغ, ولاية بينانغ | fa: پنانگ | ru: Пинанг, Пенанг | uk: Пінанг, Пенанг | el: Πενάνγκ | zh: 槟城, 槟榔屿, 檳城 | ja: ペナン州, ペナン島 | ko: 페낭주, 페낭 | th: ปีนัง
kota-bharu-my | he: קוטה בהרו | uk: Кота-Бару
klang-my | uk: Кланг
seremban-my | ar: سيريمبان | uk: Серембан
subang-jaya-my | zh: 梳邦再也 | ja: スバンジャヤ | ru: Субанг-Джая
tawau-my | ar: تاواو
davao-ph | uk: Давао | el: Νταβάο
caloocan-city-ph | zh: 卡洛奥坎, 加洛干市 | ja: カローカン | ru: Калоокан | ko: 칼로오칸
cebu-city-ph | he: סבו סיטי | ar: مدينة سيبو | uk: Себу | zh: 宿务市, 宿务, 宿霧 | ja: セブ市, セブシティ | el: Σεμπού
quezon-city-ph | ko: 케손시티, 케손
makati-city-ph | zh: 马卡蒂 | ja: マカティ | ru: Макати | ko: 마카티 | he: מקאטי | ar: ماكاتي
pasay-ph | zh: 帕赛 | ja: パサイ市 | ru: Пасай
pasig-city-ph | zh: 帕西格 | ja: パシッグ | ru: Пасиг
taguig-ph | zh: 达义市, 塔吉格 | ja: タギッグ | uk: Тагіг | ar: تاجويج
general-santos-ph | ar: جنرال سانتوس | uk: Хенераль-Сантос
zamboanga-ph | he: זמבואנגה | ar: زامبوانغا | fa: زامبوانگا | uk: Замбоанга
iloilo-ph | ar: إيلويلو | zh: 伊洛伊洛 | ja: イロイロ市, イロイロ ~0.5 | ko: 일로일로 | uk: Ілоїло
bacolod-city-ph | zh: 巴科洛德 | ja: バコロド | ru: Баколод
cagayan-de-oro-ph | ar: كاجايان دي أورو | uk: Кагаян-де-Оро
calabarzon-ph | zh: 卡拉巴松 | ja: カラバルソン地方, カラバルソン | ru: Калабарсон | es: Calabarzón
baguio-ph | zh: 碧瑶 | ja: バギオ | ru: Багио | ko: 바기오
marawi-ph | zh: 马拉维市 | ja: マラウィ市 | ru: Марави | ko: 마라위 | ar: ماراوي | he: מראווי
mindanao | fa: مینداناو, جزیره مینداناو | tr: Mindanao adası
luzon | he: לוזון, האי לוזון | ar: جزيرة لوزون, لوزون | fa: لوزون, جزیره لوزون | tr: Luzon adası
hanoi-vn | uk: Ханой
da-nang-vn | ar: دا نانغ | fa: دانانگ | ru: Дананг | uk: Дананг | el: Ντα Νανγκ
haiphong-vn | he: האיפונג | fa: هایفونگ | uk: Хайфон | ko: 하이퐁 | el: Χαϊφόνγκ
bien-hoa-vn | ja: ビエンホア | ru: Бьенхоа | ko: 비엔호아
can-tho-vn | zh: 芹苴 | ja: カントー | ru: Кантхо | ko: 껀터
qui-nhon-vn | ja: クイニョン | ru: Куинён
vung-tau-vn | zh: 头顿 | ja: ブンタウ | ru: Вунгтау | ko: 붕따우
da-lat-vn | zh: 大叻 | ja: ダラット | ru: Далат | ko: 달랏
ha-long-vn | zh: 下龙市 | ja: ハロン市
samut-prakan-th | zh: 北榄府, 沙没巴干 | ko: 사뭇쁘라깐 | ar: ساموت براكان
pattaya-th | zh: 芭堤雅, 芭達雅 | ja: パタヤ | ko: 파타야 | ru: Паттайя | uk: Паттая | he: פאטאיה, פטאיה | ar: باتايا, بتايا | fa: پاتایا | tr: Pattaya
khon-kaen-th | zh: 孔敬 | ja: コンケン | ru: Кхонкэн
battambang-kh | zh: 马德望 | ja: バッタンバン | ru: Баттамбанг | ko: 바탐방
ream-naval-base | he: בסיס הצי ריאם | ar: قاعدة ريام البحرية | fa: پایگاه دریایی ریام | uk: військово-морська база Ріам | ko: 레암 해군기지
malay-peninsula | de: Malaiische Halbinsel, Malaiischen Halbinsel | fr: péninsule malaise | es: península malaya, península de Malaca | it: penisola malese | pt: península Malaia | pl: Półwysep Malajski | nl: Maleisisch schiereiland | cs: Malajský poloostrov | sv: Malackahalvön | ru: полуостров Малакка, Малаккский полуостров | uk: Малаккський півострів, півострів Малакка | el: Χερσόνησος της Μαλαισίας, Μαλαϊκή χερσόνησος | tr: Malay Yarımadası | he: חצי האי המלאי | ar: شبه جزيرة الملايو | fa: شبه‌جزیره مالایا | zh: 马来半岛 | ja: マレー半島 | ko: 말레이반도
indochina | de: Indochina | fr: Indochine, péninsule indochinoise | es: Indochina | it: Indocina | pt: Indochina | pl: Indochiny, Półwysep Indochiński | nl: Indochina | cs: Indočína | sv: Indokina | ru: Индокитай | uk: Індокитай | el: Ινδοκίνα | tr: Hindiçin, Çinhindi | he: הודו-סין, אינדוסין | ar: الهند الصينية | fa: هندوچین | zh: 中南半岛, 印度支那, 印度支那半岛 | ja: インドシナ半島, インドシナ | ko: 인도차이나반도, 인도차이나
french-indochina | de: Französisch-Indochina | fr: Indochine française | es: Indochina francesa | it: Indocina francese | pt: Indochina Francesa | pl: Indochiny Francuskie | ru: Французский Индокитай | uk: Французький Індокитай | zh: 法属印度支那 | ja: 仏領インドシナ, フランス領インドシナ | ko: 프랑스령 인도차이나 | ar: الهند الصينية الفرنسية | he: הודו-סין הצרפתית
australasia | de: Australasien | fr: Australasie | ru: Австралазия | uk: Австралазія | zh: 澳大拉西亚 | ja: オーストラレーシア | ko: 오스트랄라시아 | ar: أسترالاسيا | he: אוסטרלאסיה | pl: Australazja
melanesia | de: Melanesien | fr: Mélanésie | es: Melanesia | pt: Melanésia | pl: Melanezja | nl: Melanesië | cs: Melanésie | sv: Melanesien | ru: Меланезия | uk: Меланезія | el: Μελανησία | tr: Melanezya | he: מלנזיה | ar: ميلانيزيا | fa: ملانزی | zh: 美拉尼西亚 | ja: メラネシア | ko: 멜라네시아
polynesia | de: Polynesien ~0.8 | fr: Polynésie ~0.5 | es: Polinesia | it: Polinesia | pt: Polinésia | pl: Polinezja | nl: Polynesië | cs: Polynésie | sv: Polynesien | ru: Полинезия ~0.8 | uk: Полінезія ~0.8 | el: Πολυνησία ~0.8 | tr: Polinezya | he: פולינזיה ~0.8 | ar: بولينيزيا ~0.8 | fa: پلی‌نزی ~0.8 | zh: 波利尼西亚 ~0.8 | ja: ポリネシア ~0.9 | ko: 폴리네시아 ~0.9
guadalcanal | ru: Гуадалканал | uk: Гуадалканал | he: גוואדלקנל | ar: غوادالكانال, جوادالكانال | fa: گوادالکانال | zh: 瓜达尔卡纳尔岛, 瓜达康纳尔岛 | ja: ガダルカナル島 | ko: 과달카날섬, 과달카날 | el: Γκουανταλκανάλ | cs: Guadalcanal
saipan | ru: Сайпан | uk: Сайпан | he: סאיפאן | ar: جزيرة سايبان, سايبان | fa: سایپان | zh: 塞班岛 | ja: サイパン島, サイパン | ko: 사이판섬, 사이판 | el: Σαϊπάν
oahu | ru: Оаху | uk: Оаху | he: אואהו | ar: جزيرة أواهو, أواهو | fa: اوآهو, جزیره اوآهو | zh: 瓦胡岛, 欧胡岛, 歐胡島 | ja: オアフ島 | ko: 오아후섬, 오아후 | el: Οάχου
maui | ar: جزيرة ماوي | fa: جزیره مائویی, جزیره مائوئی | ru: Мауи | uk: Мауї | zh: 毛伊岛, 茂宜島 | ja: マウイ島 | ko: 마우이섬, 마우이 ~0.8 | el: Μάουι
kauai | ru: Кауаи | uk: Кауаї | ar: جزيرة كاواي | zh: 考艾岛 | ja: カウアイ島 | ko: 카우아이섬
lanai | ru: остров Ланаи | zh: 拉奈岛 | ja: ラナイ島
waikiki | ru: Вайкики | uk: Вайкікі | he: וואיקיקי | ar: وايكيكي | el: Γουαϊκίκι
country-gu | ko: 괌
tahiti | fa: تاهیتی | de: Tahiti
tasmania | zh: 塔斯马尼亚州, 塔州 ~0.6 | ko: 태즈메이니아주
`;
