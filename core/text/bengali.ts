import { type EndingTable, endings } from './affixes';

/**
 * Endings that Bengali writes onto a name: -র/-ের of whom, -কে whom, -ে/-য়/-তে where, -সহ with, -ও also, -ই just. য় stands
 * as letter and dot, into which the fold parts it.
 */
export const BENGALI_ENDINGS: EndingTable = endings([
  {
    '': `র ের এর রও েরও রই েরই কে কেও কেই ে েও েই এ এও এই য\u09bc য\u09bcও য\u09bcই য\u09bcের তে তেও তেই সহ সহও ও ই
      রা দের েরা দেরও গুলো গুলোর`,
  },
]);

/** Languages of its script that write so. */
export const BENGALI = new Set(['bn']);
