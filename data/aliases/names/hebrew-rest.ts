/** Parties, lands, people and bodies as Hebrew newspapers write them too. */
export const HEBREW_REST = `
labour-party-uk | he: מפלגת הלייבור ~0.93, הלייבור ~0.85, לייבור ~0.8
conservative-party-uk | he: מפלגת השמרנים ~0.75, המפלגה השמרנית ~0.55
reform-uk | he: ריפורם ~0.8, מפלגת רפורם ~0.9, מפלגת ריפורם ~0.9
alternative-for-germany | he: אלטרנטיבה למען גרמניה
law-and-justice | he: מפלגת חוק וצדק
academy-awards | he: אוסקר ~0.45, פרס אוסקר, טקס פרסי האוסקר
emmy-awards | he: האמי ~0.6, פרס האמי
grammy-awards | he: פרס הגראמי
thessaloniki-gr | he: סלוניקי ~0.95
kyiv-ua | he: קיוב ~0.9
jeddah-sa | he: ג'דה ~0.95, ג'ידה ~0.9
doha-qa | he: דוחא ~0.95
beijing-cn | he: בייג'ין, בייז'ינג
shanghai-cn | he: שנגחאי, שנחאי
islamabad-pk | he: איסלאמבאד
cape-town-za | he: קייפ טאון
paris-fr | he: פאריס ~0.95
pennsylvania | he: פנסילווניה
virginia | he: ורג'יניה
nevada | he: נבאדה ~0.95, נוואדה ~0.95
wales | he: ויילס ~0.9
country-az | he: אזרבייג'אן, אזרביג'אן, אזרביידז'אן
country-tw | he: טיוואן
country-kg | he: קירגיסטן
country-kz | he: קאזחסטן
country-ba | he: בוסניה ~0.85
country-mv | he: המלדיביים
country-cf | he: הרפובליקה המרכז-אפריקנית
country-cd | he: הרפובליקה הדמוקרטית של קונגו
country-sa | he: ממלכת סעודיה
country-mc | he: מונאקו
country-ge | he: גיאורגיה ~0.9, גרוזיה ~0.95
country-ve | he: וונצואלה
country-ec | he: אקואדור
country-zw | he: זימבאבווה
israel-aerospace-industries | he: התע"א
israel-discount-bank-ltd | he: בנק דיסקונט
oklahoma-city-thunder | he: אוקלהומה ת'אנדר
portland-trail-blazers | he: פורטלנד בלייזרס
luka-doncic | he: לוקה דונצ'יץ', דונצ'יץ'
manchester-city | he: מנצ'סטר סיטי, מנצ' סיטי
kash-patel | he: קש פטל
jared-kushner | he: ג'רד קושנר
gavin-newsom | he: גווין ניוסום, ניוסום ~0.9
geert-wilders | he: גרט וילדרס
joseph-aoun | he: ג'וזף עון
andrii-sybiha | he: אנדרי סיביהא, אנדריי סיביחה, אנדרי סיביגה
mark-carney | he: מרק קארני
travis-kelce | he: טרוויס קלסי
nvidia | he: אנווידיה
alphabet-inc | he: אלפאבית
openai | he: אופן AI
freddie-mac | he: פרדי מק
jpmorgan-chase | he: ג'יי פי מורגן
cnn | he: סי.אן.אן
bbc | he: בי.בי.סי
sky-news | he: סקאי ניוז
asharq-al-awsat | he: אל-שרק אל-אווסט
supreme-court-of-the-united-states | he: בית המשפט העליון ~0.1
united-states-department-of-the-treasury | he: משרד האוצר ~0.06
united-states-department-of-justice | he: משרד המשפטים ~0.08
rasht-ir | he: ראשת ~0.02
ben-gurion-university-of-the-negev | he: אוניברסיטת בן גוריון, אוניברסיטת בן-גוריון
meretz-il | he: מרצ ~0.9
west-bank | he: איו"ש ~0.9
galilee | he: הגליל התחתון ~0.6, הגליל העליון ~0.6
novak-djokovic | he: נובאק דיוקוביץ'
jannik-sinner | he: ינניק סינר
`;
