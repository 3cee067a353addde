/** Counties and regions of the United Kingdom and Ireland in Cyrillic, Hebrew, Arabic, Greek and the letters of East Asia. */
export const COUNTY_NAMES = `
buckinghamshire-gb | ru: Бакингемшир | uk: Бакінгемшир | he: בקינגהאמשייר, באקינגהמשייר | ar: باكينغهامشير | zh: 白金汉郡 | ja: バッキンガムシャー | ko: 버킹엄셔
cambridgeshire-gb | ru: Кембриджшир | uk: Кембриджшир | he: קיימברידג'שייר, קיימברידג׳שייר | ar: كامبريدجشير | zh: 剑桥郡 | ja: ケンブリッジシャー | ko: 케임브리지셔
cornwall-gb | fa: کورنوال | zh: 康沃尔郡, 康沃尔 ~0.8 | ko: 콘월주, 콘월 ~0.8
cumbria | ru: Камбрия | uk: Камбрія | he: קאמבריה | ar: كمبريا | zh: 坎布里亚郡 | ja: カンブリア州 | ko: 컴브리아
derbyshire-gb | ru: Дербишир | uk: Дербішир | he: דרבישייר | ar: ديربيشير | zh: 德比郡 | ja: ダービーシャー | ko: 더비셔
devon-gb | ru: Девоншир | uk: Девоншир | he: מחוז דבון | ar: مقاطعة ديفون | zh: 德文郡 | ja: デヴォン州, デボン州
dorset-gb | ru: Дорсет | uk: Дорсет | he: דורסט | ar: دورست | zh: 多塞特郡 | ja: ドーセット州 | ko: 도싯
east-sussex-gb | ru: Восточный Суссекс, Восточный Сассекс | uk: Східний Сассекс | he: מזרח סאסקס | ar: شرق ساسكس | zh: 东萨塞克斯郡, 东苏塞克斯郡 | ja: イースト・サセックス州, イーストサセックス州 | ko: 이스트서식스
west-sussex-gb | ru: Западный Суссекс, Западный Сассекс | uk: Західний Сассекс | he: מערב סאסקס | ar: غرب ساسكس | zh: 西萨塞克斯郡, 西苏塞克斯郡 | ja: ウエスト・サセックス州, ウェストサセックス州 | ko: 웨스트서식스
essex-gb | he: מחוז אסקס | zh: 埃塞克斯郡 | ko: 에식스주, 에식스 ~0.7 | el: Έσεξ
gloucestershire-gb | ru: Глостершир | uk: Глостершир | he: גלוסטרשייר | ar: غلوسترشير | zh: 格洛斯特郡 | ja: グロスターシャー | ko: 글로스터셔
hampshire-gb | ru: Хэмпшир ~0.8, Гэмпшир ~0.8 | uk: Гемпшир | he: המפשייר | ar: مقاطعة هامبشاير | zh: 汉普郡 | ja: ハンプシャー | ko: 햄프셔
herefordshire-gb | ru: Херефордшир | uk: Герефордшир | zh: 赫里福德郡 | ja: ヘレフォードシャー
hertfordshire-gb | ru: Хартфордшир, Хертфордшир | uk: Гартфордшир, Хартфордшир | he: הרטפורדשייר | ar: هيرتفوردشير | zh: 赫特福德郡 | ja: ハートフォードシャー | ko: 하트퍼드셔
kent-gb | ru: графство Кент | uk: графство Кент | he: מחוז קנט | ar: مقاطعة كينت | fa: شهرستان کنت | zh: 肯特郡 | ja: ケント州 | ko: 켄트주
lancashire | ru: Ланкашир | uk: Ланкашир | he: לנקשייר | ar: لانكشاير, لانكشير | zh: 兰开夏郡, 兰开夏 | ja: ランカシャー | ko: 랭커셔
leicestershire-gb | ru: Лестершир | uk: Лестершир | he: לסטרשייר | ar: ليسترشير | zh: 莱斯特郡 | ja: レスターシャー | ko: 레스터셔
lincolnshire-gb | ru: Линкольншир | uk: Лінкольншир | he: לינקולנשייר | ar: لينكولنشير | zh: 林肯郡 ~0.8 | ja: リンカンシャー, リンカーンシャー | ko: 링컨셔
norfolk-gb | ru: графство Норфолк | uk: графство Норфолк | he: מחוז נורפוק | ar: مقاطعة نورفولك | zh: 诺福克郡 | ja: ノーフォーク州
north-yorkshire-gb | ru: Северный Йоркшир | uk: Північний Йоркшир | he: צפון יורקשייר | ar: شمال يوركشير | zh: 北约克郡 | ja: ノース・ヨークシャー, ノースヨークシャー | ko: 노스요크셔
northumberland-gb | ru: Нортумберленд | uk: Нортумберленд | he: נורת'מברלנד, נורת׳מברלנד | ar: نورثمبرلاند | zh: 诺森伯兰郡 | ja: ノーサンバーランド | ko: 노섬벌랜드
nottinghamshire-gb | ru: Ноттингемшир | uk: Ноттінгемшир | he: נוטינגהאמשייר | ar: نوتينغهامشير | zh: 诺丁汉郡 | ja: ノッティンガムシャー | ko: 노팅엄셔
oxfordshire-gb | ru: Оксфордшир | uk: Оксфордшир | he: אוקספורדשייר | ar: أوكسفوردشير | zh: 牛津郡 | ja: オックスフォードシャー | ko: 옥스퍼드셔
rutland-gb | ru: графство Ратленд | zh: 拉特兰郡 ~0.7
shropshire-gb | ru: Шропшир | uk: Шропшир | he: שרופשייר | ar: شروبشير | zh: 什罗普郡 | ja: シュロップシャー | ko: 슈롭셔
somerset-gb | ru: Сомерсет ~0.85 | uk: Сомерсет ~0.85 | he: סומרסט ~0.8 | ar: سومرست | zh: 萨默塞特郡 ~0.8 | ja: サマセット州 | ko: 서머싯
staffordshire-gb | ru: Стаффордшир | uk: Стаффордшир | he: סטפורדשייר | ar: ستافوردشير | zh: 斯塔福德郡 | ja: スタッフォードシャー | ko: 스태퍼드셔
suffolk-gb | ru: Саффолк ~0.85 | uk: Саффолк ~0.85 | he: מחוז סאפוק | ar: مقاطعة سوفولك | zh: 萨福克郡 ~0.7 | ja: サフォーク州 | ko: 서퍽
surrey-gb | ru: графство Суррей | uk: графство Суррей | he: מחוז סארי | ar: مقاطعة سري | zh: 萨里郡 | ja: サリー州
warwickshire-gb | ru: Уорикшир | uk: Ворикшир | he: וורוויקשייר | ar: وارويكشير | zh: 沃里克郡, 华威郡 | ja: ウォリックシャー | ko: 워릭셔
wiltshire-gb | ru: Уилтшир | uk: Вілтшир | he: וילטשייר | ar: ويلتشير | zh: 威尔特郡 | ja: ウィルトシャー | ko: 윌트셔
worcestershire-gb | ru: Вустершир | uk: Вустершир | he: ווסטרשייר | ar: ووسترشير | zh: 伍斯特郡 ~0.8 | ja: ウスターシャー | ko: 우스터셔
yorkshire | fa: یورکشایر | zh: 约克郡
isle-of-wight | uk: острів Вайт | he: האי וייט | ar: جزيرة وايت | fa: جزیره وایت | ko: 와이트섬 | de: Isle of Wight | pl: wyspa Wight | tr: Wight Adası | el: νήσος Γουάιτ
east-anglia | ru: Восточная Англия | uk: Східна Англія | de: Ostanglien | pl: Anglia Wschodnia | zh: 东安格利亚 | ja: イースト・アングリア, イーストアングリア | he: מזרח אנגליה | ko: 이스트앵글리아
cotswolds | ru: Котсуолдс | he: קוטסוולדס | zh: 科茨沃尔德 | ja: コッツウォルズ | ko: 코츠월드
highlands-of-scotland | de: schottische Highlands, schottischen Highlands | fr: Highlands écossais | es: Tierras Altas de Escocia | it: Highlands scozzesi | nl: Schotse Hooglanden | ru: Северо-Шотландское нагорье, Шотландское нагорье | he: ההיילנדס הסקוטיים | ar: مرتفعات اسكتلندا, المرتفعات الاسكتلندية | fa: ارتفاعات اسکاتلند | zh: 苏格兰高地 | ja: スコットランド高地, ハイランド地方 | ko: 스코틀랜드 고지대, 하이랜드 ~0.4
hebrides | de: Hebriden | fr: Hébrides | es: Hébridas | it: Ebridi | pl: Hebrydy | cs: Hebridy | nl: Hebriden | ru: Гебридские острова, Гебриды | uk: Гебридські острови, Гебриди | el: Εβρίδες | he: ההברידים | ar: جزر هبرديس, جزر هيبريدس | zh: 赫布里底群岛 | ja: ヘブリディーズ諸島 | ko: 헤브리디스 제도
shetland | de: Shetlandinseln | fr: îles Shetland | es: islas Shetland, Islas Shetland | it: isole Shetland | pl: Szetlandy | ru: Шетландские острова, Шетланд | uk: Шетландські острови | he: איי שטלנד | ar: جزر شتلاند | zh: 设得兰群岛 | ja: シェトランド諸島 | ko: 셰틀랜드 제도
fife-gb | ru: область Файф | zh: 法夫郡 | ja: ファイフ州
aberdeenshire-gb | ru: Абердиншир | uk: Абердиншир | zh: 阿伯丁郡 | ja: アバディーンシャー | he: אברדינשייר | ko: 애버딘셔
pembrokeshire-gb | ru: Пембрукшир | uk: Пембрукшир | zh: 彭布罗克郡 | ja: ペンブルックシャー
carmarthenshire-gb | ru: Кармартеншир | zh: 卡马森郡 | ja: カーマーゼンシャー
monmouthshire-gb | ru: Монмутшир | zh: 蒙茅斯郡 | ja: モンマスシャー
gwynedd-gb | ru: Гуинет, Гвинед | zh: 圭内斯郡, 格温内斯郡 | ja: グウィネズ
powys-gb | ru: Поуис | zh: 波伊斯郡 | ja: ポーイス
ceredigion-gb | ru: Кередигион | zh: 锡尔迪金郡 | ja: ケレディジョン
county-antrim-gb | ru: графство Антрим | uk: графство Антрим | zh: 安特里姆郡 | ja: アントリム州 | fr: comté d'Antrim | de: Grafschaft Antrim
fermanagh-gb | ru: графство Фермана | zh: 弗马纳郡 | ja: ファーマナ州
armagh-gb | ru: графство Арма | zh: 阿马郡 | ja: アーマー州
ulster | ru: Ольстер | uk: Ольстер | el: Όλστερ | he: אלסטר ~0.8, אולסטר | ar: ألستر | fa: اولستر | zh: 阿尔斯特 ~0.8 | ja: アルスター | ko: 얼스터 | es: Úlster
connacht-ie | ru: Коннахт | uk: Коннахт | zh: 康诺特省 | ja: コノート地方
bloomsbury | ru: Блумсбери ~0.9 | uk: Блумсбері | zh: 布卢姆斯伯里 | ja: ブルームズベリー
wessex | ru: Уэссекс, Уессекс | uk: Вессекс | zh: 威塞克斯 | ja: ウェセックス | ko: 웨식스
northumbria | ru: Нортумбрия | uk: Нортумбрія | zh: 诺森布里亚 | ja: ノーサンブリア | ar: نورثمبريا
stonehenge | ar: ستونهنج | fa: استون‌هنج | ru: Стоунхендж | uk: Стоунгендж | el: Στόουνχεντζ | zh: 巨石阵 ~0.9 | ja: ストーンヘンジ | ko: 스톤헨지
kingston-upon-hull-gb | ru: Кингстон-апон-Халл | uk: Кінгстон-апон-Галл | zh: 赫尔河畔金斯顿 | ja: キングストン・アポン・ハル
birkenhead-gb | zh: 伯肯黑德 | el: Μπέρκενχεντ
new-forest | ru: Нью-Форест | zh: 新森林国家公园 | ja: ニューフォレスト
wimbledon-gb | ru: Уимблдон ~0.3 | el: Γουίμπλεντον ~0.3
trafalgar-square | ko: 트라팔가 광장
caledonia | ru: Каледония ~0.8 | uk: Каледонія ~0.8 | ja: カレドニア | zh: 喀里多尼亚 ~0.6 | fr: Calédonie ~0.3
`;
