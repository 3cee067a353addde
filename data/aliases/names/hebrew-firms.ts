/** Firms, brands, airlines and papers of the world as Hebrew newspapers write them. */
export const HEBREW_FIRMS = `
mercedes-benz | he: מרצדס ~0.9, מרצדס-בנץ
audi-ag | he: אאודי ~0.95
porsche | he: פורשה ~0.9
opel | he: אופל ~0.7
skoda-auto | he: סקודה ~0.9
volkswagen | he: קבוצת פולקסווגן
peugeot | he: פיג'ו ~0.95
citroen | he: סיטרואן ~0.95
dacia | he: דאצ'יה ~0.95
fiat | he: פיאט ~0.9
fiat-chrysler-automobiles | he: פיאט קרייזלר
chrysler | he: קרייזלר ~0.9
alfa-romeo | he: אלפא רומיאו
ferrari | he: פרארי ~0.9
lamborghini | he: למבורגיני ~0.95
maserati | he: מזראטי ~0.95
bentley | he: בנטלי ~0.85
rolls-royce-motor-cars | he: רולס-רויס ~0.6, רולס רויס ~0.6
aston-martin-lagonda | he: אסטון מרטין
jaguar | he: יגואר ~0.7
land-rover | he: לנד רובר
volvo-cars | he: וולוו ~0.7
polestar | he: פולסטאר ~0.9
mazda | he: מאזדה ~0.97
subaru | he: סובארו ~0.97
suzuki-motor | he: סוזוקי ~0.85
mitsubishi-motors | he: מיצובישי מוטורס
lexus | he: לקסוס ~0.95
isuzu | he: איסוזו ~0.95
infiniti | he: אינפיניטי ~0.7
yamaha-motor | he: ימאהה ~0.6
geely | he: ג'ילי ~0.85
chery | he: צ'רי ~0.7
great-wall-motor | he: גרייט וול
xpeng | he: אקספנג ~0.97
chevrolet | he: שברולט ~0.95
cadillac | he: קאדילק ~0.9
dodge | he: דודג' ~0.85
buick | he: ביואיק ~0.95
rivian-automotive | he: ריביאן ~0.95
cupra | he: קופרה ~0.85
daimler-truck | he: דיימלר טראק
air-france | he: אייר פראנס
etihad-airways | he: אתיחאד ~0.9, איתיחאד ~0.9, אתיחאד איירווייז
wizz-air | he: וויז אייר, וויזאייר ~0.97
american-airlines | he: אמריקן איירליינס
delta-air-lines | he: דלתא איירליינס, דלתא איירליינז
air-canada | he: אייר קנדה
air-china | he: אייר צ'יינה
air-europa | he: אייר אירופה
aegean-airlines | he: אג'יאן איירליינס, איג'יאן ~0.9
cathay-pacific | he: קתאי פסיפיק
singapore-airlines | he: סינגפור איירליינס
ethiopian-airlines | he: אתיופיאן איירליינס, אתיופיאן ~0.9
korean-air | he: קוריאן אייר
japan-airlines | he: ג'פאן איירליינס
alaska-airlines | he: אלסקה איירליינס
southwest-airlines | he: סאות'ווסט איירליינס
spirit-airlines | he: ספיריט איירליינס
costco | he: קוסטקו ~0.97
mastercard | he: מאסטרקארד ~0.95, מסטרקארד ~0.95
american-express | he: אמריקן אקספרס
citibank | he: סיטיבנק ~0.95
wells-fargo | he: וולס פארגו
charles-schwab-corporation | he: צ'ארלס שוואב
general-electric | he: ג'נרל אלקטריק
general-dynamics | he: ג'נרל דיינמיקס
northrop-grumman | he: נורת'רופ גרומן, נורת'רופ גראמן
rtx | he: ריית'יאון ~0.97, רייתיאון ~0.97
qualcomm | he: קוואלקום ~0.97
texas-instruments | he: טקסס אינסטרומנטס
western-digital | he: ווסטרן דיגיטל
sandisk | he: סנדיסק ~0.97
intuit | he: אינטואיט ~0.97
autodesk | he: אוטודסק ~0.97
comcast | he: קומקאסט ~0.97
hasbro | he: הסברו ~0.4
pepsico | he: פפסיקו ~0.97
kraft-heinz | he: קראפט היינץ
dupont | he: דופונט ~0.8
halliburton | he: הליברטון ~0.95
hilton-worldwide | he: רשת הילטון, מלונות הילטון
marriott-international | he: מריוט ~0.9, רשת מריוט
fedex | he: פדקס ~0.97
expedia-group | he: אקספדיה ~0.97
doordash | he: דורדאש ~0.97
coinbase | he: קוינבייס ~0.97
robinhood-markets | he: רובינהוד ~0.8
philip-morris-international | he: פיליפ מוריס
western-union | he: ווסטרן יוניון
unitedhealth-group | he: יונייטד הלת', יונייטדהלת'
dominos-pizza | he: דומינו'ס פיצה
ralph-lauren-corporation | he: ראלף לורן
the-north-face | he: נורת' פייס
walgreens | he: וולגרינס ~0.97
gsk | he: גלקסוסמית'קליין
accenture | he: אקסנצ'ר ~0.97
vodafone | he: וודאפון ~0.97
bnp-paribas | he: בנק BNP פאריבה, BNP פאריבה
societe-generale | he: סוסייטה ז'נרל
kering | he: קרינג ~0.9
repsol | he: רפסול ~0.95
ineos | he: אינאוס ~0.9
sk-hynix | he: הייניקס ~0.97, SK הייניקס
arcelormittal | he: ארסלור מיטל, ארסלורמיטל
petronas | he: פטרונאס ~0.95
fujitsu | he: פוג'יטסו ~0.97
hugging-face | he: האגינג פייס
deutsche-bahn | he: דויטשה באן
boehringer-ingelheim | he: ברינגר אינגלהיים
deutsche-welle | he: דויטשה ולה, דויטשה וולה
the-independent | he: האינדיפנדנט ~0.9, אינדיפנדנט ~0.85
daily-express | he: דיילי אקספרס
usa-today | he: יו.אס.איי טודיי
new-york-post | he: ניו יורק פוסט
the-new-yorker | he: הניו יורקר, ניו יורקר
rolling-stone | he: מגזין רולינג סטון
news-corp | he: ניוז קורפ
voice-of-america | he: קול אמריקה
the-times-of-india | he: טיימס אוף אינדיה
press-trust-of-india | he: סוכנות הידיעות ההודית
new-york-city-police-department | he: משטרת ניו יורק
los-angeles-police-department | he: משטרת לוס אנג'לס
british-army | he: הצבא הבריטי
indian-army | he: הצבא ההודי
indian-air-force | he: חיל האוויר ההודי
italian-army | he: הצבא האיטלקי
ultimate-fighting-championship | he: ארגון ה-UFC
`;
