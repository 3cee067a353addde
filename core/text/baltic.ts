import { type AffixLists, type EndingTable, endings } from './affixes';

/** Case endings of names in Lithuanian, as dictionary ending → endings in text; folded: ą a, ė e, ų u, į i. */
const LITHUANIAN: AffixLists = {
  // Trumpas, Vilnius, Putinas
  as: 'o ui a u e ai',
  is: 'io iui i iu yje',
  ys: 'io iui i iu yje',
  us: 'aus ui u umi uje iaus iui iu iumi iuje',
  // Ukraina, Rusija, Kinija
  a: 'os ai oje',
  e: 'es ei eje',
  // Valstijos, Tautos
  os: 'u oms as omis ose',
  ai: 'u ams us ais uose',
};

/** Latvian: Tramps, Ukraina, Krievija, Vācija; Savienotās Valstis. */
const LATVIAN: AffixLists = {
  s: 'a am u',
  is: 'a im i',
  a: 'as ai u',
  e: 'es ei i',
};

/** Endings by page language. */
export const BALTIC_ENDINGS: Readonly<Record<string, EndingTable>> = {
  lt: endings([LITHUANIAN]),
  lv: endings([LATVIAN]),
};
