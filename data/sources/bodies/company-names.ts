/** What news calls a company beside its registered name. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { demonym } from '../../compose/demonyms';
import { readTable } from '../../json-lines';
import type { DraftAlias } from '../../model';
import { countryNames } from '../countries/countries';
import type { WordnetRow } from '../places/wordnet-places';
import { needsLegalForm, reviewedSpokenNames } from './spoken-names';

/**
 * Names of a company by rule: without its legal form, and what reports call it after it was named in full.
 * @param kept true where the name has its legal form because the word before it says too little alone
 */
export function companyAliases(name: string, kept = false): DraftAlias[] {
  const shorter = needsLegalForm(name) ? [] : shorterNames(name);
  const ruled = spokenName(name);
  const spoken = reviewedSpokenNames(name) ?? (ruled === undefined ? [] : [ruled]);
  const isFull = (text: string) => text.includes(' ') || !kept;
  // Most papers write no comma: "Block Inc.".
  const plain = name.replace(/, (?=Inc\.$)/, ' ');
  const full = plain === name ? shorter : [plain, ...shorter];
  return [...new Set([...full, ...spoken])].map((text) => ({
    text,
    lang: 'en',
    flags: full.includes(text) && isFull(text) ? 0 : AliasFlag.Short,
  }));
}

/** "Ford Motor Company" → also "Ford Motor"; "3M" stays; nothing shorter than two words, or one of six letters. */
export function shorterNames(name: string): string[] {
  const bare = name.replace(
    /,? (?:Inc\.?|Corporation|Corp\.?|(?:& )?Company|& Co\.?|plc|Ltd\.?|N\.V\.|Group|Holdings|Incorporated|Technologies|Platforms)$/,
    '',
  );
  const lone = (bare.length >= 6 && !SAYS_NOTHING.has(bare)) || bare === 'Meta';
  const shorter = bare !== name && (bare.includes(' ') || lone) ? [bare] : [];
  return [...shorter, ...founderName(bare.replace(/^The /, ''))];
}

/**
 * "Gilead Sciences" → "Gilead", what a report calls the company after it was named in full; undefined where the words
 * that only say what it does leave a place, an adjective or a word that says nothing. Common words and names of people
 * stay: such a form needs the full name, or words beside it that speak of a company.
 */
export function spokenName(name: string): string | undefined {
  const words = name.replace(/^The /, '').replaceAll(',', '').split(' ');
  const told = words.findLastIndex((word) => !SAYS_WHAT_IT_DOES.has(word)) + 1;
  if (told === 0 || told === words.length) return undefined;
  const spoken = words.slice(0, told).join(' ');
  return spoken.length < 3 || SAYS_NOTHING.has(spoken) || wordnetNames('place').has(spoken) || isAdjective(spoken)
    ? undefined
    : spoken;
}

const SAYS_WHAT_IT_DOES = new Set(
  (
    'Inc. Inc Corporation Corp. Company Companies Co. plc Ltd. Ltd Limited N.V. & Group Holdings Holding Incorporated ' +
    'Technologies Technology Platforms Sciences Scientific International Pharmaceuticals Pharmaceutical Pharma ' +
    'Therapeutics Biosciences Biotech Markets Communications Management Global Solutions Industries Brands Energy ' +
    'Financial Foods Laboratories Resources Worldwide Semiconductors Semiconductor Networks Materials Health ' +
    'Healthcare Air Lines Airlines Airways Motor Motors Stores Entertainment Interactive Petroleum Natural Software ' +
    'Systems Bancorp Bancshares BancShares Insurance Capital Partners Properties Realty Beverages Beverage Steel ' +
    'Chemical Chemicals Power Electric Water Gas Oil Gold Hotels Resorts Property Video Automotive Auto Aerospace ' +
    'Aviation Parks Bank Banking Medical Services Trust Cruises Mills'
  ).split(' '),
);

/** What is left of too many names, or is said of too much. */
const SAYS_NOTHING = new Set(
  (
    'American National General First United International Public Southern Northern Eastern Western West East North ' +
    'South Southwest Northwest Best Old New Union Republic Federal Universal Standard Consolidated Digital Global ' +
    'Advanced Applied Quest Central Pacific Atlantic Continental Royal State Modern Essential Service Equity ' +
    'Crown Energy'
  ).split(' '),
);

/** "Canadian", "Pan American". */
const isAdjective = (spoken: string): boolean => {
  adjectives ??= new Set([...countryNames().keys()].flatMap((iso) => demonym(iso) ?? []));
  return adjectives.has(spoken);
};

let adjectives: Set<string> | undefined;

/** Every name that WordNet knows a person or a place by. */
function wordnetNames(kind: WordnetRow['k']): ReadonlySet<string> {
  const known = names.get(kind);
  if (known) return known;
  const rows = readTable<WordnetRow>('wordnet').filter(({ k }) => k === kind);
  const read = new Set(rows.flatMap(({ n, al }) => [n, ...(al ?? [])]));
  names.set(kind, read);
  return read;
}

const names = new Map<WordnetRow['k'], ReadonlySet<string>>();

/** "Walt Disney" → "Disney": the surname of a founder whom WordNet knows is what the company is called. */
function founderName(bare: string): string[] {
  const last = bare.split(' ').at(-1) ?? '';
  return bare !== last && wordnetNames('person').has(bare) ? [last] : [];
}
