/** States, provinces and large cities of India, Pakistan, Bangladesh and Afghanistan in languages the sources lack. */
export const SOUTH_ASIA_NAMES = `
uttarakhand-in | he: אוטראקהאנד, אוטרקהנד | ar: أوتاراخند, أوتاراخاند | fa: اوتاراکند, اوتاراکاند | ru: Уттаракханд | uk: Уттаракханд | el: Ουταράκχαντ | zh: 北阿坎德邦 | ja: ウッタラーカンド州, ウッタラカンド州 | ko: 우타라칸드주, 우타라칸드
telangana-in | uk: Телангана
rajasthan-in | fa: راجستان | uk: Раджастхан
punjab-in | uk: штат Пенджаб | zh: 旁遮普邦 | ja: パンジャブ州 ~0.6
punjab-pk | he: מחוז פנג'אב | fa: پنجاب پاکستان | uk: провінція Пенджаб | zh: 旁遮普省 | ja: パンジャブ州 ~0.4, パンジャーブ州 ~0.5 | ko: 펀자브주 ~0.6 | el: επαρχία Παντζάμπ | tr: Pencap ~0.5, Pencap eyaleti | de: Provinz Punjab | fr: province du Pendjab
punjab | ru: Пенджаб ~0.4 | uk: Пенджаб ~0.4 | fr: Pendjab ~0.4 | de: Pandschab ~0.5 | zh: 旁遮普地区 | ja: パンジャブ地方, パンジャーブ地方
odisha-in | he: אודישה, אוריסה | ar: أوديشا, أوريسا | fa: اودیشا, ادیشا, اوریسا | ru: Одиша, Орисса | uk: Одіша, Орісса | el: Οντίσα | zh: 奥里萨邦, 奥迪沙邦 | ja: オディシャ州, オリッサ州 | ko: 오디샤주, 오디샤
maharashtra-in | uk: Махараштра
nagaland-in | uk: Нагаленд
karnataka-in | uk: Карнатака
kerala-in | uk: Керала
gujarat-in | uk: Гуджарат
goa-in | uk: Гоа | zh: 果阿邦
bihar-in | fa: بیهار
assam-in | uk: Ассам
ladakh-in | uk: Ладакх
lakshadweep-in | he: לקשדוויפ | ar: لاكشادويب | fa: لاکشادویپ, لکشادویپ | ru: Лакшадвип | uk: Лакшадвіп | el: Λακσαντουίπ | zh: 拉克沙群岛 | ja: ラクシャドウィープ諸島, ラクシャドウィープ | ko: 락샤드위프
jammu-and-kashmir-in | ru: Джамму и Кашмир | uk: Джамму і Кашмір, Джамму та Кашмір | zh: 查谟和克什米尔, 查谟-克什米尔 | ja: ジャム・カシミール, ジャンム・カシミール, ジャム・カシミール州 | ko: 잠무카슈미르, 잠무 카슈미르 | el: Τζαμού και Κασμίρ | tr: Cammu ve Keşmir, Cammu Keşmir | de: Jammu und Kaschmir | es: Jammu y Cachemira | it: Jammu e Kashmir | pt: Jammu e Caxemira, Jammu e Caxemira | pl: Dżammu i Kaszmir | nl: Jammu en Kasjmir | sv: Jammu och Kashmir | cs: Džammú a Kašmír
dadra-and-nagar-haveli-and-daman-and-diu-in | zh: 达德拉-纳加尔哈维利和达曼-第乌 | ru: Дадра и Нагар-Хавели и Даман и Диу
bengal | ar: البنغال | fa: بنگال ~0.8 | zh: 孟加拉地区 | ja: ベンガル地方 | ko: 벵골 지방, 벵골 ~0.7 | tr: Bengal | de: Bengalen | es: Bengala | it: Bengala | pt: Bengala | nl: Bengalen | cs: Bengálsko | sv: Bengalen
hindustan | ru: Индостан ~0.8 | uk: Індостан ~0.8 | de: Hindustan | fr: Hindoustan | zh: 印度斯坦 ~0.6 | ja: ヒンドゥスタン | he: הינדוסטאן
karakoram | de: Karakorum ~0.8 | es: Karakórum | it: Karakorum ~0.8 | pl: Karakorum ~0.8 | cs: Karákóram | ru: Каракорум ~0.8 | uk: Каракорум ~0.8 | el: Καρακορούμ | tr: Karakurum | he: קרקורום, קאראקורום | ar: جبال كاراكورام, كاراكورام, جبال قراقرم | fa: رشته‌کوه قراقروم, قراقروم | zh: 喀喇昆仑山, 喀喇昆仑 | ja: カラコルム山脈 | ko: 카라코람산맥, 카라코람
annapurna | ru: Аннапурна | uk: Аннапурна | he: אנאפורנה | ar: أنابورنا | fa: آناپورنا | zh: 安纳布尔纳峰, 安娜普尔纳峰 | ja: アンナプルナ | ko: 안나푸르나 | el: Αναπούρνα | cs: Annapúrna
surat-in | he: סוראט | ar: مدينة سورات | fa: سورات | ru: Сурат | uk: Сурат | ko: 수라트 | el: Σουράτ
kanpur-in | uk: Канпур
navi-mumbai-in | he: נאווי מומבאי | fa: نوی بمبئی, ناوی مومبای | uk: Наві-Мумбаї | ja: ナビムンバイ | ko: 나비뭄바이 | el: Νάβι Μουμπάι
hyderabad-in | uk: Хайдарабад
hyderabad-pk | uk: Хайдарабад ~0.3
jaipur-in | uk: Джайпур
indore-in | he: אינדור | el: Ιντόρ | tr: Indore
patna-in | uk: Патна
bhopal-in | uk: Бхопал
ludhiana-in | he: לודיאנה | ar: لوديانا | fa: لودیانا | uk: Лудхіана | zh: 卢迪亚纳 | ko: 루디아나 | el: Λουντιάνα
tirunelveli-in | he: טירונלוולי | uk: Тірунелвелі
vadodara-in | he: ואדודרה, וודודרה | uk: Вадодара | el: Βαντοντάρα
gorakhpur-in | he: גוראקפור | ar: غوراخبور | uk: Горакхпур | zh: 戈勒克布尔 | ja: ゴーラクプル | ko: 고라크푸르
gorakhpur-in-36 | uk: Горакхпур ~0.3
nashik-in | he: נאשיק | ar: ناشيك, ناسيك | el: Νασίκ
thane-in | uk: Тхане | zh: 塔内市 | ja: ターネー
kalyan-in | ru: Кальян ~0.3 | uk: Кальян ~0.3
meerut-in | el: Μίρουτ
faridabad-in | he: פרידאבאד | ar: فريد آباد | fa: فریدآباد | uk: Фарідабад | zh: 法里达巴德 | ko: 파리다바드 | el: Φαρινταμπάντ
ghaziabad-in | he: גאזיאבאד | ar: غازي آباد | fa: غازی‌آباد | uk: Газіабад | zh: 加济阿巴德 | ja: ガーズィヤーバード, ガジアバード | ko: 가지아바드 | el: Γαζιαμπάντ
rajkot-in | he: רג'קוט | ar: راجكوت | fa: راجکوت | uk: Раджкот | zh: 拉杰果德 | ko: 라지코트 | el: Ρατζκότ
varanasi-in | uk: Варанасі | zh: 瓦拉纳西 | el: Βαρανάσι | de: Varanasi
amritsar-in | el: Αμριτσάρ
prayagraj-in | he: פריאגראג', אללהאבאד | ar: براياغراج, الله آباد | fa: پرایاگراج, الله‌آباد | uk: Праяградж, Аллахабад | ru: Праяградж, Аллахабад | ja: プラヤーグラージ, アラーハーバード | ko: 프라야그라지, 알라하바드 | el: Πραγιαγκράτζ, Αλαχαμπάντ | zh: 普拉亚格拉吉, 阿拉哈巴德
visakhapatnam-in | he: ויסאקפטנאם, וישאקפטנאם | el: Βισακχαπατνάμ
jabalpur-in | he: ג'באלפור | uk: Джабалпур
howrah-in | ar: هاورا | fa: هاوره | ru: Хаура, Ховрах | uk: Хаура | zh: 豪拉 | ko: 하우라
aurangabad-in | he: אורנגאבאד | uk: Аурангабад | zh: 奥兰加巴德 | ko: 아우랑가바드
solapur-in | he: סולאפור | ar: سولابور | fa: سولاپور | uk: Солапур | zh: 索拉普尔 | ko: 솔라푸르
chandigarh-in | ar: شانديغار, تشانديغار | fa: چاندیگر, چندیگر | uk: Чандігарх | zh: 昌迪加尔 | ko: 찬디가르 | el: Τσαντιγκάρ
gwalior-in | he: גוואליור | ar: غواليور | fa: گوالیور | uk: Гваліор | zh: 瓜廖尔 | ja: グワーリヤル, グワリオール | ko: 괄리오르
hubli-in | he: הובלי | uk: Хублі | zh: 胡布利 | ja: フブリ
jalandhar-in | he: ג'לנדר | ar: جالاندهار | uk: Джаландхар
tiruchirappalli-in | he: טירוצ'יראפלי | ar: تيروتشيرابالي
kota-in | uk: Кота ~0.4
bhubaneswar-in | ar: بوبانسوار, بوبانيسوار | fa: بوبانسوار, بوبانشوار | uk: Бхубанешвар | zh: 布巴内斯瓦尔, 布巴内什瓦尔 | ko: 부바네스와르 | el: Μπουμπανεσβάρ
aligarh-in | he: אליגר | ar: عليكره, أليغار | fa: علیگر | uk: Алігарх | zh: 阿里格尔 | ja: アリーガル | ko: 알리가르
bareilly-in | he: באריילי | ar: باريلي | uk: Барелі
moradabad-in | he: מוראדאבאד | ar: مراد آباد | uk: Морадабад | zh: 莫拉达巴德 | ja: モラーダーバード | ko: 모라다바드
kochi-in | uk: Кочі, Кочін
cuttack-in | ar: كوتاك | uk: Каттак
bikaner-in | he: ביקאנר | ar: بيكانير | fa: بیکانیر | uk: Біканер | zh: 比卡内尔 | ja: ビーカーネール | ko: 비카네르
bhavnagar-in | ar: بهافناجار | uk: Бхавнагар
nanded-in | uk: Нандед
guntur-in | he: גונטור | uk: Гунтур | zh: 贡土尔 | ja: グントゥール | ko: 군투르
dehradun-in | he: דהראדון, דהרדון | ar: دهرادون, ديهرادون | fa: دهرادون | ru: Дехрадун | uk: Дехрадун | zh: 德拉敦 | ja: デヘラードゥーン, デラドゥン | ko: 데라둔
kolhapur-in | he: קולאפור | ru: Колхапур | uk: Колгапур, Колхапур | zh: 科拉普尔 | ja: コールハープル
durgapur-in | uk: Дургапур
siliguri-in | he: סיליגורי | ar: سيليغوري | fa: سیلیگوری | uk: Силігурі | zh: 西里古里 | ja: シリグリ | ko: 실리구리
asansol-in | ar: أسانسول | uk: Асансол | zh: 阿散索尔 | ko: 아산솔
jamnagar-in | he: ג'מנגר | ar: جامناغار | fa: جامنگر | uk: Джамнагар | zh: 贾姆讷格尔 | ja: ジャームナガル | ko: 잠나가르
saharanpur-in | ru: Сахаранпур | zh: 萨哈兰普尔 | ja: サハーランプル
jammu-in | uk: Джамму
kurnool-in | uk: Карнул | ko: 쿠르눌
malegaon-in | ar: ماليغاون | uk: Малегаон | zh: 马莱冈 | ja: マレガオン
belgaum-in | uk: Белгаум
udaipur-in | he: אודאיפור | ar: أودايبور | uk: Удайпур
gaya-in | ru: Гая ~0.4 | ja: ガヤー ~0.5
jhansi-in | ru: Джханси | uk: Джхансі | ja: ジャーンシー | ar: جهانسي | he: ג'אנסי
nellore-in | uk: Неллур | ko: 넬로르
tiruppur-in | ja: ティルプール, ティルップール | ko: 티루푸르
kollam-in | he: קולאם | ar: كولام
bhagalpur-in | ru: Бхагалпур | zh: 帕戈尔布尔 | ja: バーガルプル
muzaffarnagar-in | ar: مظفرنغر | ru: Музаффарнагар
muzaffarpur-in | ru: Музаффарпур | zh: 穆扎法尔普尔 | ja: ムザッファルプル
thrissur-in | he: טרישור | ar: ثريسور, تريشور | uk: Тхріссур | zh: 特里苏尔 | ja: トリシュール | ko: 트리수르
patiala-in | he: פטיאלה | ar: باتيالا | fa: پتیاله, پاتیالا | uk: Патіала | zh: 伯蒂亚拉 | ja: パティヤーラー, パティアラ | ko: 파티알라
mathura-in | he: מאתורה | ar: ماثورا | uk: Матхура
rohtak-in | he: רוהטאק | uk: Рохтак | ja: ロータク | ko: 로타크
shimoga-in | ja: シモガ
noida-in | ru: Нойда | uk: Нойда | zh: 诺伊达 | ja: ノイダ | ko: 노이다 | ar: نويدا | he: נוידה | fa: نویدا
puducherry-in | ru: Пудучерри, Пондишери | uk: Пудучеррі | zh: 本地治里 | ja: プドゥチェリー, ポンディシェリ | ko: 푸두체리 | ar: بودوتشيري, بونديشيري | he: פודוצ'רי, פונדיצ'רי | fr: Pondichéry
imphal-in | ru: Импхал | uk: Імпхал | zh: 英帕尔 | ja: インパール | ko: 임팔 | he: אימפאל | ar: إمفال
agartala-in | ru: Агартала | uk: Агартала | zh: 阿加尔塔拉 | ja: アガルタラ | ko: 아가르탈라 | ar: أغارتالا
darjeeling-in | ru: Дарджилинг ~0.8 | uk: Дарджилінг ~0.8 | zh: 大吉岭 | ja: ダージリン ~0.6 | ko: 다르질링 ~0.8 | he: דרג'ילינג ~0.8 | ar: دارجيلنغ
gandhinagar-in | ru: Гандинагар | uk: Гандінагар | zh: 甘地讷格尔 | ja: ガンディーナガル | ko: 간디나가르
haridwar-in | ru: Харидвар | uk: Харідвар | zh: 赫尔德瓦尔 | ja: ハリドワール | he: הארידוואר | ko: 하리드와르
aizawl-in | ru: Айзавл | zh: 艾藻尔 | ja: アイゾール
dhanbad-in | ru: Дханбад | zh: 丹巴德 | ja: ダンバード
eden-gardens | ru: Иден Гарденс | zh: 伊甸园板球场 | ja: エデン・ガーデンズ
sindh-pk | he: מחוז סינד
gilgit-baltistan-pk | he: גילגיט-בלטיסטן, גילגיט-בלטיסטאן | ar: غلغت بلتستان, غلغيت بلتستان, جيلجيت بالتستان | fa: گلگت بلتستان, گلگیت-بلتستان, گلگت-بلتستان | ru: Гилгит-Балтистан | uk: Гілгіт-Балтистан | el: Γκιλγκίτ-Μπαλτιστάν | zh: 吉尔吉特-巴尔蒂斯坦 | ja: ギルギット・バルティスタン州, ギルギット・バルティスタン | ko: 길기트발티스탄 | tr: Gilgit-Baltistan
khyber-pakhtunkhwa-pk | he: ח'ייבר פח'טונח'ווה | ar: خيبر بختونخوا, خيبر بختونخوا, خيبر باختونخوا | fa: خیبر پختونخوا | ru: Хайбер-Пахтунхва | uk: Хайбер-Пахтунхва | el: Χάιμπερ Παχτούνκβα, Χάιμπερ Παχτούνχουα | zh: 开伯尔-普什图省, 开伯尔-普赫图赫瓦省, 开伯尔－普什图省 | ja: カイバル・パクトゥンクワ州, カイバル・パクトゥンクワ, カイバル・パフトゥンハー州, カイバル・パフトゥンクワ州 | ko: 카이베르파크툰크와주, 카이버파크툰크와주, 카이베르 파크툰크와 | tr: Hayber Pahtunhva, Hayber-Pahtunhva, Hayber Pahtunva
federally-administered-tribal-areas-pk | de: Stammesgebiete unter Bundesverwaltung | ru: Территория племён федерального управления, Федерально управляемые племенные территории | zh: 联邦直辖部落地区 | ja: 連邦直轄部族地域 | ar: المناطق القبلية الاتحادية, المناطق القبلية الخاضعة للإدارة الاتحادية | fr: régions tribales fédéralement administrées
tirah-valley | he: עמק טירה | ar: وادي تيراه | fa: دره تیراه | ja: ティラ渓谷 | zh: 蒂拉谷 | ko: 티라 계곡
lahore-pk | fa: لاهور | uk: Лахор
faisalabad-pk | fa: فیصل‌آباد | tr: Faysalabad
multan-pk | he: מולטאן | ar: ملتان, مولتان | uk: Мултан | tr: Multan
gujranwala-pk | he: גוג'ראנוואלה | fa: گجرانواله | zh: 古杰兰瓦拉 | ja: グジュラーンワーラー | ko: 구지란왈라
peshawar-pk | uk: Пешавар
rahim-yar-khan-pk | he: רחים יאר ח'אן | ja: ラヒームヤール・ハーン | ko: 라힘야르칸
muzaffarabad-pk | he: מוזפראבאד | ar: مظفر آباد, مظفرآباد | fa: مظفرآباد | ru: Музаффарабад | uk: Музаффарабад | zh: 穆扎法拉巴德 | ja: ムザファラバード, ムザッファラーバード | ko: 무자파라바드 | el: Μουζαφαραμπάντ | ur: مظفرآباد, مظفر آباد | hi: मुज़फ़्फ़राबाद, मुजफ्फराबाद
bahawalpur-pk | he: בהאוולפור | ar: بهاولبور | fa: بهاولپور | uk: Бахавалпур | zh: 巴哈瓦尔布尔 | ja: バハーワルプル | ko: 바하왈푸르
sargodha-pk | ar: سرغودا | uk: Саргодха
sialkot-pk | he: סיאלקוט | ar: سيالكوت | uk: Сіалкот
sukkur-pk | uk: Суккур
larkana-pk | ar: لاركانا | fa: لارکانه | uk: Ларкана | zh: 拉尔卡纳 | ja: ラールカーナ
battagram-pk | ar: باتاغرام | ur: بٹگرام | zh: 巴塔格拉姆 | ja: バタグラム
kotli-pk | ur: کوٹلی ~0.8 | zh: 科特利 | hi: कोटली | ja: コトリ ~0.4
bhimbar-pk | ur: بھمبر | hi: भिंबर
shekhupura-pk | ar: شيخوبورة, شيخوبورا | uk: Шехупура | ja: シェイフープラ
mardan-pk | he: מרדאן | uk: Мардан
gujrat-pk | uk: Гуджрат | ja: グジュラート
mingora-pk | ru: Мингора | ar: مينغورا | zh: 明戈拉 | ja: ミンゴラ | fa: مینگوره
abbottabad-pk | ru: Абботтабад | uk: Абботтабад | zh: 阿伯塔巴德 | ja: アボタバード | ko: 아보타바드 | he: אבוטאבאד | ar: أبوت آباد, أبوت أباد | fa: ابیت‌آباد, ایبت‌آباد | tr: Abbottabad
spin-boldak | he: ספין בולדאק | uk: Спін-Болдак | zh: 斯平布尔达克 | ja: スピンボルダック, スピンボルダク | ko: 스핀볼다크 | el: Σπιν Μπολντάκ
khulna-bd | he: קולנה | fa: کولنا, خولنا | uk: Кхулна
rajshahi-bd | he: ראג'שאהי | ar: راجشاهي | fa: راجشاهی | uk: Раджшахі | zh: 拉杰沙希 | ja: ラジシャヒ | ko: 라지샤히
comilla-bd | ar: كوميلا | uk: Комілла | zh: 库米拉 | ko: 쿠밀라
rangpur-bd | ar: رانغبور | uk: Рангпур
coxs-bazar-bd | ru: Кокс-Базар | uk: Кокс-Базар | zh: 科克斯巴扎尔 | ja: コックスバザール | ko: 콕스바자르 | he: קוקס בזאר | ar: كوكس بازار | fa: کاکس بازار, کوکس بازار
mymensingh-bd | ru: Мименсингх, Маймансингх | zh: 迈门辛 | ja: マイメンシン
mandalay-mm | he: מנדליי | uk: Мандалай | el: Μανταλέι | tr: Mandalay
mawlamyine-mm | he: מאולמיין | ar: مولامياين | el: Μαουλαμγιάιν
myawadi-mm | he: מיאוואדי | ar: مياوادي | fa: میاوادی | uk: М'яваді | el: Μιαουαντί
kokang | he: קוקאנג | ar: كوكانغ | fa: کوکانگ | uk: Коканг
shwe-kokko | ar: شوي كوكو | uk: Шве-Кокко | ko: 슈웨코코
naypyidaw-mm | he: נאיפידאו, נייפיידאו
kabul-province-af | he: מחוז קאבול | ar: ولاية كابول, ولاية كابل | ru: провинция Кабул | uk: провінція Кабул | zh: 喀布尔省 | ko: 카불주
kandahar-province-af | he: מחוז קנדהאר | ar: ولاية قندهار | fa: ولایت قندهار, استان قندهار | ru: провинция Кандагар | uk: провінція Кандагар | zh: 坎大哈省 | ja: カンダハル州, カンダハール州 | ko: 칸다하르주 | de: Provinz Kandahar | tr: Kandahar vilayeti
herat-province-af | he: מחוז הראת | ar: ولاية هراة, ولاية هرات | ru: провинция Герат | uk: провінція Герат | zh: 赫拉特省
nangarhar-af | he: ננגרהאר | ar: ننغرهار, ننكرهار | ru: Нангархар | uk: Нангархар | zh: 楠格哈尔省 | ja: ナンガルハル州 | ko: 낭가르하르주 | el: Νανγκαρχάρ
kunar-af | he: מחוז קונאר | ar: كونار | ru: Кунар | uk: Кунар | zh: 库纳尔省 | ja: クナール州 | ko: 쿠나르주 | el: Κουνάρ
badakhshan-af | he: בדח'שאן | ar: بدخشان | ru: Бадахшан ~0.8 | uk: Бадахшан ~0.8 | zh: 巴达赫尚省 | ja: バダフシャン州 | ko: 바다흐샨주
khost-province-af | ar: ولاية خوست | ru: провинция Хост | uk: провінція Хост | zh: 霍斯特省 | ja: ホースト州 | ko: 호스트주
paktika-af | he: פקטיקה | ar: بكتيكا | ru: Пактика | uk: Пактика | zh: 帕克蒂卡省 | ja: パクティカ州 | ko: 팍티카주
paktia-af | he: פקטיה | ar: بكتيا | uk: Пактія
balkh-province-af | he: מחוז בלח' | ru: провинция Балх | uk: провінція Балх
badghis-af | ar: بادغيس | ru: Бадгис | uk: Бадгіс | ko: 바드기스주
baghlan-province-af | ar: ولاية بغلان | ru: провинция Баглан | zh: 巴格兰省 | ja: バグラン州 | ko: 바글란주
takhar-af | ru: Тахар | uk: Тахар | zh: 塔哈尔省 | ja: タハール州 | ko: 타하르주
ghazni-province-af | ar: ولاية غزني | ru: провинция Газни | zh: 加兹尼省 | ja: ガズニ州 | ko: 가즈니주
ghor-af | ar: ولاية غور | ru: провинция Гор | zh: 古尔省 | ja: ゴール州
bamyan-province-af | ar: ولاية باميان | ru: провинция Бамиан | zh: 巴米扬省 | ja: バーミヤン州, バーミヤーン州 | ko: 바미안주 | he: מחוז באמיאן
kunduz-province-af | ru: провинция Кундуз | uk: провінція Кундуз | he: מחוז קונדוז
parwan-af | ar: بروان | ru: Парван | zh: 帕尔万省 | ja: パルワン州 | ko: 파르완주
panjshir-af | ru: Панджшер | zh: 潘杰希尔省
logar-af | ru: Логар | zh: 卢格尔省 | ja: ロガール州 | ko: 로가르주
laghman-af | ar: لغمان | ru: Лагман ~0.7 | zh: 拉格曼省 | ja: ラグマン州 | ko: 라그만주
faryab-af | ar: فارياب | uk: Фаріаб
farah-province-af | ar: ولاية فراه | ru: провинция Фарах | zh: 法拉省 | ja: ファラー州
nimruz-af | ar: نيمروز | ru: Нимроз | zh: 尼姆鲁兹省 | ja: ニームルーズ州 | ko: 님루즈주
nuristan-af | ar: نورستان | ru: Нуристан | uk: Нуристан | zh: 努尔斯坦省 | ja: ヌーリスタン州 | ko: 누리스탄주
urozgan-af | ar: أروزغان, أوروزغان | ru: Урузган | uk: Урузган | zh: 乌鲁兹甘省 | ja: ウルズガン州 | ko: 우루즈간주
zabul-af | ar: ولاية زابل | ru: Забуль | ko: 자불주
maidan-wardak-af | ar: ميدان وردك | ru: Вардак | zh: 瓦尔达克省 | ja: ワルダク州
mazar-i-sharif-af | he: מזאר-י-שריף, מזאר א-שריף | uk: Мазарі-Шариф | zh: 马扎里沙里夫 | el: Μαζάρ-ι-Σαρίφ | tr: Mezar-ı Şerif
jalalabad-af | ru: Джелалабад | uk: Джелалабад, Джалалабад | zh: 贾拉拉巴德 | ja: ジャララバード | ko: 잘랄라바드 | he: ג'לאלאבאד | ar: جلال آباد, جلال أباد | fa: جلال‌آباد ~0.9 | tr: Celalabad ~0.8 | el: Τζαλαλαμπάντ
herat-af | ru: Герат | uk: Герат | zh: 赫拉特 | ja: ヘラート | ko: 헤라트 | tr: Herat
`;
