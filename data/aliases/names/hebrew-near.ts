/** Towns near Israel and of wars in the news, firms and papers as Hebrew newspapers write them. */
export const HEBREW_NEAR = `
new-york-state | he: ניו יורק ~0.05
country-nl | he: הולנד ~0.95
francois-hollande | he: הולנד ~0.08
country-ir | he: אירן ~0.9
tula-ru | he: טולה ~0.2
douma-sy | he: דומא ~0.8
manbij-sy | he: מנביג' ~0.97
kobani-sy | he: קובאני ~0.95, קובאנה ~0.9
afrin-sy | he: עפרין ~0.95
al-bab-sy | he: אל-באב
azaz-sy | he: אעזאז ~0.95
albu-kamal-sy | he: אל-בוכמאל, אבו כמאל, אלבו כמאל
qusayr-sy | he: אל-קוסייר, קוסייר ~0.95
saraqib-sy | he: סראקב ~0.95
jounieh-lb | he: ג'וניה ~0.95
beqaa-lb | he: מחוז הבקאע
baalbek-hermel-lb | he: בעלבכ-הרמל
mount-lebanon-lb | he: הר הלבנון
al-bireh-ps | he: אל-בירה
yatta-ps | he: יאטא ~0.9
tubas-ps | he: טובאס ~0.95
beit-jala-ps | he: בית ג'אלא, בית ג'אלה
al-eizariya-ps | he: אל-עזריה, אל-עיזריה
halhul-ps | he: חלחול ~0.85
abasan-al-kabira-ps | he: עבסאן ~0.95, עבסאן אל-כבירה
zawayda-ps | he: א-זוואידה, זוואידה ~0.95
yehud-monosson-il | he: יהוד-מונוסון
naqoura-lb | he: נאקורה ~0.95, א-נאקורה, ראס א-נקורה
qir-moav-jo | he: אל-כרכ
as-suwayda-sy | he: מחוז סווידא, מחוז א-סווידא
daraa-governorate-sy | he: מחוז דרעא
idlib-governorate-sy | he: מחוז אידליב
kiryat-shmona-il | he: קרית שמונה, קריית-שמונה
petah-tikva-il | he: פתח תקוה
umm-al-fahm-il | he: אום אל פאחם, אום אל-פאחם
kafr-qasim-il | he: כפר קאסם, כפר קאסים
nabatieh-lb | he: נבטייה ~0.95, א-נבטיה
sochi-ru | he: סוצ'י ~0.95
yakutsk-ru | he: יקוטסק ~0.95
taganrog-ru | he: טגנרוג ~0.95
novorossiysk-ru | he: נובורוסייסק ~0.95
severodvinsk-ru | he: סברודבינסק ~0.95
kramatorsk-ua | he: קרמטורסק ~0.97
ardabil-ir | he: ארדביל ~0.95
qazvin-ir | he: קזווין ~0.9
arak-ir | he: אראכ ~0.6
khorramabad-ir | he: ח'ורמאבאד ~0.95
fallujah-iq | he: פלוג'ה ~0.95
nasiriyah-iq | he: נאסיריה ~0.95, נסיריה ~0.9
dohuk-iq | he: דוהוכ ~0.95
assiut-eg | he: אסיוט ~0.9
mansoura-eg | he: מנסורה ~0.8
donetsk-oblast-ua | he: מחוז דונצק, מחוז דונייצק
luhansk-oblast-ua | he: מחוז לוהנסק, מחוז לוגנסק
kherson-oblast-ua | he: מחוז חרסון
zaporizhzhia-oblast-ua | he: מחוז זפוריז'יה, מחוז זפורוז'יה
kharkiv-oblast-ua | he: מחוז חרקיב, מחוז חרקוב
israel-hayom | he: עיתון ישראל היום, העיתון ישראל היום
maariv-newspaper | he: עיתון מעריב
lebanese-armed-forces | he: הצבא הלבנוני, צבא לבנון
fars-news-agency | he: סוכנות הידיעות פארס, סוכנות פארס
reuters | he: סוכנות הידיעות רויטרס
the-lego-group | he: חברת לגו
francois-legault | he: לגו ~0.1
charles-darwin | he: דרווין ~0.7
palo-alto-networks | he: פאלו אלטו נטוורקס
cisco | he: סיסקו ~0.95
baidu | he: ביידו ~0.95
seagate-technology | he: סיגייט ~0.97
lululemon-athletica | he: לולולמון ~0.97, לולולמון אתלטיקה
garmin | he: גרמין ~0.9
abigail-spanberger | he: אביגייל ספנברגר, ספנברגר ~0.97
jrue-holiday | he: ג'רו הולידיי
nasdaq | he: נאסד״ק, נסדק ~0.9, נסד"ק ~0.97
elizabeth-ii | he: המלכה אליזבת
`;
