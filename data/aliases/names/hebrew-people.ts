/** People of politics abroad and of sport as Hebrew newspapers write them. */
export const HEBREW_PEOPLE = `
amy-klobuchar | he: איימי קלובושאר
brian-schatz | he: בריאן שאץ
chris-murphy | he: כריס מרפי
chuck-grassley | he: צ'אק גראסלי
cory-booker | he: קורי בוקר
dick-durbin | he: דיק דורבין
james-lankford | he: ג'יימס לנקפורד
john-barrasso | he: ג'ון בראסו
mark-warner | he: מארק וורנר
tammy-baldwin | he: טמי בולדווין
tim-scott | he: טים סקוט
tom-cotton | he: טום קוטון
adam-schiff | he: אדם שיף
alex-padilla | he: אלכס פדייה
andy-kim | he: אנדי קים
bill-cassidy | he: ביל קאסידי
chris-coons | he: כריס קונס
chris-van-hollen | he: כריס ואן הולן
dave-mccormick | he: דייב מקורמיק
ed-markey | he: אד מארקי
elissa-slotkin | he: אליסה סלוטקין
jacky-rosen | he: ג'קי רוזן
jeanne-shaheen | he: ג'ין שאהין
jeff-merkley | he: ג'ף מרקלי
jim-risch | he: ג'ים ריש
john-hickenlooper | he: ג'ון היקנלופר
jon-ossoff | he: ג'ון אוסוף
joni-ernst | he: ג'וני ארנסט
josh-hawley | he: ג'וש הולי
katie-britt | he: קייטי בריט
kirsten-gillibrand | he: קירסטן ג'יליברנד
lisa-murkowski | he: ליסה מורקובסקי
mark-kelly | he: מארק קלי
marsha-blackburn | he: מרשה בלקבורן
mike-lee | he: מייק לי
patty-murray | he: פטי מאריי
raphael-warnock | he: רפאל וורנוק
richard-blumenthal | he: ריצ'רד בלומנטל
rick-scott | he: ריק סקוט
ron-johnson | he: רון ג'ונסון
ron-wyden | he: רון ויידן
ruben-gallego | he: רובן גאייגו
susan-collins | he: סוזן קולינס
tammy-duckworth | he: טמי דאקוורת'
ted-cruz | he: טד קרוז
thom-tillis | he: תום טיליס
tim-kaine | he: טים קיין
tommy-tuberville | he: טומי טוברוויל
steve-scalise | he: סטיב סקליס
tom-emmer | he: טום אמר
sarah-mullally | he: שרה מולאלי
yechiel-leiter | he: יחיאל לייטר
peter-thiel | he: פיטר ת'יל, פיטר תיל'
hassan-nasrallah | he: נצראללה ~0.95, חסן נצראללה
david-zini | he: זיני ~0.5
daniel-hagari | he: הגרי ~0.3
yitzhak-rabin | he: רבין ~0.5
yair-lapid | he: לפיד ~0.7
naftali-bennett | he: בנט ~0.85
yariv-levin | he: לוין ~0.4
eyal-zamir | he: זמיר ~0.5
nikol-pashinyan | he: פשיניאן ~0.95, פאשיניאן ~0.95
nigel-farage | he: פאראז' ~0.9
sergio-mattarella | he: מטרלה ~0.9
christine-lagarde | he: לגארד ~0.9
tulsi-gabbard | he: גבארד ~0.85
sundar-pichai | he: פיצ'אי ~0.9
mette-frederiksen | he: פרדריקסן ~0.85
peter-magyar | he: מדיאר ~0.7, מגיאר ~0.7
alexander-stubb | he: סטוב ~0.7
kevin-warsh | he: וורש ~0.6
jensen-huang | he: הואנג ~0.5
kash-patel | he: פאטל ~0.5
satya-nadella | he: נאדלה ~0.9
pavel-durov | he: דורוב ~0.85
gitanas-nauseda | he: נאוסדה ~0.95
anne-hidalgo | he: הידלגו ~0.7
vitali-klitschko | he: קליצ'קו ~0.85
nicolas-maduro | he: ניקולאס מאדורו, מאדורו ~0.95, ניקולאס מדורו
volodymyr-zelensky | de: Wolodimir Selenski, Selenski ~0.97
melania-trump | he: מלאניה טראמפ
mohammed-bin-salman | he: בן סלמאן, בן סלמן
ahmed-al-sharaa | he: ג'ולאני ~0.9
nawaf-salam | he: נואף סלאם
jd-vance | he: ג'יי.די ואנס, ג'יי. די. ואנס, ג'יי די ונס
achraf-hakimi | he: אשרף חכימי
alexander-isak | he: אלכסנדר איסאק
alexis-mac-allister | he: אלכסיס מק אליסטר
alisson | he: אליסון בקר
alphonso-davies | he: אלפונסו דייוויס
antonio-rudiger | he: אנטוניו רודיגר
bernardo-silva | he: ברנרדו סילבה
bruno-fernandes | he: ברונו פרננדש
bruno-guimaraes | he: ברונו גימראייש
bukayo-saka | he: בוקאיו סאקה
casemiro | he: קאסמירו ~0.9
christian-pulisic | he: כריסטיאן פוליסיק
darwin-nunez | he: דרווין נונייס
david-alaba | he: דויד אלאבה
declan-rice | he: דקלן רייס
emiliano-martinez | he: אמיליאנו מרטינס
ferran-torres | he: פראן טורס
frenkie-de-jong | he: פרנקי דה יונג
gabriel-martinelli | he: גבריאל מרטינלי
granit-xhaka | he: גראניט ג'אקה
ibrahima-konate | he: איברהימה קונאטה
ivan-toney | he: אייבן טוני
james-rodriguez | he: חאמס רודריגס
joao-cancelo | he: ז'ואאו קנסלו
joao-felix | he: ז'ואאו פליקס
john-stones | he: ג'ון סטונס
jordan-pickford | he: ג'ורדן פיקפורד
kai-havertz | he: קאי האברץ
kevin-de-bruyne | he: קווין דה בריינה
lautaro-martinez | he: לאוטרו מרטינס
leroy-sane | he: לרוי סאנה
marc-cucurella | he: מארק קוקוריה
marcus-rashford | he: מרקוס ראשפורד
martin-odegaard | he: מרטין אודגור
memphis-depay | he: ממפיס דפאיי
michael-olise | he: מייקל אוליסה
ngolo-kante | he: נגולו קאנטה
ollie-watkins | he: אולי ווטקינס
pedri | he: פדרי ~0.85
riyad-mahrez | he: ריאד מחרז
ronald-araujo | he: רונאלד אראוחו
ruben-dias | he: רובן דיאש
sadio-mane | he: סאדיו מאנה
scott-mctominay | he: סקוט מקטומיניי
son-heung-min | he: סון הונג-מין
virgil-van-dijk | he: וירג'יל ואן דייק
antonio-conte | he: אנטוניו קונטה
claudio-ranieri | he: קלאודיו ראניירי
david-moyes | he: דייוויד מויס
ilkay-gundogan | he: אילקאי גונדואן
niko-kovac | he: ניקו קובאץ'
olivier-giroud | he: אוליבייה ז'ירו
xherdan-shaqiri | he: ג'רדאן שאצ'ירי
deni-avdija | he: דני אבדיה, אבדיה ~0.7
anthony-davis | he: אנתוני דייויס
damian-lillard | he: דמיאן לילארד
devin-booker | he: דווין בוקר
donovan-mitchell | he: דונובן מיטשל
draymond-green | he: דריימונד גרין
giannis-antetokounmpo | he: יאניס אנטטוקומפו
ja-morant | he: ג'ה מוראנט
jayson-tatum | he: ג'ייסון טייטום
jimmy-butler | he: ג'ימי באטלר
joel-embiid | he: ג'ואל אמביד
karl-anthony-towns | he: קרל אנתוני טאונס
kawhi-leonard | he: קוואי לנארד
klay-thompson | he: קליי תומפסון
kyrie-irving | he: קיירי אירווינג
lamelo-ball | he: לאמלו בול
paul-george | he: פול ג'ורג'
rudy-gobert | he: רודי גובר
shai-gilgeous-alexander | he: שיי גילג'ס-אלכסנדר
trae-young | he: טריי יאנג
zion-williamson | he: זאיון וויליאמסון
sergio-perez | he: סרחיו פרס
`;
