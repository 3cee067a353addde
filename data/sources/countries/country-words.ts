/** Words of a country's line where the sources have others than news. Codes are ISO 3166-1 alpha-2. */

/** Capitals that the Factbook writes without their accents, or gives by the city that was it before. */
export const CAPITALS: Readonly<Record<string, string>> = {
  AG: "St. John's",
  CM: 'Yaoundé',
  FO: 'Tórshavn',
  GD: "St. George's",
  GU: 'Hagåtña',
  IS: 'Reykjavík',
  MM: 'Naypyidaw',
  NC: 'Nouméa',
  ST: 'São Tomé',
  TD: "N'Djamena",
  TG: 'Lomé',
};

/** What is not simply a territory of the state that CLDR puts it under. */
export const STATUS: Readonly<Record<string, string>> = {
  AX: 'Autonomous region of Finland',
  CK: 'Self-governing state in free association with New Zealand,',
  FO: 'Self-governing part of the Kingdom of Denmark,',
  GF: 'Overseas region of France',
  GG: 'Crown dependency',
  GL: 'Self-governing part of the Kingdom of Denmark,',
  GP: 'Overseas region of France',
  HK: 'Special administrative region of China',
  IM: 'Crown dependency',
  JE: 'Crown dependency',
  MO: 'Special administrative region of China',
  MQ: 'Overseas region of France',
  NU: 'Self-governing state in free association with New Zealand,',
  RE: 'Overseas region of France',
  YT: 'Overseas region of France',
};

/** CLDR's names of regions as news has them. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  Caribbean: 'the Caribbean',
  'Eastern Africa': 'East Africa',
  'Eastern Asia': 'East Asia',
  'Micronesian Region': 'Micronesia',
  'Middle Africa': 'Central Africa',
  'Northern Africa': 'North Africa',
  'Northern America': 'North America',
  'Southern Asia': 'South Asia',
  'Western Africa': 'West Africa',
};
