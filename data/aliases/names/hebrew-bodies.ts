/** Firms, bodies and places abroad as Hebrew newspapers write them. */
export const HEBREW_BODIES = `
anthropic | he: אנטרופיק ~0.97
beirut-lb | he: בירות ~0.3
eurovision-song-contest | he: אירוויזיון ~0.97, האירוויזיון ~0.97, תחרות האירוויזיון
basel-ch | he: באזל ~0.95
hsbc | he: בנק HSBC
asml | he: ASML
asia-pacific-economic-cooperation | he: פסגת אפק
national-basketball-association | he: ליגת ה-NBA
national-football-league | he: ליגת ה-NFL
south-china-morning-post | he: סאות' צ'יינה מורנינג פוסט
reliance-industries | he: ריליאנס אינדסטריז
mercado-libre | he: מרקדו ליברה
national-rifle-association | he: איגוד הרובים
general-data-protection-regulation | he: תקנות ה-GDPR
australian-broadcasting-corporation | he: רשת ABC האוסטרלית
british-steel | he: בריטיש סטיל
burberry | he: ברברי ~0.6
chanel | he: שאנל ~0.8
gucci | he: גוצ'י ~0.9
prada | he: פראדה ~0.85
zara | he: רשת זארה
uniqlo | he: יוניקלו ~0.95
lidl | he: לידל ~0.7
primark | he: פריימרק ~0.95
cloudflare | he: קלאודפלייר ~0.97
salesforce | he: סיילספורס ~0.97
dassault-aviation | he: דאסו ~0.8
democratic-national-committee | he: הוועידה הלאומית הדמוקרטית
republican-national-committee | he: הוועידה הלאומית הרפובליקנית
dhl-group | he: DHL
deutsche-boerse | he: הבורסה הגרמנית
euronext | he: יורונקסט ~0.97
gamestop | he: גיימסטופ ~0.97
iberdrola | he: איברדרולה ~0.97
levi-strauss-co | he: ליוויס ~0.7, ליווי שטראוס
live-nation-entertainment | he: לייב ניישן
lloyds-bank | he: לוידס ~0.6
pricewaterhousecoopers | he: PwC
planned-parenthood | he: פלאנד פרנטהוד
siemens-energy | he: סימנס אנרג'י
swedbank | he: סוודבנק ~0.97
tata-group | he: טאטא ~0.6, קבוצת טאטא
adani-group | he: אדאני ~0.5, קבוצת אדאני
the-home-depot | he: הום דיפו
tiffany-co | he: טיפאני ~0.5
uniper | he: יוניפר ~0.95
vattenfall | he: ואטנפאל ~0.97
infineon-technologies | he: אינפיניאון ~0.97
equinor-asa | he: אקווינור ~0.97
orsted | he: אורסטד ~0.95
bureau-of-labor-statistics | he: הלשכה לסטטיסטיקה של העבודה
congressional-budget-office | he: משרד התקציב של הקונגרס
pga-tour | he: סבב ה-PGA
insurrection-act | he: חוק ההתקוממות
west-jerusalem-il | he: מערב ירושלים ~0.8
east-jerusalem-ps | he: מזרח ירושלים ~0.9, ירושלים המזרחית
green-line | he: הקו הירוק ~0.6
al-aqsa-martyrs-brigade | he: גדודי חללי אל-אקצא, חללי אל-אקצא
israel-national-football-team | he: נבחרת ישראל בכדורגל
ben-gurion-international-airport | he: נתב"ג ~0.98, נמל התעופה בן גוריון, שדה התעופה בן גוריון, נמל התעופה בן-גוריון
ramon-airport | he: נמל התעופה רמון, שדה התעופה רמון
ariel-university | he: אוניברסיטת אריאל
bar-ilan-university | he: אוניברסיטת בר-אילן, אוניברסיטת בר אילן
tel-aviv-university | he: אוניברסיטת תל אביב, אוניברסיטת תל-אביב
hebrew-university-of-jerusalem | he: האוניברסיטה העברית
weizmann-institute-of-science | he: מכון ויצמן, מכון וייצמן
maccabi-healthcare-services | he: מכבי שירותי בריאות
tzipi-livni | he: ציפי לבני
gilad-shalit | he: גלעד שליט
ahmed-yassin | he: אחמד יאסין, השייח' יאסין
amos-oz | he: עמוס עוז
dead-sea | he: ים המלח
mount-carmel | he: הר הכרמל
nuseirat-ps | he: נוסייראת ~0.97, א-נוסייראת
bureij-ps | he: אל-בורייג', בורייג' ~0.97
bani-suheila-ps | he: בני סוהיילה
qalandia-ps | he: קלנדיה ~0.9
umm-al-fahm-il | he: אום אל-פחם, אום אל פחם
tayibe-il | he: טייבה ~0.85
qabatiya-ps | he: קבאטיה ~0.95
balata-ps | he: מחנה הפליטים בלאטה
kafr-kanna-il | he: כפר כנא
isfahan-ir | he: איספהאן ~0.95, אספהאן ~0.95, אצפהאן
bushehr-ir | he: בושהר ~0.6
istanbul-tr | he: אסטנבול ~0.97
kyiv-ua | he: קייוו ~0.95
beijing-cn | he: ביג'ין ~0.97
sanaa-ye | he: צנעה ~0.95
baalbek-lb | he: בעלבכ ~0.95, בעל-בכ, בעלבק
pokrovsk-ua | he: פוקרובסק ~0.97
quneitra-sy | he: קוניטרה ~0.95
kingston-jm | he: קינגסטון ~0.6
xian-cn | he: שיאן ~0.4
zhengzhou-cn | he: ג'נגג'ואו
kaohsiung-tw | he: קאושיונג
taichung-tw | he: טאיצ'ונג
nagoya-jp | he: נגויה ~0.9
fukuoka-jp | he: פוקואוקה ~0.95
fuzhou-cn | he: פוג'ואו
quebec-ca | he: קוויבק ~0.8
new-south-wales-au | he: ניו סאות' ויילס
queensland-au | he: קווינסלנד ~0.95
colorado-river | he: נהר הקולורדו
newfoundland-and-labrador-ca | he: ניופאונדלנד ולברדור
donbas | he: הדונבאס ~0.97, דונבס ~0.97
`;
