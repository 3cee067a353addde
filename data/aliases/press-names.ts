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
sejm | pl: Sejm ~0.85
hezbollah | he: חיזבאללה, חיזבללה, חזבאללה
`;
