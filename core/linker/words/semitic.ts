import { ARABIC_PARTICLES, attached, HEBREW_PARTICLES } from './attached';
import type { LanguageWords } from './language-words';

export const arabic: LanguageWords = {
  titles: attached(
    `رئيس=president الرئيس=president للرئيس=president والرئيس=president رئيسة=president نائب=vice الوزراء=prime+minister
    وزير=minister الوزير=minister وزيرة=minister الخارجية=foreign الدفاع=defence المالية=finance الداخلية=interior الطاقة=energy
    المستشار=chancellor المستشارة=chancellor مبعوث=envoy المبعوث=envoy الخاص=special سفير=ambassador السفير=ambassador
    الأمين=secretary العام=general ملك=king الملك=king العاهل=king ولي=crown العهد=prince أمير=emir الأمير=prince
    الشيخ=sheikh البابا=pope زعيم=leader الزعيم=leader قائد=commander القائد=commander اللواء=general العميد=general
    المتحدث=spokesperson باسم=spokesperson مدير=director عمدة=mayor حاكم=governor النائب=member+parliament سيناتور=senator
    المرشد=supreme+leader الأعلى=supreme السيناتور=senator مفوض=commissioner مفوضة=commissioner المفوض=commissioner
    المفوضة=commissioner مندوب=ambassador مندوبة=ambassador السفيرة=ambassador الملكة=queen مبعوثة=envoy النائبة=member+parliament
    مدرب=coach المدرب=coach القاضي=judge القاضية=judge`,
    ARABIC_PARTICLES,
  ),
  honorifics: 'السيد السيدة الدكتور د الأستاذ سيد',
  modifiers: 'السابق الأسبق السابقة الجديد الحالي المؤقت الانتقالي الراحل المخلوع المنتخب',
  functions: 'في من إلى على عن مع هذا هذه ذلك التي الذي كان كانت قال أن إن وقد كما بعد قبل خلال حول ضد بين لا ما لم',
  placing: 'في إلى من نحو',
  speech: 'قال قالت وقال وقالت أكد وأكد أكدت أعلن أعلنت وأعلن أضاف وأضاف صرح وصرح أوضح وأوضح أشار شدد دعا وصف يرى',
  connectors: '',
  calendar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  heads: '',
  leadingHeads: `صحيفة قناة ${attached(
    `جمهورية شارع جسر مطار جامعة معهد مدرسة مستشفى ملعب جائزة مؤسسة مسجد جامع كنيسة بنك مصرف مركز متحف مسرح فندق برج شركة
    حديقة ميدان ساحة مخيم نادي`,
    ARABIC_PARTICLES,
  )}`,
  harmless: '',
  placeNouns: attached('مدينة بلدة قرية محافظة ولاية منطقة ريف العاصمة عاصمة إقليم حدود', ARABIC_PARTICLES),
  generic: 'مجلس النواب الشعب البرلمان الحكومة وزارة الجيش الشرطة المحكمة العليا الحزب البنك المركزي الوطني الوزراء',
  credits: 'تصوير صورة كتب بقلم',
};

export const hebrew: LanguageWords = {
  titles: attached(
    `נשיא=president הנשיא=president נשיאת=president סגן=vice סגנית=vice ראש=prime הממשלה=minister שר=minister השר=minister שרת=minister
    החוץ=foreign הביטחון=defence הבטחון=defence האוצר=finance האנרגיה=energy קנצלר=chancellor קנצלרית=chancellor שליח=envoy
    שגריר=ambassador מזכיר=secretary מזכ"ל=secretary+general מלך=king נסיך=prince אפיפיור=pope מנהיג=leader מפקד=commander
    אלוף=general רמטכ"ל=chief+general דובר=spokesperson דוברת=spokesperson ח"כ=member+parliament סנאטור=senator מושל=governor
    יו"ר=chairman האופוזיציה=opposition שופט=judge השופט=judge שופטת=judge השופטת=judge`,
    HEBREW_PARTICLES,
  ),
  honorifics: 'מר גברת ד"ר ד“ר פרופ\' עו"ד',
  modifiers: 'לשעבר היוצא הנכנס הזמני החדש',
  functions: 'של את על עם אל מן כי אם לא גם הוא היא הם זה זו אשר כאשר לפי אחרי לפני בין מאלה מוביל',
  placing: 'אל מן',
  speech:
    'אמר אמרה הודיע הודיעה הצהיר הצהירה טען טענה הוסיף הוסיפה הדגיש הדגישה מסר מסרה כתב כתבה הבהיר ציין ציינה תקף הגיב',
  connectors: '',
  calendar: 'שני שלישי רביעי חמישי שישי שבת ראשון',
  heads: '',
  // "כפר עזה" is another place, "הכפר עזה" a village of that name.
  leadingHeads: `כפר בכפר לכפר מכפר וכפר ${attached(
    'רחוב שדרות גשר כיכר שדה גלי אוניברסיטת מכון בית נמל אצטדיון פרס קרן בנק מוזיאון מלון מגדל',
    HEBREW_PARTICLES,
  )}`,
  harmless: '',
  placeNouns: `הכפר מהכפר והכפר שהכפר ${attached('העיר עיר מחוז אזור בירת הבירה מדינת', HEBREW_PARTICLES)}`,
  generic: 'הכנסת הממשלה משרד המשטרה הצבא בית המשפט העליון המפלגה',
  credits: 'צילום מאת',
};

export const persian: LanguageWords = {
  titles: `رئیس=president رییس=president رئیس‌جمهور=president رییس‌جمهور=president جمهور=president نخست=prime نخست‌وزیر=prime+minister
    وزیر=minister خارجه=foreign دفاع=defence معاون=vice صدراعظم=chancellor نماینده=envoy سفیر=ambassador دبیرکل=secretary+general
    پادشاه=king ولیعهد=crown+prince شاهزاده=prince امیر=emir پاپ=pope رهبر=leader فرمانده=commander سردار=general
    سخنگوی=spokesperson سخنگو=spokesperson شهردار=mayor فرماندار=governor سناتور=senator
    رئیسجمهور=president رییسجمهور=president رئیس‌جمهوری=president رئیسجمهوری=president نخستوزیر=prime+minister
    دبیر=secretary فرستاده=envoy شاه=king ملکه=queen سرمربی=coach وزرای=minister قاضی=judge`,
  honorifics: 'آقای خانم دکتر سید',
  modifiers: 'سابق پیشین جدید موقت وقت',
  functions: 'در از به با برای که این آن را و تا بر پس پیش اما هم نیز است بود',
  placing: 'در از به',
  speech: 'گفت افزود اعلام تاکید تأکید کرد نوشت',
  connectors: '',
  calendar: 'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه',
  heads: '',
  leadingHeads: 'خیابان پل فرودگاه دانشگاه بیمارستان ورزشگاه جایزه بنیاد مسجد بانک موزه هتل برج شرکت روزنامه میدان',
  harmless: '',
  placeNouns: 'شهر استان روستای منطقه پایتخت مرز',
  generic: 'مجلس دولت وزارت ارتش پلیس دادگاه حزب بانک مرکزی',
  credits: 'عکس',
};
