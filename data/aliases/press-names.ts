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
`;
