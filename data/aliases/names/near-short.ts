/** Countries, bodies, papers and places as Hebrew, Arabic, Persian and Turkish papers write them beside the usual form. */
export const NEAR_SHORT = `
country-cz | ar: تشيكيا
country-by | ar: بيلاروسيا, روسيا البيضاء
country-md | ar: مولدافيا
country-ba | ar: البوسنة | fa: بوسنی
country-me | ar: مونتينيغرو ~0.95
country-us | he: אמריקה ~0.7
south-america | ar: أميركا الجنوبية
latin-america | ar: أميركا اللاتينية
north-america | ar: أميركا الشمالية
central-america | ar: أميركا الوسطى
eastern-europe | ar: أوروبا الشرقية
western-europe | ar: أوروبا الغربية | fa: اروپای غربی
central-asia | fa: آسیای میانه
association-of-southeast-asian-nations | ar: رابطة آسيان | he: אסיאן
soviet-union | he: בריה"מ, ברה"מ
european-commission | he: הנציבות האירופאית
european-central-bank | he: הבנק האירופי המרכזי
european-council | fa: شورای اروپایی ~0.8
united-states-senate | he: הסנאט ~0.85, סנאט ~0.8 | tr: Senato ~0.6
united-states-house-of-representatives | he: בית הנבחרים ~0.85 | fa: مجلس نمایندگان ~0.6
federal-reserve | he: הבנק הפדרלי
federal-bureau-of-investigation | ar: مكتب التحقيقات الفدرالي
central-intelligence-agency | he: סי-איי-אי
shin-bet | ar: جهاز الشاباك
armed-forces-of-ukraine | ar: القوات الأوكرانية | tr: Ukrayna ordusu
russian-armed-forces | ar: القوات الروسية
israel-defense-forces | ar: جيش الاحتلال ~0.95, قوات الاحتلال ~0.6 | fa: ارتش رژیم صهیونیستی
international-criminal-court | he: בית הדין הבינלאומי בהאג, בית הדין הפלילי בהאג
international-court-of-justice | fa: دیوان دادگستری بین‌المللی
palestinian-islamic-jihad | he: הג'יהאד האיסלאמי | fa: جهاد اسلامی, جنبش جهاد اسلامی
radwan-force | he: כוח רצ'ואן
tel-aviv-il | fa: تل‌آویو ~0.95, تل آویو ~0.95
beit-lahia-ps | he: בית לאהיה
nuseirat-ps | he: נוסיראת
west-bank | he: הגדה ~0.6, יו"ש
gaza-strip | he: הרצועה ~0.8
jeddah-sa | he: ג'דה ~0.9
kiryat-shmona-il | ar: كريات شمونة
sderot-il | ar: سديروت
dnipro-ua | he: דניפרו | fa: دنیپرو
zaporizhzhia-ua | he: זפוריז'ה | ar: زابوريجيا, زابوروجيا
donetsk-oblast-ua | he: אזור דונייצק, חבל דונייצק, אזור דונצק, חבל דונצק
luhansk-oblast-ua | he: אזור לוהנסק, חבל לוהנסק, אזור לוגנסק, חבל לוגנסק
kharkiv-oblast-ua | he: אזור חרקיב, חבל חרקיב, אזור חרקוב, חבל חרקוב
kherson-oblast-ua | he: אזור חרסון, חבל חרסון
zaporizhzhia-oblast-ua | he: אזור זפוריז'יה, חבל זפוריז'יה
sumy-oblast-ua | he: אזור סומי, חבל סומי
chernihiv-oblast-ua | he: אזור צ'רניהיב, חבל צ'רניהיב
mykolaiv-oblast-ua | he: אזור מיקולאייב, חבל מיקולאייב
kursk-oblast-ru | he: אזור קורסק, חבל קורסק
belgorod-oblast-ru | he: אזור בלגורוד, חבל בלגורוד
bryansk-oblast-ru | he: אזור בריאנסק, חבל בריאנסק
rostov-oblast-ru | he: אזור רוסטוב, חבל רוסטוב
downing-street | he: דאונינג סטריט, רחוב דאונינג | ar: داونينغ ستريت, داوننغ ستريت, داونينج ستريت | fa: داونینگ استریت, خیابان داونینگ
elysee-palace | he: האליזה
the-guardian | he: הגארדיאן, גארדיאן | ar: غارديان
al-mayadeen | he: אל-מייאדין, אלמיאדין, אל מאיאדין
channel-12-israel | ar: القناة 12 ~0.9
politico | fa: پولتیکو, نشریه پولیتیکو | ar: صحيفة بوليتيكو
haaretz | he: עיתון "הארץ"
irib | fa: صداوسیما
x-network | fa: ایکس ~0.5 | he: רשת X
cannes-film-festival | he: פסטיבל הסרטים בקאן | ar: مهرجان كان السينمائي الدولي
joseph-aoun | he: עון ~0.35
alexander-stubb | ar: ألكسندر ستاب, ستاب ~0.8
moncef-marzouki | ar: المنصف المرزوقي, منصف المرزوقي, المرزوقي ~0.8 | he: מונצף מרזוקי
margus-tsahkna | ar: مارغوس تساهكنا | he: מרגוס צאהקנה
maros-sefcovic | he: מארוש שפצ'וביץ'
national-rally-of-independents-ma | ar: التجمع الوطني للأحرار, حزب التجمع الوطني للأحرار
justice-and-development-party | ar: حزب العدالة والتنمية التركي
peoples-alliance-tr | tr: Cumhur İttifakı
`;
