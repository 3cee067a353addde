import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
nawaf-salam | person | LB | Prime minister | Nawaf Salam; نواف سلام ~0.95; سلام ~0.9 #1
nabih-berri | person | LB | Speaker | Nabih Berri; نبيه بري ~0.95; بري ~0.9 #1
kais-saied | person | TN | President | Kais Saied; قيس سعيد ~0.95; سعيد ~0.9 #1
hussein-al-sheikh | person | PS | Vice president | Hussein al-Sheikh; حسين الشيخ ~0.95; الشيخ ~0.9 #1
mahathir-mohamad | person | MY | Prime minister | Mahathir Mohamad; محمد ~0.9 #1
country-ly @0.8 | place | LY | Country | Libya; ليبيا ~0.97; ليبي ~0.97
fatah @0.7 | organisation | PS | Party | Fatah; حركة فتح ~0.95; فتح ~0.9
muscat-om @0.7 | place | OM | City in Oman | Muscat; مسقط ~0.95
lille-fr @0.6 | place | FR | City in France | Lille; ليل ~0.9
hassan-rouhani | person | IR | President | Hassan Rouhani; حسن روحانی ~0.95; روحانی ~0.9 #1
esteghlal | organisation | IR | Football club | Esteghlal; استقلال ~0.95; استقلال تهران ~0.95
gaza-strip @0.9 | place | PS | Territory | Gaza Strip; רצועת עזה ~0.95; עזה ~0.95
shimon-peres | person | IL | President | Shimon Peres; שמעון פרס ~0.95; פרס ~0.9 #1
isaac-amit | person | IL | Judge | Isaac Amit; יצחק עמית ~0.95; עמית ~0.9 #1
ozgur-ozel | person | TR | Politician | Özgür Özel ~0.95; Özel ~0.9 #1
country-eg @0.9 | place | EG | Country | Egypt; Mısır ~0.95
`);

test.each([
  ['قال نواف سلام ذلك. وُقع اتفاق سلام دائم. وقال سلام ذلك.', 'ar', ['نواف سلام', 'سلام']],
  ['قال نبيه بري ذلك. بدأ هجوم بري على الجنوب. وقال بري ذلك.', 'ar', ['نبيه بري', 'بري']],
  ['قال قيس سعيد ذلك. وقال المدرب إنه سعيد بالفوز. وقال سعيد ذلك.', 'ar', ['قيس سعيد', 'سعيد']],
  ['قال حسين الشيخ ذلك. وقال الشيخ خالد ذلك. وقال الشيخ ذلك.', 'ar', ['حسين الشيخ', 'الشيخ']],
  ['قال محمد الجدعان ذلك.', 'ar', []],
  ['قال مصدر ليبي ذلك في ليبيا.', 'ar', ['ليبيا']],
  ['قالت حركة فتح ذلك. وتمت إعادة فتح معبر. وقالت فتح ذلك.', 'ar', ['فتح', 'فتح']],
  ['عاد إلى مسقط رأسه، ثم إلى مسقط.', 'ar', ['مسقط']],
  ['وقع ذلك ليل السبت في ليل الفرنسية.', 'ar', ['ليل']],
  ['حسن روحانی گفت. یک روحانی آمد. روحانی گفت.', 'fa', ['حسن روحانی', 'روحانی']],
  ['استقلال برد. روز استقلال و استقلال خوزستان.', 'fa', ['استقلال']],
  ['ביקורת עזה נשמעה. תושבי עזה ברחו.', 'he', ['עזה']],
  ['שמעון פרס אמר. הוא זכה בפרס ראשון, פרס כספי. פרס אמר.', 'he', ['שמעון פרס', 'פרס']],
  ['יצחק עמית אמר. עמית מחקר כתב. עמית אמר.', 'he', ['יצחק עמית', 'עמית']],
  ['Özgür Özel konuştu. Özel sektör büyüdü. Özel konuştu.', 'tr', ['Özgür Özel', 'Özel']],
  ["Mısır ekmeği yedi. Mısır'da konuştu.", 'tr', ['Mısır']],
])('%s', (text, lang, surfaces) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(surfaces);
});
