import { type EndingTable, endings } from './affixes';

/** German genitive (Russlands, Kremls) and adjectives inside names (der Russischen Föderation). */
const GERMAN = endings([{ '': 's es', e: 'en er es', er: 'en em', es: 'en em' }]);
const NORDIC = endings([{ '': 's' }]);

/** Endings by page language; compounds such as "US-Präsident" need none: a hyphen parts words. */
export const GERMANIC_ENDINGS: Readonly<Record<string, EndingTable>> = {
  de: GERMAN,
  sv: NORDIC,
  no: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  da: NORDIC,
};
