/** What news calls a company beside its registered name. */
import { wordCount } from '../../aliases/common-words';
import { commonNames } from '../../aliases/name-lists';
import { readTable } from '../../json-lines';
import type { WordnetRow } from '../places/wordnet-places';

/** "Ford Motor Company" → also "Ford Motor"; "3M" stays; nothing shorter than two words, or one of six letters. */
export function shorterNames(name: string): string[] {
  const bare = name.replace(
    /,? (?:Inc\.?|Corporation|Corp\.?|(?:& )?Company|& Co\.?|plc|Ltd\.?|N\.V\.|Group|Holdings|Incorporated|Technologies|Platforms)$/,
    '',
  );
  const shorter = bare !== name && (bare.includes(' ') || bare.length >= 6 || bare === 'Meta') ? [bare] : [];
  return [...shorter, ...founderName(bare.replace(/^The /, ''))];
}

/**
 * "Gilead Sciences" → "Gilead", what a report calls the company after it was named in full; undefined where the words
 * that only say what it does leave a common word, a first name or a place.
 */
export function spokenName(name: string): string | undefined {
  const words = name.replace(',', '').split(' ');
  const told = words.findLastIndex((word) => !SAYS_WHAT_IT_DOES.has(word)) + 1;
  if (told === 0 || told === words.length) return undefined;
  const spoken = words.slice(0, told).join(' ');
  const plain = spoken.toLowerCase();
  return spoken.length < 3 ||
    MEANS_MUCH.test(spoken) ||
    wordCount(plain) > 0 ||
    commonNames().has(plain) ||
    wordnetNames('place').has(spoken)
    ? undefined
    : spoken;
}

const SAYS_WHAT_IT_DOES = new Set(
  (
    'Inc. Corporation Corp. Company Companies Co. plc Ltd. N.V. & Group Holdings Incorporated Technologies Technology ' +
    'Platforms Sciences Scientific International Pharmaceuticals Markets Communications Management Global Solutions ' +
    'Industries Brands Energy Financial Foods Laboratories Resources Worldwide Semiconductors Networks Materials ' +
    'Health Healthcare'
  ).split(' '),
);

const MEANS_MUCH = /^(?:American$|Southern$|The )/;

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
