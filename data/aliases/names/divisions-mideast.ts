/** Governorates and provinces of Iraq, Syria, Iran, Yemen and the Sudan, and places of the Middle East, in other letters. */
export const MIDEAST_DIVISION_NAMES = `
anbar-iq | he: מחוז אל-אנבאר, מחוז אנבר | fa: الانبار, الانبار عراق | ru: Анбар | uk: Анбар | el: επαρχία Ανμπάρ | zh: 安巴尔省 | ja: アンバル州, アンバール県 | ko: 안바르주 | tr: Anbar vilayeti, Enbar vilayeti | de: Provinz Anbar
babylon-iq | he: מחוז בבל | fa: استان بابل ~0.5 | ru: провинция Бабиль | uk: провінція Бабіль | zh: 巴比伦省, 巴比伦省 | ja: バービル県, バビル州 | ko: 바빌주 | tr: Babil vilayeti
baghdad-governorate-iq | fa: استان بغداد | ru: провинция Багдад | zh: 巴格达省 | ja: バグダード県, バグダッド県, バグダッド州 | ko: 바그다드주 | he: מחוז בגדאד
basra-iq | fa: استان بصره | ru: провинция Басра | uk: провінція Басра | zh: 巴士拉省 | ja: バスラ県, バスラ州 | ko: 바스라주 | he: מחוז בצרה | de: Provinz Basra | fr: province de Bassorah
basra-iq | uk: Басра
dhi-qar-iq | he: ד'י קאר | fa: ذی‌قار, ذیقار | ru: Ди-Кар | uk: Ді-Кар | zh: 济加尔省 | ja: ジーカール県, ジーカール州 | ko: 디카르주 | tr: Zikar ~0.8
diyala-iq | he: דיאלה ~0.8 | fa: دیاله | ru: Дияла | uk: Діяла | el: επαρχία Ντιγιάλα | zh: 迪亚拉省 | ja: ディヤラ県, ディヤーラー県, ディヤラ州 | ko: 디얄라주 | tr: Diyala vilayeti, Diyala
dohuk-iq | he: מחוז דהוכ | fa: استان دهوک | ru: провинция Дахук | zh: 杜胡克省 | ja: ドホーク県, ドホーク州 | ko: 도후크주 | tr: Duhok vilayeti
dohuk-iq | ru: Дахук, Духок | uk: Дохук, Духок | zh: 杜胡克 | ja: ドホーク | ko: 도후크 | he: דוהוק | tr: Duhok, Dohuk
erbil-governorate-iq | fa: استان اربیل | ru: провинция Эрбиль | zh: 埃尔比勒省 | ja: アルビル県, アルビル州 | ko: 아르빌주 | tr: Erbil vilayeti | he: מחוז ארביל
erbil-iq | uk: Ербіль | zh: 埃尔比勒, 阿尔比勒 | ko: 아르빌, 에르빌 | el: Ερμπίλ, Αρμπίλ | tr: Erbil
karbala-governorate-iq | fa: استان کربلا | ru: провинция Кербела | zh: 卡尔巴拉省 | ja: カルバラ県, カルバラー県 | ko: 카르발라주
kirkuk-governorate-iq | fa: استان کرکوک | ar: محافظة كركوك | ru: провинция Киркук | uk: провінція Кіркук | zh: 基尔库克省 | ja: キルクーク県, キルクーク州 | ko: 키르쿠크주 | he: מחוז כירכוכ | tr: Kerkük vilayeti
maysan-iq | fa: میسان | ru: Майсан | zh: 米桑省 | ja: マイサーン県 | ko: 마이산주 | he: מחוז מייסאן
al-muthanna-iq | fa: المثنی | ru: Мутанна | zh: 穆萨纳省 | ja: ムサンナー県, ムサンナ州 | ko: 무탄나주
najaf-governorate-iq | fa: استان نجف | ru: провинция Наджаф | zh: 纳杰夫省 | ja: ナジャフ県, ナジャフ州 | ko: 나자프주
nineveh-iq | fa: نینوا | ru: Найнава, Ниневия | uk: Найнава | el: επαρχία Νινευή | zh: 尼尼微省 | ja: ニナワ県, ニーナワー県, ニナワ州, ニネベ県 | ko: 니네베주, 니나와주 | tr: Ninova vilayeti, Ninova ~0.8 | de: Provinz Ninive | fr: province de Ninive
al-qadisiyyah-iq | fa: استان قادسیه | ru: провинция Кадисия | zh: 卡迪西亚省 | ja: カーディーシーヤ県
saladin-iq | he: מחוז צלאח א-דין, סלאח א-דין ~0.6 | fa: صلاح‌الدین عراق | ru: Салах-эд-Дин | uk: Салах-ед-Дін | el: επαρχία Σαλαντίν | zh: 萨拉赫丁省 | ja: サラハディン県, サラフディン県, サラハディン州 | ko: 살라딘주, 살라후딘주 | tr: Selahaddin vilayeti, Selahattin vilayeti
sulaymaniyah-governorate-iq | fa: استان سلیمانیه | ru: провинция Сулеймания | zh: 苏莱曼尼亚省 | ja: スレイマニヤ県, スライマーニーヤ県 | ko: 술라이마니야주
sulaymaniyah-iq | uk: Сулейманія | zh: 苏莱曼尼亚 | ja: スレイマニヤ, スライマニヤ | ko: 술라이마니야 | el: Σουλεϊμανίγια
wasit-iq | he: מחוז ואסט | fa: استان واسط | ru: провинция Васит | zh: 瓦西特省 | ja: ワーシト県, ワシト州 | ko: 와시트주
mosul-iq | uk: Мосул
hilla-iq | ru: Хилла, Эль-Хилла | ja: ヒッラ | fa: شهر حله
amarah-iq | he: עמארה ~0.8, אל-עמארה | fa: العماره | ru: Эль-Амара, Амара ~0.3 | uk: Ель-Амара | zh: 阿马拉 | ja: アマーラ | ko: 아마라
kut-iq | he: אל-כות | fa: الکوت | ru: Эль-Кут | uk: Ель-Кут | zh: 库特城
nasiriyah-iq | fa: ناصریه | uk: Насірія, Ен-Насірія | zh: 纳西里耶 | ko: 나시리야 | el: Νασιρίγια | tr: Nasıriye
diwaniyah-iq | he: דיוואניה | fa: دیوانیه | uk: Дівання, Ед-Дівання | zh: 迪瓦尼耶, 迪瓦尼亚 | ja: ディワニヤ | ko: 디와니야 | tr: Divaniye
abu-ghraib-iq | fa: ابوغریب, ابو غریب | uk: Абу-Грейб | zh: 阿布格莱布 | ja: アブグレイブ | ko: 아부그라이브 | el: Άμπου Γκράιμπ | tr: Ebu Gureyb, Ebu Garip
fallujah-iq | ru: Фаллуджа, Эль-Фаллуджа | uk: Фаллуджа | zh: 费卢杰 | ja: ファルージャ | ko: 팔루자 | he: פלוג'ה | ar: الفلوجة | fa: فلوجه | tr: Felluce | el: Φαλούτζα
umm-qasr-iq | ru: Умм-Каср | zh: 乌姆盖斯尔 | ja: ウンムカスル | ar: أم قصر | fa: ام‌قصر | he: אום קאסר
al-faw-iq | ru: Эль-Фао | ar: الفاو | he: אל-פאו
aleppo-governorate-sy | fa: استان حلب | uk: провінція Алеппо | zh: 阿勒颇省 | ja: アレッポ県 | ko: 알레포주 | he: מחוז חלב | tr: Halep vilayeti, Halep ili
as-suwayda-sy | fa: استان سویدا, استان سویداء | uk: провінція Ес-Сувейда | zh: 苏韦达省 | ja: スウェイダ県 | ko: 수와이다주 | tr: Süveyda ili, Süveyda vilayeti
damascus-governorate-sy | zh: 大马士革省 ~0.5 | ja: ダマスカス県 ~0.6
daraa-governorate-sy | fa: استان درعا | uk: провінція Даръа | zh: 德拉省 | ja: ダルアー県, ダラア県 | ko: 다라주 | tr: Dera ili, Dera vilayeti
deir-ez-zor-governorate-sy | fa: استان دیرالزور | uk: провінція Дейр-ез-Зор | zh: 代尔祖尔省, 代尔祖尔省 | ja: デリゾール県, ダイルアッザウル県 | ko: 데이르에조르주 | tr: Deyrizor ili, Deyrizor vilayeti
hama-governorate-sy | fa: استان حما, استان حماه | uk: провінція Хама | zh: 哈马省 | ja: ハマ県, ハマー県 | ko: 하마주 | tr: Hama ili | he: מחוז חמה
hama-sy | uk: Хама | zh: 哈马市 | el: Χάμα | tr: Hama
hasakah-governorate-sy | fa: استان حسکه | uk: провінція Хасака | zh: 哈塞克省 | ja: ハサカ県 | ko: 하사카주 | tr: Haseke ili, Haseke vilayeti
homs-governorate-sy | fa: استان حمص | uk: провінція Хомс | zh: 霍姆斯省 | ja: ホムス県 | ko: 홈스주 | tr: Humus ili, Humus vilayeti
idlib-governorate-sy | fa: استان ادلب | uk: провінція Ідліб | zh: 伊德利卜省 | ja: イドリブ県 | ko: 이들리브주 | el: επαρχία Ιντλίμπ | tr: İdlib ili, İdlib vilayeti
latakia-governorate-sy | fa: استان لاذقیه | uk: провінція Латакія | zh: 拉塔基亚省 | ja: ラタキア県 | ko: 라타키아주 | tr: Lazkiye ili, Lazkiye vilayeti
quneitra-sy | fa: قنیطره | uk: Кунейтра, Ель-Кунейтра | zh: 库奈特拉省, 库奈特拉 | ja: クネイトラ県, クネイトラ | ko: 쿠네이트라 | el: Κουνέιτρα | tr: Kuneytra
raqqa-governorate-sy | fa: استان رقه | uk: провінція Ракка | zh: 拉卡省 | ja: ラッカ県 | ko: 라카주 | tr: Rakka ili
rif-dimashq-sy | fa: ریف دمشق, حومه دمشق ~0.8 | uk: Риф-Дімашк | zh: 大马士革农村省 | ja: リーフダマスカス県, ダマスカス郊外県 | ko: 리프디마시크주 | ar: ريف دمشق ~0.9 | tr: Şam kırsalı ~0.7, Rif Dımaşk
tartus-sy | fa: طرطوس | uk: Тартус | zh: 塔尔图斯省, 塔尔图斯 | ja: タルトス県, タルトゥース, タルトゥース県 | ko: 타르투스 | el: Ταρτούς | tr: Tartus | he: טרטוס
al-bab-sy | ru: Эль-Баб | uk: Ель-Баб | zh: 巴卜市 | ja: アルバーブ | ko: 알밥 | he: אל-באב | tr: El Bab, El-Bab
daraa-sy | ru: Деръа, Дараа | uk: Даръа | zh: 德拉市 | ja: ダルアー, ダラア | tr: Dera ~0.3
douma-sy | ru: сирийская Дума | zh: 杜马镇 | ja: ドゥーマ, 東グータ地区ドゥマ | tr: Duma ~0.2 | fa: شهر دوما
deir-al-balah | el: Ντέιρ αλ-Μπάλα, Ντέιρ αλ Μπάλα
jabalia | el: Τζαμπάλια
al-mawasi | ja: マワシ地区, マワシ | ko: 알마와시, 마와시 | el: αλ-Μαουάσι, Αλ Μαουάσι
east-jerusalem-ps | ru: Восточный Иерусалим, Восточном Иерусалиме | uk: Східний Єрусалим, Східному Єрусалимі | zh: 东耶路撒冷 | ja: 東エルサレム | ko: 동예루살렘 | el: Ανατολική Ιερουσαλήμ | tr: Doğu Kudüs | pl: Wschodnia Jerozolima, Jerozolima Wschodnia | pt: Jerusalém Oriental | nl: Oost-Jeruzalem | cs: Východní Jeruzalém | sv: Östra Jerusalem | he: מזרח ירושלים | ar: القدس الشرقية
west-jerusalem-il | ar: القدس الغربية | fa: قدس غربی, بیت‌المقدس غربی, اورشلیم غربی | ru: Западный Иерусалим | uk: Західний Єрусалим | zh: 西耶路撒冷 | ja: 西エルサレム | ko: 서예루살렘 | el: Δυτική Ιερουσαλήμ | tr: Batı Kudüs | de: Westjerusalem, West-Jerusalem | fr: Jérusalem-Ouest | es: Jerusalén Occidental | it: Gerusalemme Ovest | pt: Jerusalém Ocidental | pl: Zachodnia Jerozolima
maale-adumim | fa: معاله آدومیم | uk: Маале-Адумім | zh: 马阿勒阿杜明 | ja: マアレアドミム, マーレ・アドミム | ko: 말레아두밈, 마알레 아두밈 | el: Μααλέ Αντουμίμ | tr: Maale Adumim
sde-teiman | uk: Сде-Тейман | zh: 斯代·泰曼, 斯德泰曼 | ja: スデテイマン | ko: 스데 테이만 | el: Σντε Τεϊμάν | tr: Sde Teiman
e1-area | uk: зона E1 | zh: E1区, E1地区 | ja: E1地区 | ko: E1 지역 | fa: منطقه E1 | tr: E1 bölgesi | el: περιοχή E1
zikim-crossing | fa: گذرگاه زیکیم | uk: КПП Зікім | zh: 齐基姆口岸 | ja: ジキム検問所 | ko: 지킴 검문소 | tr: Zikim Sınır Kapısı, Zikim Kapısı | el: πέρασμα Ζικίμ
qalandia-checkpoint | fa: ایست بازرسی قلندیا | zh: 卡兰迪亚检查站 | ko: 칼란디아 검문소 | el: σημείο ελέγχου Καλαντία
temple-mount | el: Όρος του Ναού
western-wall | el: Τείχος των Δακρύων, Δυτικό Τείχος
philadelphi-corridor | el: Διάδρομος Φιλαδέλφεια, διάδρομος Φιλαδέλφεια, διάδρομο της Φιλαδέλφειας
sinai-peninsula | el: Χερσόνησος του Σινά, Σινά ~0.8
litani-river | el: ποταμός Λιτάνι, Λιτάνι ~0.8
dahieh | el: Νταχίγια, Νταχίγιε, Νταχιέ
sednaya-prison | el: φυλακή Σεντνάγια, φυλακές Σεντνάγια, Σεντνάγια ~0.8
evin-prison | el: φυλακή Εβίν, φυλακές Εβίν, Εβίν ~0.8
kharg-island | el: νησί Χαργκ, Χαργκ ~0.8
tahrir-square | el: πλατεία Ταχρίρ
al-udeid-air-base | el: βάση Αλ Ουντέιντ
incirlik-air-base | el: βάση Ιντσιρλίκ, Ιντσιρλίκ ~0.8
caspian-sea | el: Κασπία Θάλασσα, Κασπία ~0.8
imrali | uk: Імрали, острів Імрали | zh: 伊姆拉勒岛, 伊姆拉利岛 | ja: イムラル島 | ko: 임랄리섬, 임랄르섬
abu-musa | uk: Абу-Муса | zh: 阿布穆萨岛 | ja: アブムーサ島, アブムサ島 | ko: 아부무사섬 | el: Αμπού Μούσα | tr: Ebu Musa
greater-and-lesser-tunbs | zh: 大通布岛和小通布岛 | ja: 大小トゥンブ島 | tr: Büyük ve Küçük Tunb | ko: 대툰브섬과 소툰브섬 | he: טונב הגדולה והקטנה
parchin | uk: Парчин | ja: パルチン | ko: 파르친 | el: Παρτσίν | tr: Parçin
kurdistan-ir | he: מחוז כורדיסטאן, מחוז כורדיסטן | ru: иранский Курдистан | zh: 库尔德斯坦省 | ja: コルデスターン州, クルディスタン州 | ko: 쿠르디스탄주 | tr: Kürdistan eyaleti
khuzestan-ir | he: ח'וזסטאן, חוזסטאן | fa: خوزستان | uk: Хузестан | zh: 胡齐斯坦省 | ko: 후제스탄주 | el: Χουζεστάν | tr: Huzistan, Huzistan eyaleti | ja: フーゼスタン州, フゼスタン州 | ru: Хузестан
sistan-and-baluchestan-ir | he: סיסתאן ובלוצ'סטאן, סיסטן ובלוצ'סטן | ar: سيستان وبلوشستان, سيستان بلوشستان | ru: Систан и Белуджистан | uk: Систан і Белуджистан, Сістан і Белуджистан | el: Σιστάν και Μπαλουχιστάν, Σιστάν-Μπαλουχιστάν | zh: 锡斯坦-俾路支斯坦省, 锡斯坦和俾路支斯坦省, 锡斯坦－俾路支斯坦省 | ja: シスタン・バルチスタン州, シースターン・バルーチェスターン州, シスタンバルチスタン州 | ko: 시스탄발루체스탄주, 시스탄발루치스탄주 | tr: Sistan-Beluçistan, Sistan ve Beluçistan
tehran-province-ir | ar: محافظة طهران | ru: провинция Тегеран | zh: 德黑兰省 | ja: テヘラン州 | ko: 테헤란주 | he: מחוז טהרן
isfahan-province-ir | ar: محافظة أصفهان | ru: провинция Исфахан | zh: 伊斯法罕省 | ja: イスファハン州, エスファハーン州 | ko: 이스파한주 | he: מחוז אספהאן
isfahan-ir | fa: اصفهان
shiraz-ir | fa: شیراز | uk: Шираз
tabriz-ir | uk: Тебриз
mashhad-ir | uk: Мешхед
urmia-ir | uk: Урмія | zh: 乌尔米耶, 乌鲁米耶 | ja: ウルミエ, オルーミーイェ | ko: 우르미아 | el: Ούρμια
hamadan-ir | ar: مدينة همدان | uk: Хамадан | zh: 哈马丹 | ja: ハマダン, ハマダーン | ko: 하마단 | el: Χαμαντάν | tr: Hemedan
arak-ir | ar: مدينة أراك | uk: Ерак | zh: 阿拉克 ~0.7 | ja: アラク ~0.7, アラーク | ko: 아라크 ~0.6 | el: Αράκ | tr: Arak ~0.8
zanjan-ir | ar: زنجان | zh: 赞詹 | ja: ザンジャーン | ko: 잔잔 | uk: Зенджан | he: זנג'אן | tr: Zencan
khorramabad-ir | ar: خرم آباد | ru: Хорремабад | uk: Хорремабад | zh: 霍拉马巴德 | ja: ホラマーバード, ホッラマーバード | ko: 호라마바드 | tr: Hürremabad
ardabil-ir | ar: أردبيل | ru: Ардебиль, Ардабиль | uk: Ардебіль | zh: 阿尔达比勒 | ja: アルダビール | ko: 아르다빌 | el: Αρνταμπίλ
sanandaj-ir | ar: سنندج | uk: Сенендедж | ja: サナンダジュ, サナンダジ
east-azerbaijan-ir | he: אזרבייג'ן המזרחית, מזרח אזרבייג'ן | ar: أذربيجان الشرقية | ru: Восточный Азербайджан | uk: Східний Азербайджан | zh: 东阿塞拜疆省 | ja: 東アゼルバイジャン州 | ko: 동아제르바이잔주 | tr: Doğu Azerbaycan | el: Ανατολικό Αζερμπαϊτζάν
west-azarbaijan-ir | he: אזרבייג'ן המערבית, מערב אזרבייג'ן | ar: أذربيجان الغربية | ru: Западный Азербайджан | uk: Західний Азербайджан | zh: 西阿塞拜疆省 | ja: 西アゼルバイジャン州 | ko: 서아제르바이잔주 | tr: Batı Azerbaycan ~0.7
khorasan-e-razavi-ir | ar: خراسان رضوي | ru: Хорасан-Резави | zh: 拉扎维霍拉桑省, 礼萨呼罗珊省 | ja: ラザヴィー・ホラーサーン州 | he: ח'וראסאן רזאווי | tr: Razavi Horasan
south-khorasan-ir | ar: خراسان الجنوبية | ru: Южный Хорасан | zh: 南呼罗珊省 | ja: 南ホラーサーン州 | tr: Güney Horasan
north-khorasan-ir | ar: خراسان الشمالية | ru: Северный Хорасан | zh: 北呼罗珊省 | ja: 北ホラーサーン州 | tr: Kuzey Horasan
hormozgan-ir | he: הורמוזגאן | uk: Хормозган | ko: 호르모즈간주 | el: Χορμοζγκάν
gilan-ir | ar: محافظة جيلان, محافظة كيلان | ru: Гилян | uk: Гілян | zh: 吉兰省 | ja: ギーラーン州, ギラン州 | ko: 길란주 | he: מחוז גילאן | tr: Gilan eyaleti
golestan-ir | ar: محافظة غلستان, محافظة كلستان | ru: провинция Голестан | zh: 戈勒斯坦省 | ja: ゴレスターン州 | ko: 골레스탄주 | tr: Gülistan eyaleti
mazandaran-ir | he: מאזנדראן | uk: Мазендеран | ko: 마잔다란주
fars-ir | fa: استان فارس | uk: провінція Фарс | ko: 파르스주 | he: מחוז פארס
lorestan-ir | ru: Лурестан, Лорестан | uk: Лурестан | zh: 洛雷斯坦省, 卢里斯坦省 | ko: 로레스탄주 | he: לורסטאן | tr: Luristan
kerman-province-ir | ar: محافظة كرمان | ru: провинция Керман | zh: 克尔曼省 | ja: ケルマーン州, ケルマン州 | ko: 케르만주
kermanshah-province-ir | ar: محافظة كرمانشاه | ru: провинция Керманшах | zh: 克尔曼沙赫省, 克尔曼沙阿省 | ja: ケルマンシャー州 | ko: 케르만샤주 | he: מחוז כרמאנשאה | tr: Kirmanşah eyaleti
ilam-province-ir | ar: محافظة إيلام, محافظة عيلام | ru: провинция Илам | zh: 伊拉姆省 | ja: イーラーム州 | ko: 일람주 | tr: İlam eyaleti
hamadan-province-ir | ar: محافظة همدان | ru: провинция Хамадан | zh: 哈马丹省 | ja: ハマダーン州 | tr: Hemedan eyaleti
qom-province-ir | ar: محافظة قم | ru: провинция Кум | zh: 库姆省 | ja: ゴム州, コム州 | ko: 쿰주 | he: מחוז קום
qazvin-province-ir | ar: محافظة قزوين | ru: провинция Казвин | zh: 加兹温省 | ja: ガズヴィーン州 | ko: 가즈빈주
yazd-province-ir | ar: محافظة يزد | fa: استان یزد | ru: провинция Йезд | zh: 亚兹德省 | ja: ヤズド州
markazi-ir | he: מחוז מרכזי | ko: 마르카지주
alborz-ir | ar: محافظة ألبرز, محافظة البرز | ru: провинция Альборз | zh: 厄尔布尔士省 | ja: アルボルズ州 | ko: 알보르즈주
ardabil-province-ir | ar: محافظة أردبيل | ru: провинция Ардебиль | zh: 阿尔达比勒省 | ja: アルダビール州 | tr: Erdebil eyaleti
chaharmahal-and-bakhtiari-ir | ar: تشهار محال وبختياري, جهارمحال وبختياري | ru: Чехармехаль и Бахтиария | zh: 恰哈马哈勒-巴赫蒂亚里省 | ja: チャハール＝マハール・バフティヤーリー州
kohgiluyeh-and-boyer-ahmad-ir | ar: كهكيلويه وبوير أحمد | ru: Кохгилуйе и Бойерахмед | zh: 科吉卢耶-博韦艾哈迈德省 | ja: コフギールーイェ・ブーイェル＝アフマド州
semnan-province-ir | ru: провинция Семнан | ko: 셈난주 | fa: استان سمنان
zanjan-province-ir | ru: провинция Зенджан | ko: 잔잔주
sanaa-ye | uk: Сана | tr: Sana ~0.5
sadah-ye | ru: Саада ~0.9 | uk: Саада | zh: 萨达省 | ja: サーダ県, サアダ州, サアダ | ko: 사다주 | tr: Sada vilayeti, Sada ili | el: Σαάντα
marib-governorate-ye | fa: استان مأرب, استان مارب | ru: провинция Мариб | uk: провінція Маріб | zh: 马里卜省 | ja: マーリブ県, マリブ州 | ko: 마리브주 | tr: Marib vilayeti
taiz-ye | uk: Таїз | zh: 塔伊兹 | ja: タイズ | ko: 타이즈 | el: Ταΐζ | tr: Taiz
taiz-governorate-ye | fa: استان تعز | ru: провинция Таиз | zh: 塔伊兹省 | ja: タイズ県, タイズ州
hodeidah-ye | ru: Ходейда, Эль-Ходейда | uk: Ходейда | zh: 荷台达 | ja: ホデイダ, ホデイダ港 | ko: 호데이다 | el: Χοντέιντα
al-hudaydah-ye | fa: استان الحدیده | ru: провинция Ходейда | zh: 荷台达省 | ja: ホデイダ県, ホデイダ州 | ko: 호데이다주 | tr: Hudeyde vilayeti
sanaa-governorate-ye | fa: استان صنعا | ru: провинция Сана | zh: 萨那省 | ja: サヌア県, サナア州
amran-governorate-ye | ru: провинция Амран | zh: 阿姆兰省 | fa: استان عمران
hajjah-governorate-ye | ru: провинция Хадджа | zh: 哈杰省 | fa: استان حجه
dhamar-governorate-ye | ru: провинция Дамар | zh: 扎马尔省
ibb-governorate-ye | ru: провинция Ибб | zh: 伊卜省
lahij-ye | ru: провинция Лахдж | zh: 拉赫季省 | fa: استان لحج
abyan-ye | ru: Абьян | zh: 阿比扬省 | fa: استان ابین | ja: アビヤン州, アビヤン県 | ko: 아비안주
adan-ye | ar: محافظة عدن | fa: استان عدن | ru: провинция Аден | zh: 亚丁省
al-bayda-governorate-ye | ru: провинция Бейда | zh: 贝达省 | fa: استان البیضاء
al-jawf-ye | ru: провинция Джауф | zh: 焦夫省 ~0.7 | fa: استان الجوف
al-mahrah-ye | ru: Махра | zh: 迈赫拉省, 马哈拉省 | fa: استان المهره | ja: マハラ県, マフラ州 | tr: Mehra
al-mahwit-governorate-ye | zh: 迈赫维特省
dhale-ye | ar: الضالع | ru: провинция Эд-Дали | zh: 达利省 | fa: استان ضالع
raymah-ye | ar: محافظة ريمة | zh: 赖马省
arkhabil-suqutra-ye | ar: أرخبيل سقطرى | ru: архипелаг Сокотра | zh: 索科特拉群岛 | ja: ソコトラ諸島, ソコトラ県 | fa: مجمع‌الجزایر سقطری | he: ארכיפלג סוקוטרה
amanat-al-asimah-ye | ar: أمانة العاصمة صنعاء
mukalla-ye | ar: المكلا | ru: Эль-Мукалла, Мукалла | uk: Ель-Мукалла | zh: 穆卡拉 | ja: ムカッラ | ko: 무칼라 | he: אל-מוכלא, מוכלא | fa: المکلا | tr: Mukalla
seiyun | fa: سیئون | uk: Сейюн | zh: 赛云 | ja: サイウーン | ko: 세이윤 | tr: Seyun, Seyyun
north-darfur-sd | he: צפון דארפור, צפון דרפור | fa: دارفور شمالی | ru: Северный Дарфур, Северном Дарфуре | uk: Північний Дарфур | zh: 北达尔富尔州 | ja: 北ダルフール州, 北ダルフール | ko: 북다르푸르주, 북다르푸르 | el: Βόρειο Νταρφούρ | tr: Kuzey Darfur
south-darfur-sd | he: דרום דארפור, דרום דרפור | fa: دارفور جنوبی | ru: Южный Дарфур, Южном Дарфуре | uk: Південний Дарфур | zh: 南达尔富尔州 | ja: 南ダルフール州 | ko: 남다르푸르주 | el: Νότιο Νταρφούρ | tr: Güney Darfur
west-darfur-sd | he: מערב דארפור, מערב דרפור | fa: دارفور غربی | ru: Западный Дарфур, Западном Дарфуре | uk: Західний Дарфур | zh: 西达尔富尔州 | ja: 西ダルフール州 | ko: 서다르푸르주 | el: Δυτικό Νταρφούρ | tr: Batı Darfur
east-darfur-sd | ru: Восточный Дарфур | uk: Східний Дарфур | zh: 东达尔富尔州 | ja: 東ダルフール州 | ko: 동다르푸르주 | fa: دارفور شرقی | tr: Doğu Darfur | he: מזרח דארפור
central-darfur-sd | ru: Центральный Дарфур | uk: Центральний Дарфур | zh: 中达尔富尔州 | ja: 中ダルフール州 | fa: دارفور مرکزی | tr: Orta Darfur | he: מרכז דארפור
kordofan-region | fa: کردفان, کوردوفان | uk: Кордофан | ja: コルドファン地方, コルドファン | ko: 코르도판 | el: Κορντοφάν | tr: Kordofan
north-kurdufan-sd | he: צפון קורדופאן | fa: کردفان شمالی | ru: Северный Кордофан, Северном Кордофане | uk: Північний Кордофан | zh: 北科尔多凡州 | ja: 北コルドファン州, 北コルドファン | ko: 북코르도판주, 북코르도판 | el: Βόρειο Κορντοφάν | tr: Kuzey Kordofan
south-kurdufan-sd | he: דרום קורדופאן | fa: کردفان جنوبی | ru: Южный Кордофан, Южном Кордофане | uk: Південний Кордофан | zh: 南科尔多凡州 | ja: 南コルドファン州, 南コルドファン | ko: 남코르도판주, 남코르도판 | el: Νότιο Κορντοφάν | tr: Güney Kordofan
west-kurdufan-sd | he: מערב קורדופאן | fa: کردفان غربی | ru: Западный Кордофан, Западном Кордофане | uk: Західний Кордофан | zh: 西科尔多凡州 | ja: 西コルドファン州, 西コルドファン | ko: 서코르도판주, 서코르도판 | el: Δυτικό Κορντοφάν | tr: Batı Kordofan
khartoum-state-sd | ru: штат Хартум | zh: 喀土穆州 | ja: ハルツーム州 | fa: ایالت خارطوم | ko: 하르툼주
al-jazirah-sd | ru: Эль-Гезира | zh: 杰济拉州, 杰济拉州 | ja: ゲジラ州, ジャジーラ州 | ko: 게지라주 | fa: ایالت الجزیره | tr: Cezire eyaleti | he: מדינת אל-ג'זירה
blue-nile-state-sd | ru: штат Голубой Нил | zh: 青尼罗州 | ja: 青ナイル州 | fa: ایالت نیل آبی | ko: 청나일주 | tr: Mavi Nil eyaleti
white-nile-state-sd | ru: штат Белый Нил | zh: 白尼罗州 | ja: 白ナイル州 | fa: ایالت نیل سفید | ko: 백나일주 | tr: Beyaz Nil eyaleti
river-nile-state-sd | ru: штат Нил | zh: 尼罗河州 | ja: ナイル川州 | tr: Nil Nehri eyaleti
red-sea-state-sd | ru: штат Красное Море | zh: 红海州 | ja: 紅海州 | tr: Kızıldeniz eyaleti
northern-state-sd | ar: الولاية الشمالية | zh: 苏丹北方州 | ja: 北部州 ~0.5
kassala-state-sd | ru: штат Кассала | zh: 卡萨拉州 | ja: カッサラ州
sennar-sd | ru: Сеннар | zh: 森纳尔州 | ja: センナール州
al-qadarif-sd | ru: штат Гедареф | zh: 加达里夫州 | ja: ガダーリフ州
el-obeid-sd | he: אל-עוביד, אל-אוביד | fa: الابیض, العبید | ru: Эль-Обейд | uk: Ель-Обейд | zh: 欧拜伊德, 乌拜伊德 | ja: エルオベイド, オベイド | ko: 엘오베이드 | el: Ελ Ομπέιντ, Ελ Ομπεΐντ | tr: Ubeyd, El-Ubeyd, El Ubeyyid
babanusa | fa: بابنوسه | ru: Бабануса | uk: Бабануса | zh: 巴巴努萨 | ja: ババヌサ | ko: 바바누사 | tr: Babanusa | he: באבנוסה
heglig | fa: هجلیج | ru: Хеглиг | uk: Хегліг | zh: 哈季利季, 黑格里格 | ja: ヘグリグ | ko: 헤글리그 | he: הגליג | tr: Heglig
omdurman-sd | ar: أم درمان, أمدرمان | uk: Омдурман | el: Ομντουρμάν | tr: Omdurman, Ümmü Derman
abyei | uk: Аб'єй | ja: アビエイ | ko: 아비에이 | el: Αμπιέι | tr: Abyei
el-daein-sd | ar: الضعين | ru: Эд-Дайн | zh: 代因 | ja: エドダイン
wad-medani-sd | he: ואד מדני | fa: ود مدنی, ودمدنی | ru: Вад-Медани | uk: Вад-Медані | zh: 迈达尼, 瓦德迈达尼 | ja: ワドメダニ, ワドマダニ | ko: 와드마다니 | tr: Vad Medani
kosti-sd | zh: 库斯提 | fa: کوستی
atbara-sd | ar: عطبرة | ru: Атбара | zh: 阿特巴拉 | ja: アトバラ | tr: Atbara
grand-ethiopian-renaissance-dam | el: Φράγμα της Αναγέννησης, Μεγάλο Φράγμα της Αιθιοπικής Αναγέννησης
nile | el: Νείλος, Νείλου, Νείλο
`;
