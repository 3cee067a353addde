/** Other spellings of the press that no source gives. One entity a line, as in world-names.ts. */
export const PRESS_NAMES = `
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
japanese-consumers-co-operative-union | en: Co-op ~0.05
`;
