/** Teams, players and artists as Hebrew newspapers write them. */
export const HEBREW_TEAMS = `
los-angeles-lakers | he: לוס אנג'לס לייקרס, לייקרס ~0.97, הלייקרס ~0.98
los-angeles-clippers | he: לוס אנג'לס קליפרס, הקליפרס ~0.97
boston-celtics | he: בוסטון סלטיקס, הסלטיקס ~0.97
miami-heat | he: מיאמי היט, ההיט ~0.9
new-york-knicks | he: ניו יורק ניקס, הניקס ~0.97
brooklyn-nets | he: ברוקלין נטס, הנטס ~0.9
chicago-bulls | he: שיקגו בולס, הבולס ~0.95
cleveland-cavaliers | he: קליבלנד קאבלירס, קליבלנד קבלירס, הקאבלירס ~0.97, הקאבס ~0.97
dallas-mavericks | he: דאלאס מאבריקס, המאבריקס ~0.97, המאבס ~0.97
denver-nuggets | he: דנבר נאגטס, הנאגטס ~0.97
houston-rockets | he: יוסטון רוקטס, הרוקטס ~0.95
indiana-pacers | he: אינדיאנה פייסרס, הפייסרס ~0.97
memphis-grizzlies | he: ממפיס גריזליס, הגריזליס ~0.95
milwaukee-bucks | he: מילווקי באקס, הבאקס ~0.97
minnesota-timberwolves | he: מינסוטה טימברוולבס, הטימברוולבס ~0.97
new-orleans-pelicans | he: ניו אורלינס פליקנס, הפליקנס ~0.97
oklahoma-city-thunder | he: אוקלהומה סיטי ת'אנדר, הת'אנדר ~0.97
orlando-magic | he: אורלנדו מג'יק
philadelphia-76ers | he: פילדלפיה 76, הסיקסרס ~0.97
phoenix-suns | he: פיניקס סאנס, הסאנס ~0.95
portland-trail-blazers | he: פורטלנד טרייל בלייזרס, הבלייזרס ~0.97
sacramento-kings | he: סקרמנטו קינגס
san-antonio-spurs | he: סן אנטוניו ספרס, הספרס ~0.8
toronto-raptors | he: טורונטו ראפטורס, הראפטורס ~0.97
utah-jazz | he: יוטה ג'אז
washington-wizards | he: וושינגטון וויזארדס, הוויזארדס ~0.97
atlanta-hawks | he: אטלנטה הוקס, ההוקס ~0.95
charlotte-hornets | he: שארלוט הורנטס, ההורנטס ~0.97
kansas-city-chiefs | he: קנזס סיטי צ'יפס
philadelphia-eagles | he: פילדלפיה איגלס
new-england-patriots | he: ניו אינגלנד פטריוטס
seattle-seahawks | he: סיאטל סיהוקס
san-francisco-49ers | he: סן פרנסיסקו 49
dallas-cowboys | he: דאלאס קאובויס
new-york-yankees | he: ניו יורק יאנקיס, היאנקיס ~0.95
los-angeles-dodgers | he: לוס אנג'לס דודג'רס, הדודג'רס ~0.97
inter-milan | he: אינטר מילאן, אינטר ~0.6
ac-milan | he: מילאן AC
atalanta | he: אטאלנטה ברגמו, אטלנטה ברגמו
eintracht-frankfurt | he: איינטרכט פרנקפורט
rb-leipzig | he: לייפציג RB
borussia-monchengladbach | he: בורוסיה מנשנגלדבאך
olympique-de-marseille | he: אולימפיק מארסיי
olympique-lyonnais | he: אולימפיק ליון
sporting-cp | he: ספורטינג ליסבון
celtic-fc | he: סלטיק גלזגו
rangers-fc | he: גלזגו ריינג'רס
west-ham-united | he: ווסטהאם ~0.97, ווסט האם
everton | he: אברטון ~0.97
liverpool-fc | he: ליברפול FC
nottingham-forest | he: נוטינגהאם פורסט
leeds-united | he: לידס יונייטד
brighton-hove-albion | he: ברייטון אנד הוב
crystal-palace | he: קריסטל פאלאס
wolverhampton-wanderers | he: וולבס ~0.9, וולברהמפטון ~0.9
real-sociedad | he: ריאל סוסיאדד
real-betis | he: בטיס סביליה, ריאל בטיס
athletic-bilbao | he: אתלטיק בילבאו
villarreal | he: ויאריאל ~0.95
stephen-curry | he: סטף קרי
ben-simmons | he: בן סימונס
demar-derozan | he: דמאר דרוזן
demarcus-cousins | he: דמרקוס קאזינס
domantas-sabonis | he: דומנטס סאבוניס
bradley-beal | he: בראדלי ביל
andrew-wiggins | he: אנדרו וויגינס
daniel-ricciardo | he: דניאל ריקארדו
bernie-ecclestone | he: ברני אקלסטון
nathan-ake | he: נתן אקה
thomas-partey | he: תומאס פארטיי
patrik-schick | he: פטריק שיק
davinson-sanchez | he: דווינסון סאנצ'ס
mateo-kovacic | he: מתאו קובאצ'יץ'
lucas-digne | he: לוקאס דין
kieran-tierney | he: קירן טירני
edouard-mendy | he: אדוארד מנדי
franck-kessie | he: פרנק קסייה
aymeric-laporte | he: אימריק לאפורט
jonathan-david | he: ג'ונתן דייוויד
nicolas-pepe | he: ניקולא פפה
takefusa-kubo | he: טאקפוסה קובו
takehiro-tomiyasu | he: טאקהירו טומיאסו
yoane-wissa | he: יואן ויסה
ismaila-sarr | he: איסמעילה סאר
cesar-azpilicueta | he: ססאר אספיליקואטה
alex-oxlade-chamberlain | he: אלכס אוקסלייד צ'מברליין
ricardo-pepi | he: ריקרדו פפי
avicii | he: אביצ'י ~0.97
calvin-harris | he: קלווין האריס
bud-spencer | he: באד ספנסר
brigitte-nielsen | he: בריג'יט נילסן
deepika-padukone | he: דיפיקה פאדוקון
dita-von-teese | he: דיטה פון טיז
cedric-the-entertainer | he: סדריק דה אנטרטיינר
billy-connolly | he: בילי קונולי
barry-manilow | he: בארי מנילו
barry-gibb | he: בארי גיב
bryan-ferry | he: בריאן פרי
chaka-khan | he: צ'אקה קאן
u2-band | he: להקת U2
bts | he: להקת BTS
robert-downey-jr | he: רוברט דאוני ג'וניור
karin-keller-sutter | he: קרין קלר-זוטר, קארין קלר-זוטר
bjorn-hocke | he: ביורן הקה
atal-bihari-vajpayee | he: אטאל ביהארי וג'פאי
sachin-tendulkar | he: סאצ'ין טנדולקר
pete-aguilar | he: פיט אגילר
katherine-clark | he: קתרין קלארק
shelley-moore-capito | he: שלי מור קפיטו
catherine-cortez-masto | he: קתרין קורטז מאסטו
jenniffer-gonzalez-colon | he: ג'ניפר גונזלס-קולון
mohamed-ould-cheikh-el-ghazouani | he: מוחמד ולד ע'זואני
`;
