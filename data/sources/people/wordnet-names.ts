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
/** What others of its names are called now, or how they are spelt. */
const CALLED: Readonly<Record<string, string>> = {
  '1st Baron Beaverbrook': 'Lord Beaverbrook',
  'Ahmed Zoki Yamani': 'Ahmed Zaki Yamani',
  'Alfred Charles William Harmsworth': 'Lord Northcliffe',
  'Andre Maginot': 'André Maginot',
  'Angus Frank Johnstone Wilson': 'Angus Wilson',
  'Anicius Manlius Severinus Boethius': 'Boethius',
  'Antonius Pius': 'Antoninus Pius',
  'Arna Wendell Bontemps': 'Arna Bontemps',
  'Brigit Nilsson': 'Birgit Nilsson',
  'Charles Bullfinch': 'Charles Bulfinch',
  'Charlotte Anna Perkins Gilman': 'Charlotte Perkins Gilman',
  'Clare Booth Luce': 'Clare Boothe Luce',
  'Decimus Junius Juvenalis': 'Juvenal',
  'Donato di Betto Bardi': 'Donatello',
  'DuBois Heyward': 'DuBose Heyward',
  'Elinor Morton Hoyt Wylie': 'Elinor Wylie',
  'First Baron Kelvin': 'Lord Kelvin',
  'First Viscount Nuffield': 'Viscount Nuffield',
  'Fourth Earl of Chesterfield': 'Lord Chesterfield',
  'Friedrich August Kekulé von Stradonitz': 'August Kekulé',
  'Gaius Petronius': 'Petronius',
  'Gaius Valerius Catullus': 'Catullus',
  'Grigori Efimovich Rasputin': 'Grigori Rasputin',
  'Huddie Leadbetter': 'Lead Belly',
  'Imamu Amiri Baraka': 'Amiri Baraka',
  'John L. H. Down': 'John Langdon Down',
  'King Camp Gilette': 'King Camp Gillette',
  'Kund Johan Victor Rasmussen': 'Knud Rasmussen',
  'Lucius Licinius Luculus': 'Lucullus',
  'Maria Montesorri': 'Maria Montessori',
  'Michael Ellis De Bakey': 'Michael DeBakey',
  'Oom Paul Kruger': 'Paul Kruger',
  'Qin Shi Huang Ti': 'Qin Shi Huang',
  'Samuel Pierpoint Langley': 'Samuel Pierpont Langley',
  'Sandor Kellner': 'Alexander Korda',
  'Sixth Baron Byron of Rochdale': 'Lord Byron',
  'Titus Lucretius Carus': 'Lucretius',
  'Titus Maccius Plautus': 'Plautus',
  'Vasco da Gamma': 'Vasco da Gama',
  'Victoria Clafin Woodhull': 'Victoria Woodhull',
  'Wallis Warfield Simpson': 'Wallis Simpson',
  'Wild Bill Hickock': 'Wild Bill Hickok',
  'William H. Bonney': 'Billy the Kid',
  'William Le Baron Jenny': 'William Le Baron Jenney',
  'William Nunn Lipscom Jr.': 'William Lipscomb',
};
const RANK = /^(?:Sir|Baron|Baroness|Lord) /;

/**
 * "Henry Wood" of "Wood", "Mark Twain" of "Samuel Langhorne Clemens", "Ludwig van Beethoven" of "van Beethoven": another
 * name of the row when that is an article's much read and the row's own is not.
 * @param taken names of other rows, which are theirs
 */
export function personName(row: WordnetRow, taken: ReadonlySet<string>): string {
  const name = chosenName(row, taken);
  return CALLED[name] ?? name;
}

function chosenName(row: WordnetRow, taken: ReadonlySet<string>): string {
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
