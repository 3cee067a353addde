/** Provinces, islands and well-known places of China as the news abroad writes them. */
export const CHINA_PROVINCE_NAMES = `
anhui-cn | he: אנחווי | fa: آنهویی | ja: 安徽省 | el: Ανχούι | tr: Anhui eyaleti
fujian-cn | he: פוג'יאן | fa: فوجیان | ja: 福建省 | el: Φουτζιάν | zh: 福建 ~0.9
gansu-cn | he: גאנסו | ar: قانسو | fa: گانسو | ja: 甘粛省 | el: Γκανσού
guangdong-cn | fa: گوانگ‌دونگ, گوانگدونگ | ja: 広東省 | tr: Guangdong eyaleti | uk: Ґуандун
guangxi-cn | he: גואנגשי | ar: قوانغشي, غوانغشي | fa: گوانگ‌شی, گوانگشی | ja: 広西チワン族自治区, 広西壮族自治区 | el: Γκουανγκσί | zh: 广西
guizhou-cn | he: גוויג'ואו | ar: قويتشو | fa: گوئیژو, گوییژو | ru: Гуйчжоу | uk: Гуйчжоу | ja: 貴州省 | ko: 구이저우성 | el: Γκουιτζόου
hainan-cn | he: האינאן, האי האינאן | fa: هاینان, جزیره هاینان | ja: 海南省, 海南島 | el: Χαϊνάν | ko: 하이난성, 하이난섬
hebei-cn | he: חה-ביי | ar: مقاطعة خبي, مقاطعة خبى, مقاطعة هيبي | ja: 河北省 | el: Χεμπέι | zh: 河北 ~0.9
heilongjiang-cn | he: היילונגג'יאנג | ar: هيلونغجيانغ | fa: هیلونگ‌جیانگ, هیلونگجیانگ | ja: 黒竜江省 | el: Χεϊλονγκτζιάνγκ
henan-cn | he: חה-נאן | ar: مقاطعة خنان, مقاطعة هينان | ja: 河南省 | el: Χενάν
hubei-cn | fa: هوبئی | ja: 湖北省 | el: Χουμπέι | he: חוביי | zh: 湖北 ~0.9
hunan-cn | he: הונאן, חונאן | ar: هونان | fa: هونان | ja: 湖南省 | el: Χουνάν
jiangsu-cn | he: ג'יאנגסו | fa: جیانگسو | ja: 江蘇省 | el: Τζιανγκσού | zh: 江苏 ~0.9
jiangxi-cn | he: ג'יאנגשי | ar: جيانغشي | fa: جیانگ‌شی, جیانگشی | ru: Цзянси | uk: Цзянсі | ja: 江西省 | ko: 장시성 | el: Τζιανγκσί
jilin-province-cn | he: מחוז ג'ילין | ar: مقاطعة جيلين | fa: استان جیلین | ru: провинция Гирин, провинция Цзилинь | uk: провінція Цзілінь | ja: 吉林省 | ko: 지린성 | el: επαρχία Τζιλίν | zh: 吉林省 | de: Provinz Jilin | fr: province du Jilin
liaoning-cn | he: ליאונינג | ar: لياونينغ | fa: لیائونینگ | ru: Ляонин | uk: Ляонін | ja: 遼寧省 | ko: 랴오닝성 | el: Λιαονίνγκ
ningxia-cn | he: נינגשיה | ar: نينغشيا | fa: نینگشیا, نینگ‌شیا | ru: Нинся, Нинся-Хуэйский автономный район | uk: Нінся | ja: 寧夏回族自治区 | ko: 닝샤 ~0.8, 닝샤후이족자치구 | el: Νινγκσιά | zh: 宁夏, 宁夏回族自治区
qinghai-cn | he: צ'ינגהאי | ar: تشينغهاي | fa: چینگهای | ja: 青海省 | el: Τσινγκχάι | zh: 青海 ~0.9
shaanxi-cn | el: Σαανσί | ja: 陝西省 | ko: 산시성 ~0.5
shandong-cn | he: שאנדונג | ar: شاندونغ | fa: شاندونگ | ja: 山東省 | el: Σαντόνγκ | zh: 山东 ~0.9
shanxi-cn | he: שאנשי | ar: شانشي | fa: شانشی | ru: Шаньси | uk: Шаньсі | ja: 山西省 | ko: 산시성 ~0.5 | el: Σανσί
sichuan-cn | ja: 四川省 | tr: Siçuan, Sichuan eyaleti | pl: Syczuan, Seczuan | zh: 四川 ~0.9
yunnan-cn | he: יונאן | fa: یون‌نان, یوننان | ja: 雲南省
zhejiang-cn | he: ג'ה-ג'יאנג, ג'ג'יאנג | fa: ژجیانگ | ja: 浙江省 | el: Τζετζιάνγκ, Ζετζιάνγκ | zh: 浙江 ~0.9
manchuria | fa: منچوری | es: Manchuria | fr: Mandchourie | de: Mandschurei | it: Manciuria | pt: Manchúria | nl: Mantsjoerije | cs: Mandžusko | sv: Manchuriet | he: מנצ'וריה
liaodong-peninsula | de: Halbinsel Liaodong, Liaodong-Halbinsel | fr: péninsule du Liaodong | ru: Ляодунский полуостров | uk: Ляодунський півострів | zh: 辽东半岛 | ja: 遼東半島 | ko: 랴오둥반도 | he: חצי האי ליאודונג | ar: شبه جزيرة لياودونغ
kinmen-tw | he: קינמן, האי קינמן | ar: كينمن, جزر كينمن, جينمن | fa: کینمن, جزیره کینمن | uk: Цзіньмень, Кінмень
matsu-islands | he: איי מאצו | ar: جزر ماتسو | fa: جزایر ماتسو | uk: острови Мацзу | el: νησιά Ματσού | tr: Matsu Adaları
pratas-islands | he: איי פרטאס | ar: جزر براتاس | fa: جزایر پراتاس | uk: острови Пратас | el: νησιά Πράτας | tr: Pratas Adaları
thitu-island | he: האי תיטו | ar: جزيرة ثيتو | fa: جزیره تیتو | ru: остров Титу | uk: острів Тіту | ja: パグアサ島, ティトゥ島 | ko: 티투섬 | tr: Thitu Adası
sandy-cay | ja: サンディ礁, 鉄線礁 | ru: Санди-Кей | ko: 샌디 케이
kowloon-hk | he: קאולון | ar: كولون, شبه جزيرة كولون | fa: شبه‌جزیره کولون | ja: 九竜, 九龍 ~0.8 | el: Καουλούν | tr: Kowloon
kashmir | zh: 克什米尔
line-of-actual-control | he: קו השליטה בפועל | ar: خط السيطرة الفعلية | fa: خط کنترل واقعی | uk: Лінія фактичного контролю, лінія фактичного контролю | el: Γραμμή Πραγματικού Ελέγχου | tr: Fiili Kontrol Hattı
siliguri-corridor | he: מסדרון סיליגורי | ar: ممر سيليغوري | fa: دالان سیلیگوری | uk: коридор Силігурі | el: διάδρομος Σιλιγκούρι | tr: Siliguri Koridoru
`;
