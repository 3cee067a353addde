/** What places and events of WordNet are called in full. */
import { wordCount } from '../../aliases/common-words';
import { countryNames } from '../countries/countries';
import { bestKnown } from '../popular-titles';
import { US_STATES } from './divisions';
import { isFormerState, LESS_KNOWN } from './wordnet-classes';
import type { WordnetRow } from './wordnet-places';

/** Two Arab-Israeli Wars and three battles of Ypres: each goes by the name that is its alone. */
export function toldApart(row: WordnetRow, rows: readonly WordnetRow[]): WordnetRow {
  const others = rows.filter((other) => other !== row && other.k === row.k && other.n === row.n);
  if (row.k !== 'event' || others.length === 0) return row;
  const own = row.al?.find((text) => others.every((other) => !other.al?.includes(text)));
  return own === undefined ? row : { ...row, n: upper(own), al: row.al?.filter((text) => text !== own) ?? [] };
}

/** "Gettysburg" also written "Battle of Gettysburg" is the battle; "Pacific" is the Pacific Ocean. */
export function fullName(row: WordnetRow): string {
  const longer = (row.al ?? [])
    .filter((text) => text.includes(' ') && text.toLowerCase().includes(row.n.toLowerCase()))
    .sort((a, b) => Number(EVENT_WORD.test(b)) - Number(EVENT_WORD.test(a)))[0];
  const full = upper(row.n.includes(' ') || !longer ? row.n : longer);
  if (row.k !== 'place') return EVENT_WORD.test(full) ? full : `${FOUGHT[row.cls[0] ?? ''] ?? ''}${full}`;
  if (isFormerState(row)) return full;
  // "Rhine River" is "Rhine" to its readers, but "Alabama River" is not "Alabama".
  const another = wordCount(row.n.toLowerCase()) > 0 || isState(upper(row.n)) || LESS_KNOWN.has(row.n);
  return another ? full : bestKnown([full, upper(row.n)]);
}

/** Without one of these an event's name is that of the town it happened at. */
export const EVENT_WORD =
  /War|Battle|Siege|Crusade|Revolution|Campaign|Rebellion|Mutiny|Revolt|Operation|Conference|Depression|Holocaust|Watergate|Scandal|Armada|Inquisition|Party|Project|airlift/i;
const FOUGHT: Readonly<Record<string, string>> = {
  battle: 'Battle of ',
  'pitched battle': 'Battle of ',
  'naval battle': 'Battle of ',
  'amphibious assault': 'Battle of ',
  siege: 'Siege of ',
};

const isState = (name: string) => [...countryNames().values(), ...US_STATES.values()].some((state) => state === name);

/** With a capital at the beginning. */
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
