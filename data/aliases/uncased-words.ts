import { tableRows } from '../table-rows';

/**
 * Names in Hebrew and Arabic letters, which have no capitals, that are words said every day, in the language of the
 * name or in a neighbour's: Pune is Hebrew for "turns", Monet for "was made", Kyiv in Persian is Arabic for "how",
 * Dhule in Persian the Arabic state, Hawaii in Urdu is of the air in Persian, Peru in Hebrew is pro, Astana in Persian
 * the eve of something. Names in characters have none either: Nakama is the middle, and Bryant in Chinese Brian;
 * Galle is in Japanese a goal, and Uri in Korean "we". Forms know no languages, so each
 * line gives the most that is left of a name where such words are its canonical form.
 */
const LINES = `
0.02 | كيف هوايي امان بهار ميدان وان نيمي دوله ثوره غالي تهاني تاني طراز سيماي خونين حصار پرت ربات كوتا ماركه اقصر شانسي وادا
0.02 | معسكر بريده ميسور الخمس בורסה بورصه اسلامي זאב אגדה הגון גון טרנס ווטרן פיבה
0.02 | מונה אספה וטל משאר רומני ומבלי מוביל דרבי עכסנים אסבסט שמפיין חמאת קרי הומלס מבלי
0.05 | מסרו 布莱恩 布萊恩 האבק לאבק גדה וגדה אפיה אריקה אוראל דאגלס יוגין פטל פריד ראלי פטרסון אליזבת נודה סוסה הנווה
0.1 | אבה אגרה בטמן ונטו סארי סוקרה סנטוס סליבן סלבדור קולומב ראסין רובנו שימלה גולן דבי לורקה קגן
0.03 | 中間 استانه 联合 聯合
0.03 | ゴール ゴム ミリ オス 우리 후에 미리 다만 머리 이리 나가 건지 홀로 와우 바른 피와 가니 고마
0.2 | ברי ואלס וולף ורדי הילי חסכה דרבן מיין סלטה סמיי קאנדי רינו שיימוס סילבה סעיד שריף מירן חסינה זאיד פזר זילה סוזה
0.3 | אורורה אלפבית ברמן פנס ריינר עודה דייווי דיווי פרובו מקנס ארובה חלחול קרוס
0.05 | ابا مين پيرو لوم كاين عشاق פונה גובה גנבה
0.1 | تركي دلي كولون اسفي تنسي ماركي افي لومي باتمان واري دراج بردا מודיעין דקר קרלה מלבו בלם פרת לומה
0.15 | رياض شام مشهد رالي مالي چك موريس
0.2 | غنا زرقا جوس وجده קנו בנין פלאפון
0.25 | رقه عقبه פרו
0.3 | الجزيره تراس روس وين تبت لامي كيو برن رم ديلي سويس ايس לאמי קומי
0.4 | קרני האיטי מאלה רקה תעז
0.45 | ماسك كابل بصره موصل بنين קניה בצרה אפל
0.7 | پرو هند جده הודו
`;

const MOST = new Map(
  tableRows(LINES).flatMap(([most, words = '']) => words.split(' ').map((word) => [word, Number(most)] as const)),
);

/** The most that any one entity may have of a form, 1 for those that are no such words. `key` is its canonical form. */
export const mostOf = (key: string): number => MOST.get(key) ?? 1;
