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
birmingham-gb | he: ברמינגהאם ~0.85, ברמינגהם ~0.85, בירמינגהם ~0.85
glasgow-gb | he: גלזגו ~0.95
daraa-sy | he: דרעא ~0.9
quneitra-sy | he: קונייטרה ~0.9
erbil-iq | he: ארביל ~0.9
hodeidah-ye | he: חודיידה ~0.9
beit-lahia-ps | he: בית לאהיא
beit-hanoun-ps | he: בית חאנון
galilee | he: הגליל ~0.85
el-al | he: אל על ~0.7
ismail-haniyeh | he: אסמעיל הנייה
steve-witkoff | he: סטיב וויטקוף
acre-il | he: עכו ~0.95
afula-il | he: עפולה ~0.95
ashdod-il | he: אשדוד ~0.95
ashkelon-il | he: אשקלון ~0.95
dimona-il | he: דימונה ~0.9
eilat-il | he: אילת ~0.85
gedera-il | he: גדרה ~0.6
givatayim-il | he: גבעתיים ~0.95
hadera-il | he: חדרה ~0.85
haifa-il | he: חיפה ~0.95
herzliya-il | he: הרצליה ~0.95
holon-il | he: חולון ~0.95
karmiel-il | he: כרמיאל ~0.95
lod-il | he: לוד ~0.95
nahariya-il | he: נהריה ~0.95
nazareth-il | he: נצרת ~0.9
netanya-il | he: נתניה ~0.95
netivot-il | he: נתיבות ~0.7
ofakim-il | he: אופקים ~0.7
raanana-il | he: רעננה ~0.8
rahat-il | he: רהט ~0.9
ramla-il | he: רמלה ~0.95
safed-il | he: צפת ~0.9
sakhnin-il | he: סכנין ~0.85, סח'נין
sderot-il | he: שדרות ~0.7
tiberias-il | he: טבריה ~0.95
jenin-ps | he: ג'נין ~0.95
jericho-ps | he: יריחו ~0.85
nablus | he: שכם ~0.6
qalqilya-ps | he: קלקיליה ~0.95
tulkarm-ps | he: טולכרם ~0.95, טול כרם
sidon-lb | he: צידון ~0.9
palestine-liberation-organization | he: אש"ף ~0.97
shin-bet | he: שב"כ ~0.97, השב"כ ~0.97
shas | he: ש"ס ~0.9
cogat | he: מתפ"ש ~0.97
knesset | he: כנסת ~0.85
leo-xiv | he: לאו ה-14, ליאו ה-14, האפיפיור לאו
`;
