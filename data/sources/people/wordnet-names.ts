/** The name a person of WordNet goes by: it files some by a surname, others by the name in the register of births. */
import type { WordnetRow } from '../places/wordnet-places';
import { isPopularTitle } from '../popular-titles';

/** Known by one word of their names. */
const ONE_WORD = new Set(
  (
    'Caligula|Caravaggio|Cicero|Claudius|Diocletian|Erasmus|Hirohito|Hokusai|Josephus|Maimonides|Michelangelo|Nerva|' +
    'Paracelsus|Rembrandt|Sukarno|Tacitus|Tiberius'
  ).split('|'),
);
/** Where the row's other names are worse, misspelt or another's. */
const REVIEWED: Readonly<Record<string, string>> = {
  'Hero of Alexandria': 'Hero of Alexandria',
  Steele: 'Richard Steele',
  Steuben: 'Friedrich Wilhelm von Steuben',
  Todd: 'Alexander Todd',
  'e. e. cummings': 'E. E. Cummings',
  'von Rundstedt': 'Gerd von Rundstedt',
};
const RANK = /^(?:Sir|Baron|Baroness|Lord) /;

/**
 * "Henry Wood" of "Wood", "Mark Twain" of "Samuel Langhorne Clemens", "Ludwig van Beethoven" of "van Beethoven": another
 * name of the row when that is an article's much read and the row's own is not.
 * @param taken names of other rows, which are theirs
 */
export function personName(row: WordnetRow, taken: ReadonlySet<string>): string {
  const { n, al = [], cls } = row;
  const reviewed = REVIEWED[n];
  if (reviewed || isPopularTitle(n)) return reviewed ?? n;
  const free = al.filter((text) => isPopularTitle(text) && !taken.has(text) && !text.startsWith('Duke of '));
  const full = free.find((text) => text.includes(' '));
  if (full) return full;
  if (!n.includes(' ') || /^\p{Ll}/u.test(n)) return al.find((text) => text.includes(' '))?.replace(RANK, '') ?? n;
  // A pope's secular name is no better known, a surname less telling than the whole.
  const words = new Set(n.split(' '));
  const single = free.find((text) => ONE_WORD.has(text) || (text.length > 3 && !words.has(text)));
  return cls[0] === 'pope' ? n : (single ?? n);
}
