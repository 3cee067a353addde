/** Prefectures, provinces, islands and cities of Japan and the two Koreas in the languages of those who read of them. */
export const JAPAN_KOREA_NAMES = `
korea | de: koreanische Halbinsel, koreanischen Halbinsel | fr: péninsule coréenne, Corée ~0.4 | es: península coreana, península de Corea, Corea ~0.3 | it: penisola coreana, Corea ~0.3 | pt: península coreana, península da Coreia | pl: Półwysep Koreański, Korea ~0.3 | nl: Koreaans schiereiland, Koreaanse schiereiland | cs: Korejský poloostrov | sv: Koreahalvön | ru: Корейский полуостров, Корейском полуострове, Корейского полуострова | uk: Корейський півострів, Корейському півострові, Корейського півострова | el: Κορεατική Χερσόνησος, κορεατική χερσόνησος, Κορεατική χερσόνησος | tr: Kore Yarımadası | he: חצי האי הקוריאני, חצי-האי הקוריאני | ar: شبه الجزيرة الكورية, شبه جزيرة كوريا | fa: شبه‌جزیره کره, شبه جزیره کره | zh: 朝鲜半岛, 朝鮮半島, 韩半岛 | ja: 朝鮮半島 | ko: 한반도, 조선반도
osaka-jp | uk: Осака, Осака ~0.95
yokohama-jp | fa: یوکوهاما | ja: 横浜市, 横浜
nagoya-jp | uk: Нагоя | ja: 名古屋市, 名古屋
sapporo-jp | uk: Саппоро | ja: 札幌市, 札幌
kobe-jp | uk: Кобе | ja: 神戸市, 神戸
fukuoka-jp | uk: Фукуока
kawasaki-jp | ja: 川崎市
saitama-jp | he: סאיטמה | ar: سايتاما | fa: سایتاما | uk: Сайтама | zh: 埼玉市 | ko: 사이타마시 | el: Σαϊτάμα
sendai-jp | ar: سنداي | fa: سندای | uk: Сендай | zh: 仙台, 仙台市 | ko: 센다이 | el: Σεντάι
chiba-jp | he: צ'יבה ~0.9 | uk: Тіба, Чіба | zh: 千叶市 | el: Τσίμπα | ja: 千葉市
kitakyushu-jp | he: קיטקיושו | ja: 北九州市 | el: Κιτακιούσου
sakai-jp | ar: ساكاي | fa: ساکای | uk: Сакаї | ja: 堺市
kumamoto-jp | ar: كوماموتو | fa: کوماموتو | ru: Кумамото | uk: Кумамото | ja: 熊本市 | el: Κουμαμότο
okayama-jp | he: אוקיאמה | ar: أوكاياما | fa: اوکایاما | uk: Окаяма | zh: 冈山市 | el: Οκαγιάμα
hachioji-jp | he: האצ'יוג'י | ja: 八王子市
kagoshima-jp | fa: کاگوشیما | ru: Кагосима | uk: Каґошіма, Кагосіма | zh: 鹿儿岛市 | el: Καγκοσίμα
niigata-jp | he: ניגאטה, ניאיגאטה | ar: نيغاتا | fa: نیگاتا | uk: Ніїґата, Ніїгата | zh: 新潟市 | el: Νιιγκάτα
hirakata-jp | ja: 枚方市
machida-jp | ja: 町田市
gifu-shi-jp | ja: 岐阜市
toyonaka-jp | ja: 豊中市 | zh: 丰中市 | ru: Тоёнака
fukuyama-jp | ja: 福山市
nagano-jp | he: נאגנו, נגאנו | ar: ناغانو | fa: ناگانو | uk: Наґано, Нагано | zh: 长野市 | ko: 나가노시 | el: Ναγκάνο
kanazawa-jp | he: קנזאווה | ar: كانازاوا | fa: کانازاوا | uk: Канадзава | zh: 金泽市 | el: Καναζάβα
utsunomiya-jp | ar: أوتسونوميا | uk: Уцуномія | zh: 宇都宫市
oita-jp | ar: أويتا | uk: Оїта | zh: 大分市 | ja: 大分市
amagasaki-jp | ru: Амагасаки | uk: Амаґасакі | zh: 尼崎市 | ko: 아마가사키
kurashiki-jp | ja: 倉敷市, 倉敷
takatsuki-jp | ru: Такацуки | zh: 高槻市 | ja: 高槻市
wakayama-jp | he: וקאיאמה | ar: واكاياما | fa: واکایاما | uk: Вакаяма | zh: 和歌山市 | ko: 와카야마시
suita-jp | ja: 吹田市
okazaki-jp | ja: 岡崎市
koriyama-jp | ja: 郡山市
kawagoe-jp | ja: 川越市
kashiwa-jp | ja: 柏市
takamatsu-jp | uk: Такамацу | ja: 高松市
kochi-jp | uk: Коті ~0.5 | zh: 高知市 | ko: 고치시
toyama-jp | he: טויאמה | ar: توياما | fa: تویاما | uk: Тояма | zh: 富山市 | ko: 도야마시
akita-jp | uk: Акіта | ja: 秋田市
koshigaya-jp | ja: 越谷市
miyazaki-jp | uk: Міядзакі ~0.6 | zh: 宫崎市 | ko: 미야자키시
minato-jp | ja: 港区 ~0.6 | ru: Минато ~0.7
aomori-jp | zh: 青森市 | ja: 青森市 | ru: Аомори | ko: 아오모리시
otsu-jp | ja: 大津市 | zh: 大津市
fukushima-jp | ja: 福島市 | zh: 福岛市
maebashi-jp | ja: 前橋市 | zh: 前桥市
mito-jp | ja: 水戸市 | zh: 水户市
yamagata-jp | ja: 山形市 | zh: 山形市
tokushima-jp | ja: 徳島市 | zh: 德岛市
yamaguchi-jp | ja: 山口市
hokkaido | uk: Хоккайдо | ja: 北海道 | es: Hokkaido | ar: جزيرة هوكايدو | fa: جزیره هوکایدو
honshu | he: הונשו, האי הונשו | ar: هونشو, جزيرة هونشو | fa: هونشو, جزیره هونشو
kyushu | fa: کیوشو, جزیره کیوشو | ar: جزيرة كيوشو
shikoku | he: שיקוקו | ar: شيكوكو | fa: شیکوکو | zh: 四国岛 | el: Σικόκου
inland-sea | de: Seto-Inlandsee | fr: mer intérieure de Seto | es: mar interior de Seto | ru: Внутреннее Японское море | zh: 濑户内海 | ja: 瀬戸内海 | ko: 세토 내해, 세토내해
tokyo-prefecture-jp | zh: 东京都, 東京都 | ja: 東京都 | ru: префектура Токио | uk: префектура Токіо | he: מחוז טוקיו | ar: محافظة طوكيو
osaka-prefecture-jp | ja: 大阪府 | zh: 大阪府 | ko: 오사카부 | ru: префектура Осака | uk: префектура Осака | he: מחוז אוסקה | ar: محافظة أوساكا
kyoto-prefecture-jp | ja: 京都府 | zh: 京都府 | ko: 교토부 | ru: префектура Киото | uk: префектура Кіото | ar: محافظة كيوتو
aichi-jp | ru: Айти ~0.7, префектура Айти | uk: префектура Айті | zh: 爱知县, 愛知縣 | ja: 愛知県, 愛知 ~0.85 | ko: 아이치현 | he: מחוז איצ'י | ar: محافظة آيتشي
akita-prefecture-jp | ru: префектура Акита | ar: محافظة أكيتا | zh: 秋田县 | ja: 秋田県 | ko: 아키타현
chiba-prefecture-jp | ru: префектура Тиба | uk: префектура Тіба | zh: 千叶县 | ja: 千葉県 | ko: 지바현 | he: מחוז צ'יבה | ar: محافظة تشيبا
ehime-jp | ru: Эхиме | uk: Ехіме | zh: 爱媛县 | ja: 愛媛県, 愛媛 ~0.85 | ko: 에히메현 | ar: محافظة إهيمه
fukuoka-prefecture-jp | ru: префектура Фукуока | ar: محافظة فوكوكا | zh: 福冈县 | ja: 福岡県 | ko: 후쿠오카현
fukushima-prefecture-jp | ru: префектура Фукусима | uk: префектура Фукусіма | zh: 福岛县, 福島縣 | ja: 福島県 | ko: 후쿠시마현 | he: מחוז פוקושימה | ar: محافظة فوكوشيما | fa: استان فوکوشیما
hiroshima-prefecture-jp | ru: префектура Хиросима | uk: префектура Хіросіма | zh: 广岛县, 廣島縣 | ja: 広島県 | ko: 히로시마현 | ar: محافظة هيروشيما | he: מחוז הירושימה
ishikawa-prefecture-jp | ru: Исикава ~0.8, префектура Исикава | uk: префектура Ісікава | zh: 石川县, 石川縣 | ja: 石川県 | ko: 이시카와현 | ar: محافظة إيشيكاوا | he: מחוז אישיקאווה | fa: استان ایشیکاوا
kagoshima-prefecture-jp | ru: префектура Кагосима | uk: префектура Кагосіма | zh: 鹿儿岛县, 鹿兒島縣 | ja: 鹿児島県 | ko: 가고시마현 | ar: محافظة كاجوشيما
kochi-prefecture-jp | ru: префектура Коти | zh: 高知县 | ja: 高知県 | ko: 고치현
mie-jp | ru: префектура Миэ | uk: префектура Міє | zh: 三重县 | ja: 三重県 | ko: 미에현
nagano-prefecture-jp | ru: префектура Нагано | zh: 长野县 | ja: 長野県 | ko: 나가노현
nagasaki-prefecture-jp | ru: префектура Нагасаки | uk: префектура Нагасакі | zh: 长崎县, 長崎縣 | ja: 長崎県 | ko: 나가사키현 | ar: محافظة ناغازاكي
nara-jp | ru: префектура Нара | uk: префектура Нара | zh: 奈良县, 奈良縣 | ja: 奈良県 | ko: 나라현 | ar: محافظة نارا | he: מחוז נארה
niigata-prefecture-jp | ru: префектура Ниигата | zh: 新潟县 | ja: 新潟県 | ko: 니가타현 | ar: محافظة نيغاتا
oita-prefecture-jp | ru: префектура Оита | uk: префектура Оїта | zh: 大分县 | ja: 大分県 | ko: 오이타현
okayama-prefecture-jp | ru: префектура Окаяма | zh: 冈山县 | ja: 岡山県 | ko: 오카야마현
saga-prefecture-jp | ru: префектура Сага | uk: префектура Саґа | zh: 佐贺县 | ja: 佐賀県 | ko: 사가현
saitama-prefecture-jp | ru: префектура Сайтама | uk: префектура Сайтама | zh: 埼玉县 | ja: 埼玉県, 埼玉 ~0.85 | ko: 사이타마현 | ar: محافظة سايتاما
shizuoka-prefecture-jp | ru: префектура Сидзуока | zh: 静冈县 | ja: 静岡県 | ko: 시즈오카현
tochigi-prefecture-jp | ru: префектура Тотиги | zh: 栃木县 | ja: 栃木県, 栃木 ~0.85 | ko: 도치기현
tokushima-prefecture-jp | ru: префектура Токусима | uk: префектура Токусіма | zh: 德岛县 | ja: 徳島県 | ko: 도쿠시마현
tottori-prefecture-jp | ru: префектура Тоттори | zh: 鸟取县 | ja: 鳥取県 | ko: 돗토리현
toyama-prefecture-jp | ru: префектура Тояма | uk: префектура Тояма | zh: 富山县 | ja: 富山県 | ko: 도야마현
yamaguchi-prefecture-jp | ru: префектура Ямагути | zh: 山口县 | ja: 山口県 | ko: 야마구치현
busan-kr | uk: Пусан
gwangju-kr | uk: Кванджу
daejeon-kr | he: דייג'ון, טג'ון
suwon-kr | he: סואון | uk: Сувон | ja: 水原市, 水原 ~0.8, スウォン
goyang-si-kr | ru: Коян | uk: Коян | zh: 高阳市 | ja: 高陽市
seongnam-si-kr | ru: Соннам | uk: Соннам | zh: 城南市 | ja: 城南市 | ar: سيونغنام
ulsan-kr | he: אולסן | ar: أولسان | fa: اولسان | uk: Ульсан | el: Ουλσάν | ja: 蔚山
bucheon-si-kr | ru: Пучхон | uk: Пучхон | zh: 富川市 | ja: 富川市
ansan-si-kr | ru: Ансан | uk: Ансан | ja: 安山市
anyang-si-kr | ru: Анян ~0.5 | ja: 安養市 | zh: 安养市
cheongju-si-kr | ru: Чхонджу | uk: Чхонджу | zh: 清州市 | ja: 清州市
jeonju-kr | he: ג'ונג'ו | uk: Чонджу | ja: 全州市, 全州 ~0.6
pohang-kr | he: פוהאנג | ar: بوهانغ | fa: پوهانگ | ru: Пхохан | uk: Пхохан | zh: 浦项 | ja: 浦項 | el: Ποχάνγκ
uijeongbu-si-kr | ru: Ыйджонбу | zh: 议政府市 | ja: 議政府市
hwaseong-si-kr | ru: Хвасон ~0.5 | zh: 华城市 | ja: 華城市 | ar: هواسونغ
masan-kr | ru: Масан | uk: Масан
cheonan-kr | he: צ'ונאן | uk: Чхонан | ja: 天安市
kimhae-kr | uk: Кімхе | zh: 金海市 | ja: 金海市
chinju-kr | uk: Чинджу | zh: 晋州 ~0.8
yeosu-kr | ru: Йосу | zh: 丽水市 ~0.4 | ja: 麗水 | ko: 여수시
gumi-kr | ko: 구미시 | ja: 亀尾 | zh: 龟尾 | ru: Куми
gunsan-kr | ko: 군산시 | ja: 群山市 | zh: 群山市 | ru: Кунсан
mokpo-kr | ko: 목포시, 목포 | ja: 木浦 | zh: 木浦 | ru: Мокпхо
sejong-kr | ko: 세종시, 세종특별자치시 | ja: 世宗市 | zh: 世宗市 | ru: Седжон
chuncheon-kr | ko: 춘천시, 춘천 | ja: 春川 | zh: 春川 | ru: Чхунчхон
wonju-kr | ko: 원주시 | ja: 原州市 | zh: 原州市
andong-kr | ko: 안동시, 안동 ~0.7 | ja: 安東市 | zh: 安东市
suncheon-kr | ko: 순천시 | ja: 順天市
gyeonggi-kr | zh: 京畿道 | ja: 京畿道 | ru: Кёнгидо, провинция Кёнгидо | uk: Кьонгідо | ko: 경기도 | ar: مقاطعة كيونغي | he: מחוז גיונגי | fa: استان گیونگی
gangwon-kr | zh: 江原道 ~0.8 | ja: 江原道 ~0.8 | ru: Канвондо ~0.8 | ko: 강원도, 강원특별자치도 | ar: مقاطعة غانغوون
jeju-kr | he: האי ג'ג'ו, ג'ג'ו | ar: جزيرة جيجو | fa: جزیره ججو, جزیره جیجو | ru: Чеджу, остров Чеджудо, Чеджудо | uk: Чеджу, Чеджудо | zh: 济州岛, 济州 ~0.7 | ja: 済州島 | ko: 제주도, 제주특별자치도, 제주 ~0.8 | el: Τζετζού | tr: Jeju Adası
north-chungcheong-kr | zh: 忠清北道 | ja: 忠清北道 | ru: Чхунчхон-Пукто, Северный Чхунчхон | ko: 충청북도
south-chungcheong-kr | zh: 忠清南道 | ja: 忠清南道 | ru: Чхунчхон-Намдо, Южный Чхунчхон | ko: 충청남도
north-gyeongsang-kr | zh: 庆尚北道 | ja: 慶尚北道 | ru: Кёнсан-Пукто, Северный Кёнсан | ko: 경상북도 | ar: مقاطعة كيونغسانغ الشمالية | he: צפון גיונגסאנג
south-gyeongsang-kr | zh: 庆尚南道 | ja: 慶尚南道 | ru: Кёнсан-Намдо, Южный Кёнсан | ko: 경상남도 | he: דרום גיונגסאנג
north-jeolla-kr | zh: 全罗北道 | ja: 全羅北道 | ru: Чолла-Пукто, Северная Чолла | ko: 전라북도, 전북특별자치도
south-jeolla-kr | zh: 全罗南道 | ja: 全羅南道 | ru: Чолла-Намдо, Южная Чолла | ko: 전라남도 | ar: جولا الجنوبية | he: דרום ג'אולה
hamhung-kp | he: המהונג | ar: هامهونغ | fa: هامهونگ | ru: Хамхын | uk: Хамхин | ja: 咸興
nampo-kp | ar: نامبو | uk: Нампхо | zh: 南浦市, 南浦 ~0.6 | ja: 南浦
sunchon-kp | ru: Сунчхон | zh: 顺川市 | ja: 順川 ~0.7
sariwon-kp | uk: Сарівон | zh: 沙里院 | ja: 沙里院 | ko: 사리원
hungnam-kp | ru: Хыннам | uk: Хиннам | zh: 兴南 ~0.6 | ja: 興南
kaesong-kp | he: קסונג, קאסונג | ar: كايسونغ | fa: کائسونگ, کسونگ | uk: Кесон | el: Κεσόνγκ
wonsan-kp | he: וונסאן, וונסן | ar: وونسان | fa: وونسان | uk: Вонсан | ja: 元山 ~0.8 | el: Γουονσάν
chongjin-kp | he: צ'ונגג'ין | ar: تشونغجين | fa: چونگجین | ja: 清津
sinuiju-kp | zh: 新义州 | ja: 新義州 | ko: 신의주 | ru: Синыйджу | uk: Сіниджу
haeju-kp | zh: 海州市 ~0.4 | ru: Хэджу
hyesan-kp | ja: 恵山 ~0.6 | ko: 혜산 | ru: Хесан
kanggye-kp | zh: 江界 | ja: 江界 | ru: Канге
pyongsong-kp | zh: 平城市 ~0.4 | ko: 평성시 | ru: Пхёнсон
korean-strait | de: Koreastraße | fr: détroit de Corée | es: estrecho de Corea | it: stretto di Corea | pt: estreito da Coreia | pl: Cieśnina Koreańska | ru: Корейский пролив | uk: Корейська протока | tr: Kore Boğazı | he: מצר קוריאה | ar: مضيق كوريا | fa: تنگه کره | zh: 朝鲜海峡, 对马海峡 ~0.5 | ja: 朝鮮海峡, 対馬海峡 ~0.5 | ko: 대한해협, 대한 해협
camp-humphreys | he: מחנה האמפריז | ar: معسكر همفريز | fa: کمپ هامفریز | uk: Кемп-Гамфріс | tr: Humphreys Kampı
sea-of-japan | ar: بحر اليابان | fa: دریای ژاپن | ru: Японское море | uk: Японське море | zh: 日本海, 日本海 | ja: 日本海 | ko: 동해 ~0.6, 일본해 | el: Θάλασσα της Ιαπωνίας, Ιαπωνική Θάλασσα | tr: Japon Denizi | pt: Mar do Japão | pl: Morze Japońskie | nl: Japanse Zee | cs: Japonské moře | sv: Japanska havet
yellow-sea | ar: البحر الأصفر | fa: دریای زرد | ru: Жёлтое море, Желтое море | uk: Жовте море | zh: 黄海 | ja: 黄海 | ko: 서해 ~0.6, 황해 ~0.8 | el: Κίτρινη Θάλασσα | tr: Sarı Deniz | pt: Mar Amarelo | pl: Morze Żółte | nl: Gele Zee | cs: Žluté moře | sv: Gula havet
gunma-jp | ja: 群馬 ~0.85
hyogo-jp | ja: 兵庫 ~0.85
iwate-jp | ja: 岩手 ~0.85
kanagawa-jp | ja: 神奈川 ~0.85
shiga-jp | ja: 滋賀 ~0.85
shimane-jp | ja: 島根 ~0.85
yamanashi-jp | ja: 山梨 ~0.85
ibaraki-prefecture-jp | ja: 茨城 ~0.85
`;
