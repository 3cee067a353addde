/** Regions, seas, towns, wars and parliaments of the world as Hebrew newspapers write them. */
export const HEBREW_PLACES = `
bali | he: באלי ~0.9
alps | he: הרי האלפים
alsace | he: אלזס ~0.95, אלזאס ~0.95
ardennes | he: הארדנים ~0.8
asturias-es | he: אסטוריאס ~0.85
azores | he: האיים האזוריים
balochistan-pk | he: בלוצ'יסטן ~0.85, בלוצ'יסטאן ~0.85
bohemia | he: בוהמיה ~0.6
borneo | he: בורנאו ~0.95
brandenburg | he: ברנדנבורג ~0.85
chiapas-mx | he: צ'יאפס ~0.9
cornwall-gb | he: קורנוול ~0.9
corse | he: קורסיקה ~0.95
crete | he: כרתים ~0.85
dalmatia | he: דלמטיה ~0.9
disneyland | he: דיסנילנד ~0.85
everglades | he: האוורגליידס
flanders-be | he: פלנדריה ~0.9
ganges | he: נהר הגנגס, הגנגס ~0.95
guangdong-cn | he: גואנגדונג ~0.9
harlem | he: הארלם ~0.7
hokkaido | he: הוקאידו ~0.95
hispaniola | he: היספניולה ~0.95
ingushetia-ru | he: אינגושטיה ~0.95
jalisco-mx | he: חליסקו ~0.9
kyushu | he: קיושו ~0.9
ladakh-in | he: לדאק ~0.9, לדאח' ~0.9
lesbos | he: לסבוס ~0.95
lombardy | he: לומברדיה ~0.95
madeira | he: מדיירה ~0.9
manchuria | he: מנצ'וריה ~0.95
maui | he: מאווי ~0.85
mekong | he: המקונג ~0.95, נהר המקונג
mesopotamia | he: מסופוטמיה ~0.95
mindanao | he: מינדנאו ~0.95
moravia | he: מוראביה ~0.85
nineveh-iq | he: מחוז נינווה
normandie | he: נורמנדי ~0.9
patagonia | he: פטגוניה ~0.9
peloponnese | he: הפלופונס ~0.95, הפלופונסוס ~0.95
prussia | he: פרוסיה ~0.85
provence | he: פרובאנס ~0.9
pyrenees | he: הפירנאים ~0.95, הרי הפירנאים
rhodes | he: רודוס ~0.9
sakhalin-ru | he: סחלין ~0.9
sardinia | he: סרדיניה ~0.95
saxony | he: סקסוניה ~0.85
scandinavia | he: סקנדינביה ~0.95
seine | he: נהר הסן
sichuan-cn | he: סצ'ואן ~0.9
silesia | he: שלזיה ~0.9
sinaloa-mx | he: סינלואה ~0.7
stonehenge | he: סטונהנג' ~0.95
sumatra | he: סומטרה ~0.95
svalbard | he: סבאלברד ~0.95
tahiti | he: טהיטי ~0.95
tasmania | he: טסמניה ~0.95
tatarstan-ru | he: טטרסטן ~0.95
tenerife | he: טנריף ~0.95
thuringia | he: תורינגיה ~0.95
transylvania | he: טרנסילבניה ~0.95
volga | he: הוולגה ~0.95, נהר הוולגה
wallonia-be | he: ולוניה ~0.95
yorkshire | he: יורקשייר ~0.95
zanzibar | he: זנזיבר ~0.95
north-rhine-westphalia-de | he: נורדריין-וסטפאליה, נורדריין וסטפאליה, צפון הריין-וסטפאליה
mecklenburg-vorpommern-de | he: מקלנבורג-פורפומרן
north-sea | he: הים הצפוני
adriatic-sea | he: הים האדריאטי
aegean-sea | he: הים האגאי
caribbean-sea | he: הים הקריבי
arabian-sea | he: הים הערבי
barents-sea | he: ים ברנץ
bering-sea | he: ים ברינג
yellow-sea | he: הים הצהוב
sea-of-japan | he: ים יפן
sea-of-marmara | he: ים מרמרה, ים השיש
ionian-sea | he: הים היוני
hudson-bay | he: מפרץ הדסון
serbia-and-montenegro | he: סרביה ומונטנגרו
hyderabad-in | he: היידראבאד ~0.9
quezon-city-ph | he: קסון סיטי
faisalabad-pk | he: פייסלאבאד ~0.95
jammu-and-kashmir-in | he: ג'אמו וקשמיר
south-australia-au | he: דרום אוסטרליה
western-australia-au | he: מערב אוסטרליה
staten-island-us | he: סטטן איילנד, סטייטן איילנד
padua-it | he: פדובה ~0.9
valletta-mt | he: ולטה ~0.9
bielefeld-de | he: בילפלד ~0.9
lipetsk-ru | he: ליפצק ~0.95
ryazan-ru | he: ריאזאן ~0.95, ריאזן ~0.9
bryansk-ru | he: בריאנסק ~0.95
arkhangelsk-ru | he: ארכנגלסק ~0.95
nizhny-tagil-ru | he: ניז'ני טגיל
tolyatti-ru | he: טוליאטי ~0.95
taif-sa | he: טאיף ~0.8
mersin-tr | he: מרסין ~0.9
hama-sy | he: העיר חמה
sulaymaniyah-iq | he: סולימאניה ~0.95, סולימנייה ~0.95
taiz-ye | he: העיר תעז
zarqa-jo | he: העיר זרקא, העיר א-זרקא
hamadan-ir | he: המדאן ~0.9
kermanshah-ir | he: כרמאנשאה ~0.95, כרמנשאה ~0.95
khorramshahr-ir | he: ח'ורמשהר ~0.95
zahedan-ir | he: זאהדאן ~0.95, זהדאן ~0.95
tangier-ma | he: טנג'יר ~0.95
da-nang-vn | he: דא נאנג
sendai-jp | he: סנדאי ~0.95
kumamoto-jp | he: קומאמוטו ~0.95
kagoshima-jp | he: קגושימה ~0.95
jeju-city-kr | he: ג'ג'ו ~0.9
quetta-pk | he: קווטה ~0.9
culiacan-mx | he: קוליאקן ~0.95
tulsa-us | he: טולסה ~0.9
las-palmas-de-gran-canaria-es | he: לאס פלמאס
boer-war | he: מלחמת הבורים
crimean-war | he: מלחמת קרים
franco-prussian-war | he: מלחמת צרפת-פרוסיה
hundred-years-war | he: מלחמת מאה השנים
napoleonic-wars | he: המלחמות הנפוליאוניות, מלחמות נפוליאון
russo-japanese-war | he: מלחמת רוסיה-יפן
seven-years-war | he: מלחמת שבע השנים
thirty-years-war | he: מלחמת שלושים השנה, מלחמת שלושים השנים
trojan-war | he: מלחמת טרויה
balkan-wars | he: מלחמות הבלקן
punic-war | he: המלחמות הפוניות
parliament-of-ukraine | he: הרדה העליונה, הפרלמנט האוקראיני
parliament-of-italy | he: הפרלמנט האיטלקי
parliament-of-france | he: הפרלמנט הצרפתי
sejm | he: הסיים הפולני
senate-of-france | he: הסנאט הצרפתי
islamic-consultative-assembly | he: המג'לס ~0.8, הפרלמנט האיראני
national-assembly-of-lebanon | he: הפרלמנט הלבנוני
national-diet-of-japan | he: הפרלמנט היפני
usmca | he: הסכם USMCA
transatlantic-trade-and-investment-partnership | he: הסכם TTIP
`;
