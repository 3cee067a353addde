/** Countries where airlines are at home whose names do not tell it, by IATA code; kept by hand. */
const HOMES: Readonly<Record<string, string>> = {
  AE: 'EK EY FZ G9',
  AR: 'AR FO',
  AU: 'QF',
  BO: '8J OB Z8',
  BR: '2Z AD G3',
  CA: 'TS WS',
  CL: 'JA LA',
  CN: '3U 9C HO HU JD SC',
  CO: '9R AV P5 VE',
  DE: 'DE LH',
  DZ: 'AH',
  EG: 'MS',
  ES: 'UX',
  FI: 'AY',
  GB: 'BY U2 VS',
  GR: 'A3',
  HK: 'CX',
  HU: 'W6',
  IE: 'FR',
  IL: 'LY',
  IN: '6E SG',
  IT: 'AZ',
  JP: 'NH',
  KR: '7C OZ',
  LK: 'UL',
  MA: 'AT',
  MX: 'AM VB Y4',
  MY: 'AK D7',
  NC: 'SB',
  NL: 'KL',
  PA: 'CM',
  PF: 'TN VT',
  PG: 'PX',
  PH: '5J',
  PL: 'LO',
  RU: 'N4 S7 SU U6 ZF',
  SA: 'SV',
  TN: 'TU',
  TR: 'PC XQ',
  TW: 'BR',
  US: 'AS B6 DL F9 G4 HA NK OO SY UA WN YX',
  VN: 'VJ',
  ZA: 'FA MN',
};

const byCode = new Map(
  Object.entries(HOMES).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country] as const)),
);

/** The country in which the airline of this IATA code is at home; undefined where its name tells, or two share it. */
export const airlineHome = (iata: string) => byCode.get(iata);

/** They fly no more, though the list has them. */
const FORMER = new Set(['AZ', 'MN']);

/** True for an airline that flies no more, by its IATA code. */
export const isFormerAirline = (iata: string) => FORMER.has(iata);

/** Names as the airlines and the news write them. */
const NAMES: Readonly<Record<string, string>> = {
  AH: 'Air Algérie',
  AM: 'Aeroméxico',
  AR: 'Aerolíneas Argentinas',
  OB: 'Boliviana de Aviación',
  QF: 'Qantas',
  Z8: 'Amaszonas',
};

/** The name in the news of who is `listed` so. */
export const airlineName = (iata: string, listed: string) => NAMES[iata] ?? listed;

/** What they are called alone, where that is no word, place or people. */
const SHORT: Readonly<Record<string, string>> = {
  B6: 'JetBlue',
  EY: 'Etihad',
  KL: 'KLM',
  OZ: 'Asiana',
  QF: 'Qantas',
  VB: 'Viva Aerobus',
  VJ: 'VietJet',
};

/** The name of the airline without what says that it is one; undefined where it says other things too. */
export const airlineShort = (iata: string) => SHORT[iata];
