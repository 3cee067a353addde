/** Which of the wholes of a place of WordNet are told, and how: "the Andes, Argentina", not "the Andes and Argentina". */
import type { WordnetRow } from './wordnet-places';

const NATURAL = new Set(
  'range,sea,ocean,desert,bay,gulf,river,tableland,strait,channel,lake,plain,arm,Coast Range'.split(','),
);
const RIVERS = new Set(['Niagara', 'Parana', 'Snake', 'Zambezi']);

/**
 * The wholes of a place in the order of speech: the range or sea that holds it, the lands, and lands that hold one of
 * these ("Queensland", then "Australia"). A desert within a desert of the same lands is in the lands.
 */
export function sortWholes(
  wholes: readonly string[],
  own: string,
  rowsOf: (name: string) => readonly WordnetRow[],
): string[][] {
  // Connecticut and Jordan are rivers too.
  const isNatural = (name: string) => {
    const rows = rowsOf(name);
    return rows.length > 0 && rows.every(({ cls }) => NATURAL.has(cls[0] ?? ''));
  };
  const lands = wholes.filter((name) => !isNatural(name));
  const natural = wholes.filter(
    (name) => isNatural(name) && !(own === 'desert' && lands.length > 0 && name.endsWith('Desert')),
  );
  const isIn = (part: string, whole: string) =>
    part !== whole && rowsOf(part).some((row) => row.in?.includes(whole) && !NATURAL.has(row.cls[0] ?? ''));
  const holders = lands.filter((land) => lands.some((other) => isIn(other, land)));
  return [
    natural.map((name) => (RIVERS.has(name) ? `${name} River` : name)),
    lands.filter((land) => !holders.includes(land)),
    holders,
  ];
}
