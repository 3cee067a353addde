/** Spellings of Hebrew newspapers beside those that sources give. */
export const HEBREW_NAMES = `
country-by | he: בלרוס
country-ch | he: שוויץ
country-mk | he: צפון מקדוניה
country-mm | he: מיאנמר
country-no | he: נורבגיה
country-qa | he: קטר ~0.7
country-sd | he: סודאן
country-se | he: שבדיה
country-tw | he: טאיוואן
country-vn | he: ויאטנם
kharkiv-ua | he: חרקיב, חארקיב
donetsk-ua | he: דונייצק ~0.9
luhansk-ua | he: לוגאנסק, לוהנסק
mariupol-ua | he: מריופול
lviv-ua | he: לביב ~0.9
kursk-ru | he: קורסק ~0.9
saint-petersburg-ru | he: סנט פטרסבורג, סנט פטרבורג
kazan-ru | he: קזאן ~0.9
birmingham-gb | he: בירמינגהם ~0.85
glasgow-gb | he: גלזגו ~0.95
daraa-sy | he: דרעא ~0.9
quneitra-sy | he: קונייטרה ~0.9
erbil-iq | he: ארביל ~0.9
hodeidah-ye | he: חודיידה ~0.9
beit-lahia-ps | he: בית לאהיא
beit-hanoun-ps | he: בית חאנון
tulkarm-ps | he: טולכרם, טול כרם
galilee | he: הגליל ~0.85
el-al | he: אל על ~0.7
ismail-haniyeh | he: אסמעיל הנייה
steve-witkoff | he: סטיב וויטקוף
leo-xiv | he: לאו ה-14, ליאו ה-14, האפיפיור לאו
`;
