/** What the Factbook calls an office, as news words it. */
import type { LeaderRow } from '../../normalise/factbook';

/** Ambassadors go to the Holy See, not to the territory. */
const accredited = (country: string) => (country === 'Vatican City' ? 'the Holy See' : country);

/** The office of a row as a title in small letters; undefined where the row has none. @param country with its article */
export function titleOf(row: LeaderRow, country: string): string | undefined {
  if (row.post === 'ambUS') return fromWord(row.t, accredited(country));
  if (row.post === 'usAmb') return americanTitle(row.t, accredited(country));
  if (row.t) return postTitle(row.t, country);
  if (row.post === 'hog') return `head of government of ${country}`;
  return row.r ? `representative of the head of state in ${country}` : `head of state of ${country}`;
}

function fromWord(title: string | undefined, country: string): string | undefined {
  const words: Readonly<Record<string, string>> = {
    Ambassador: `ambassador of ${country} to the United States`,
    'Ambassador-designate': `ambassador-designate of ${country} to the United States`,
    'Apostolic Nuncio': 'apostolic nuncio to the United States',
    "Chargé d'Affaires": `chargé d'affaires of ${country} in the United States`,
    'Head of Representation': `head of the representation of ${country} in the United States`,
  };
  return words[title ?? ''];
}

function americanTitle(title: string | undefined, country: string): string | undefined {
  const words: Readonly<Record<string, string>> = {
    Ambassador: `US ambassador to ${country}`,
    'Ambassador-designate': `US ambassador-designate to ${country}`,
    "Chargé d'Affaires": `US chargé d'affaires in ${country}`,
    Consul: `US consul in ${country}`,
    'Consul General': `US consul general in ${country}`,
  };
  return words[title ?? ''];
}

/** Titles whose words stand in an order that no sentence has. */
const REORDERED: Readonly<Record<string, string>> = {
  'High Commissioner of the Republic': 'high commissioner of the French Republic in',
  'King Sultan': 'king of',
  'Lieutenant-Governor': 'lieutenant governor of',
  'New Zealand High Commissioner': 'New Zealand high commissioner to',
  "Supreme People's Assembly President": "president of the Supreme People's Assembly of",
  'Transition President': 'transitional president of',
  'Transition Prime Minister': 'transitional prime minister of',
};

/** Parts of any state, whose names need its own: "president of the government of Spain". */
const PART =
  /^(?:the )?(?:Territorial|Presidential|Island|Executive|Council|Cabinet|Government$|Presidency|Republic|National Council|State|Ministers|Representation)/;

/** "President of China" names its country already; "Prime Minister" and "Chairman of the Cabinet" do not. */
export function postTitle(title: string, country: string): string {
  const reordered = REORDERED[title];
  if (reordered) return `${reordered} ${country}`;
  const plain = title.replace(/ ?\(.*?\)/g, '');
  const told = plain.includes(country.replace(/^the /, ''));
  const [head = '', ...rest] = plain.split(/ of (?:the )?(?=\p{Lu})/u);
  if (rest.length === 0) return told ? lowered(plain) : `${lowered(plain)} of ${country}`;
  const tail = plain.slice(head.length);
  if (told || !PART.test(rest[0] ?? '')) return `${lowered(head)}${tail}`;
  return `${lowered(head)}${tail.toLowerCase().replace(/^ of (?!the )(?=territorial|council)/, ' of the ')} of ${country}`;
}

/** In small letters, but for letters that stand for words and names. */
const lowered = (text: string) =>
  text.replace(/(?<!\p{L})(?!Taliban|New|Zealand|Tokelau)\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
