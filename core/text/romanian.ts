import { type EndingTable, endings } from './affixes';

/** Article and genitive of Romanian names: Kremlinul, Rusiei, Statelor Unite, Uniunii Europene. Folded: ă is a, ț is t. */
export const ROMANIAN_ENDINGS: EndingTable = endings([
  {
    '': 'ul ului',
    u: 'ului',
    ul: 'ului',
    a: 'ei i e',
    ia: 'iei',
    ea: 'ii',
    eana: 'ene',
    ele: 'elor',
    ile: 'ilor',
    e: 'ei',
  },
]);
