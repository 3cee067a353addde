/**
 * What the press calls countries, towns and bodies beside the names that sources give, Arabic, Hebrew, Russian and
 * Turkish above all.
 */
export const PRESS_NAMES = `
country-hu | ar: المجر ~0.95
country-dk | ar: الدنمارك
country-mm | ar: ميانمار
country-om | ar: سلطنة عمان, سلطنة عُمان
country-by | ru: Белоруссия
country-tm | ru: Туркмения
country-md | ru: Молдавия
country-cn | ru: КНР ~0.97
country-so | tr: Somali ~0.9
new-delhi-in | ar: نيودلهي
abu-dhabi-ae | ar: أبو ظبي
nabatieh-lb | ar: النبطية
marib-ye | ar: مأرب ~0.95
suez-eg | ar: السويس ~0.7
port-sudan-sd | ar: بورتسودان, بورت سودان
kordofan | ar: كردفان ~0.9
rabat-ma | ar: الرباط ~0.85
agence-france-presse | ar: وكالة الأنباء الفرنسية
leo-xiv | ar: البابا ليو, البابا لاوون
bashkortostan-ru | ru: Башкирия ~0.95
pokrovsk-ua | ru: Покровск ~0.8 | uk: Покровськ ~0.85
kupiansk-ua | ru: Купянск ~0.95 | uk: Куп'янськ ~0.95
parliament-of-ukraine | ru: Верховная рада, Верховная рада Украины
kommersant | ru: Коммерсантъ, Коммерсант ~0.8
communist-party-of-the-russian-federation-ru | ru: КПРФ ~0.98
liberal-democratic-party-of-russia-ru | ru: ЛДПР ~0.98
aeroflot | ru: Аэрофлот ~0.97
valentina-matviyenko | ru: Валентина Матвиенко
turkiye-buyuk-millet-meclisi | tr: TBMM ~0.98
good-party-tr | tr: İYİ Parti ~0.98
new-welfare-party-tr | tr: Yeniden Refah Partisi ~0.98
felicity-party-tr | tr: Saadet Partisi ~0.97
democracy-and-progress-party-tr | tr: DEVA Partisi ~0.98
tehran-ir | he: טהראן
country-iq | he: עירק
country-tr | he: תורכיה
tom-barrack | he: טום בארק, טום באראק
bloomberg | ar: بلومبرج
yoav-gallant | de: Joav Gallant, Yoav Galant | fr: Yoav Galant | es: Yoav Galant
andrej-babis | he: אנדריי באביש
country-us | hr: Sjedinjene Države | sr: Sjedinjene Države, Сједињене Државе, Sjedinjene Američke Države | bs: Sjedinjene Države | mk: САД
country-mk | sr: Severna Makedonija
united-nations | id: Perserikatan Bangsa-Bangsa
country-ae | id: Uni Emirat Arab
kremlin | bg: Кремъл | sr: Кремљ
the-wall-street-journal | fa: وال استریت جورنال
busan-kr | zh: 釜山 | ja: 釜山
sejm | pl: Sejm ~0.85
hezbollah | he: חיזבאללה, חיזבללה, חזבאללה
busan-kr | he: בוסאן
nizhny-novgorod-ru | he: ניז'ני נובגורוד
voronezh-ru | he: וורונז' ~0.9
zaporizhzhia-ua | he: זפוריז'יה ~0.9
marrakesh-ma | he: מרקש ~0.85
giza-eg | he: גיזה ~0.7
the-bronx-us | he: הברונקס ~0.9
queens-us | he: קווינס ~0.7
varanasi-in | he: וראנסי ~0.9
negev-desert | he: הנגב ~0.85, נגב ~0.6 | ar: النقب ~0.85
nabatieh-lb | he: נבטיה ~0.85, א-נבטיה ~0.9
september-11-attacks | he: אסון התאומים, פיגועי 11 בספטמבר
october-7-attacks | he: מתקפת ה-7 באוקטובר, אירועי ה-7 באוקטובר, טבח ה-7 באוקטובר, מתקפת 7 באוקטובר, טבח 7 באוקטובר
new-york-state | en: New York State ~0.95 | he: מדינת ניו יורק
country-pg | en: PNG ~0.2
`;
