/** Bodies, firms, sites and people as Persian writes them otherwise than Arabic. */
export const PERSIAN_REST = `
cnbc | fa: سی‌ان‌بی‌سی ~0.9, سی ان بی سی
al-monitor | fa: المانیتور ~0.9, ال‌مانیتور ~0.9
mi6 | fa: ام‌آی۶ ~0.9, ام آی ۶
european-organization-for-nuclear-research | fa: سرن ~0.9
darpa | fa: دارپا ~0.9
financial-action-task-force | fa: گروه ویژه اقدام مالی
human-rights-activists-news-agency | fa: هرانا ~0.9, خبرگزاری هرانا
hengaw | fa: هه‌نگاو ~0.9, سازمان هه‌نگاو
isfahan-nuclear-site | fa: سایت هسته‌ای اصفهان, تأسیسات هسته‌ای اصفهان, تاسیسات هسته‌ای اصفهان
kayhan-newspaper | fa: روزنامه کیهان, کیهان ~0.8
afghanistan-international | fa: افغانستان اینترنشنال
central-bank-of-iraq | fa: بانک مرکزی عراق
central-bank-of-syria | fa: بانک مرکزی سوریه
bank-of-israel | fa: بانک مرکزی اسرائیل
supreme-court-of-the-united-kingdom | fa: دیوان عالی بریتانیا
federal-office-for-the-protection-of-the-constitution | fa: اداره حفاظت از قانون اساسی آلمان, سازمان حفاظت از قانون اساسی آلمان
ministry-of-state-security-china | fa: وزارت امنیت دولتی چین
house-oversight-committee | fa: کمیته نظارت مجلس نمایندگان
house-judiciary-committee | fa: کمیته قضایی مجلس نمایندگان
house-foreign-affairs-committee | fa: کمیته روابط خارجی مجلس نمایندگان, کمیته امور خارجی مجلس نمایندگان
house-armed-services-committee | fa: کمیته نیروهای مسلح مجلس نمایندگان, کمیته خدمات مسلح مجلس نمایندگان
house-intelligence-committee | fa: کمیته اطلاعات مجلس نمایندگان
january-6-committee | fa: کمیته ششم ژانویه, کمیته ۶ ژانویه
senate-foreign-relations-committee | fa: کمیته روابط خارجی سنا, کمیته روابط خارجی سنای آمریکا
senate-judiciary-committee | fa: کمیته قضایی سنا, کمیته قضایی سنای آمریکا
senate-armed-services-committee | fa: کمیته نیروهای مسلح سنا, کمیته خدمات مسلح سنا
senate-intelligence-committee | fa: کمیته اطلاعات سنا, کمیته اطلاعاتی سنا
united-nations-office-on-drugs-and-crime | fa: دفتر مقابله با مواد مخدر و جرم سازمان ملل
unctad | fa: آنکتاد ~0.9
permanent-court-of-arbitration | fa: دیوان دائمی داوری
north-american-aerospace-defense-command | fa: نوراد ~0.9
united-states-indo-pacific-command | fa: فرماندهی هند و اقیانوس آرام آمریکا
united-states-european-command | fa: فرماندهی اروپایی آمریکا
united-states-strategic-command | fa: فرماندهی راهبردی آمریکا
united-states-cyber-command | fa: فرماندهی سایبری آمریکا
united-states-special-operations-command | fa: فرماندهی عملیات ویژه آمریکا
international-emergency-economic-powers-act | fa: قانون اختیارات اقتصادی اضطراری بین‌المللی
countering-americas-adversaries-through-sanctions-act | fa: قانون کاتسا, کاتسا ~0.9
diyanet | fa: سازمان دیانت ترکیه
al-shifa-hospital | fa: بیمارستان شفا, بیمارستان الشفا
nasser-hospital | fa: بیمارستان ناصر
morag-corridor | fa: محور موراگ, گذرگاه موراگ
roj-camp | fa: اردوگاه روژ, اردوگاه روج
beaufort-castle | fa: قلعه شقیف
suwayda-clashes-2025 | fa: درگیری‌های سویدا
internal-security-forces-lebanon | fa: نیروهای امنیت داخلی لبنان
eu-sanctions-on-russia | fa: تحریم‌های اتحادیه اروپا علیه روسیه
us-withdrawal-from-iraq-2026 | fa: خروج نیروهای آمریکایی از عراق ~0.6
project-2025 | fa: پروژه ۲۰۲۵
chanel | fa: شنل ~0.4
prada | fa: پرادا ~0.8
red-bull | fa: ردبول ~0.5, رد بول ~0.5
mitsubishi-electric | fa: میتسوبیشی الکتریک
sharp-corporation | fa: شارپ ~0.8
cloudflare | fa: کلودفلر ~0.9, کلادفلر ~0.9
hikvision | fa: هایک‌ویژن ~0.9, هایک ویژن
gazprom-neft | fa: گازپروم نفت
trafigura | fa: ترافیگورا ~0.9
vitol | fa: ویتول ~0.9
gamestop | fa: گیم‌استاپ ~0.9
asml | fa: ای‌اس‌ام‌ال ~0.9
ftx | fa: اف‌تی‌ایکس ~0.9
bts | fa: بی‌تی‌اس ~0.9
espn | fa: ای‌اس‌پی‌ان ~0.9
ultimate-fighting-championship | fa: یواف‌سی ~0.9, یو‌اف‌سی ~0.9
ripple-labs | fa: ریپل ~0.7
strategy-inc | fa: مایکرواستراتژی ~0.9, میکرواستراتژی ~0.9
al-ahly | fa: الاهلی مصر
mohamed-ouahbi | fa: محمد وهبی
edouard-mendy | fa: ادوارد مندی, ادوار مندی
aymeric-laporte | fa: امریک لاپورت, ایمریک لاپورت
gabriel-martinelli | fa: گابریل مارتینلی
franck-kessie | fa: فرانک کسیه
ismaila-sarr | fa: اسماعیلا سار
ivan-toney | fa: ایوان تونی
jonathan-david | fa: جاناتان دیوید
kieran-tierney | fa: کیران تیرنی
nathan-ake | fa: ناتان آکه, نیتن آکه
thomas-partey | fa: توماس پارتی
patrik-schick | fa: پاتریک شیک
sergino-dest | fa: سرجینیو دست
nicolas-pepe | fa: نیکلاس پپه, نیکولاس پپه
lucas-digne | fa: لوکاس دینیه, لوکا دینیه
luca-zidane | fa: لوکا زیدان
davinson-sanchez | fa: داوینسون سانچز
denis-zakaria | fa: دنیس زکریا
dan-burn | fa: دن برن
yoane-wissa | fa: یوان ویسا
alisher-usmanov | fa: علیشیر عثمانوف
sergio-massa | fa: سرخیو ماسا
carlos-manzo | fa: کارلوس مانزو
`;
