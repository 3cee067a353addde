/** Places, bodies and firms as Arabic and Persian newspapers spell them too. */
export const ARABIC_PERSIAN_REST = `
country-cd | ar: الكونغو الديمقراطية, الكونغو الديموقراطية, جمهورية الكونغو الديموقراطية
seoul-kr | ar: سيؤول ~0.95
buenos-aires-ar | ar: بوينس أيريس
wisconsin | ar: ويسكنسن, ويسكونسين
ladakh-in | ar: لاداخ ~0.95 | fa: لاداخ ~0.95, لداخ
academy-awards | ar: جائزة الأوسكار, جائزة أوسكار, أوسكار ~0.4
buckingham-palace | ar: قصر باكنغهام, قصر بكنغهام, قصر باكينغهام, قصر باكنجهام | fa: کاخ باکینگهام
deutsche-presse-agentur | ar: وكالة الصحافة الألمانية
associated-press | ar: الأسوشيتد برس
le-figaro | ar: لو فيغارو
the-washington-post | ar: الواشنطن بوست
xai | ar: إكس إيه آي, إكس أيه آي, إكس إيه أي, إكس أي آي, شركة إكس إيه آي | fa: ایکس‌ای‌آی, ایکس ای آی
openai | ar: أوبن آي
juliette-binoche | ar: جوليت بينوش
willem-dafoe | ar: وليم دافو, وليام دافو, ويليام دافو
federal-reserve | ar: بنك الاحتياطي الفيدرالي
al-ittihad | ar: الاتحاد السعودي ~0.7
esperance-de-tunis | ar: الترجي ~0.85
friedrich-merz | ar: فريدريك ميرتس
volodymyr-zelensky | ar: فلوديمير زيلينسكي
instagram | ar: انستقرام, إنستقرام
kyiv-ua | fa: کی‌یف ~0.97, کی‌اف ~0.97
lviv-ua | fa: لویو ~0.6, لویف ~0.9
kharkiv-ua | fa: خارکف ~0.9
vinnytsia-ua | fa: وینیتسیا ~0.9
zaporizhzhia-ua | fa: زاپروژیا ~0.9
mykhailo-podolyak | fa: میخائیلو پودولیاک, پودولیاک ~0.95
luis-suarez | fa: لوئیس سوارز, لوئیس سوآرس, لوئیس سوآرز
virgil-van-dijk | fa: ویرجیل فن‌دایک, فن‌دایک ~0.9, فن دایک ~0.9
federico-valverde | fa: فدریکو والورده, فده والورده
palme-dor | fa: نخل طلایی ~0.6, نخل طلای کن, نخل طلای جشنواره کن
cannes-film-festival | fa: جشنواره بین‌المللی فیلم کن, جشنواره سینمایی کن, جشنواره فیلم کن
mehr-news-agency | fa: خبرنگار مهر
algiers-dz | fa: الجزیره ~0.08
country-dz | fa: الجزیره ~0.02
ria-novosti | fa: ریا نووستی, خبرگزاری ریا نووستی
rahm-emanuel | fa: رهم امانوئل
radoslaw-sikorski | fa: رادوسواف شیکورسکی
mohammad-khatami | fa: سید محمد خاتمی
expediency-council | fa: مجمع تشخیص مصلحت ~0.9
abadan-ir | fa: آبادان ~0.97
ibadan-ng | fa: آبادان ~0.02
lake-urmia | fa: دریاچه ارومیه
qom-ir | fa: قم ~0.9
bandar-abbas-ir | fa: بندرعباس ~0.95
fars-ir | fa: استان فارس ~0.97, فارس ~0.3
kursk-ru | fa: کورسک ~0.8
nakhchivan-az | fa: نخجوان ~0.85
herat-af | fa: هرات ~0.75
mumbai-in | fa: بمبئی ~0.97
minnesota | fa: مینه‌سوتا ~0.95, مینسوتا ~0.95
barcelona-es | fa: بارسلونا ~0.6
zurich-ch | ar: زيوريخ ~0.97
munich-de | ar: ميونيخ ~0.95
cologne-de | ar: كولونيا ~0.8
venice-it | ar: فينيسيا ~0.85
minneapolis-us | ar: مينيابوليس ~0.95 | fa: مینیاپولیس ~0.95
medina-sa | ar: المدينة المنورة ~0.93
mohr-ir | fa: مهر ~0.02
al-masirah | ar: المسيرة ~0.25
alasehir-tr | ar: الأشهر ~0.01
`;
