import type { Lexicon, Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { gameOf, isOfWomen } from '../entity/sport-lines';
import type { ShortForm } from '../gather/east-short-forms';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { paragraphsOf } from '../settle/paragraphs';
import { enterParts, mentionsOf, partsOf, withMore } from '../settle/short-mentions';
import { classOf, MARK, UPPER, unitAt } from '../units/char-class';
import { HYPHEN, SPACE } from '../units/signs';
import { lettersStart } from '../units/word-walk';
import { clubLine, SURE } from './side-club';

/** So many clubs of one country make such words those of clubs. */
const ENOUGH = 2;
/** "Lech" is a first name, too. */
const ENOUGH_OF_NAME = 3;

/** Clubs that readers at home have by a word that elsewhere is many clubs' or none's, with the cases of that word. */
const CALLED: ReadonlyMap<string, readonly (readonly [club: string, forms: string, enough?: number])[]> = new Map([
  [
    'cs',
    [
      ['Slavia Praha', 'Slavia Slavie Slavii Slavií'],
      ['Sparta Praha', 'Sparta Sparty Spartě Spartu Spartou'],
      ['Baník Ostrava', 'Baník Baníku Baníkem'],
    ],
  ],
  [
    'ro',
    [
      ['Rapid București', 'Rapid Rapidul Rapidului'],
      ['Dinamo București', 'Dinamo'],
      ['Farul Constanța', 'Farul Farului'],
      ['Oțelul Galați', 'Oțelul Oțelului'],
    ],
  ],
  ['hr', [['Dinamo Zagreb', 'Dinamo Dinama Dinamu Dinamom']]],
  ['pl', [['Lech Poznań', 'Lech Lecha Lechowi Lechem Lechu', ENOUGH_OF_NAME]]],
  ['es', [['River Plate', 'River']]],
  ['nl', [['Heracles Almelo', 'Heracles']]],
]);

interface Club {
  alias: number;
  posting: Posting;
  forms: readonly string[];
  enough: number;
}

/** The clubs of a language that the dataset has. */
function clubsOf(lang: string, lexicon: Lexicon, entities: EntityTable): readonly Club[] {
  return (CALLED.get(lang) ?? []).flatMap(([club, forms, enough = ENOUGH]) =>
    wholeNames(club, lang, lexicon).flatMap(({ alias }) => {
      const posting = lexicon.postings(alias)[0];
      const line = posting && entities.kind(posting.entity) === 'organisation' ? entities.line(posting.entity) : '';
      if (!posting || gameOf(line) !== 'football') return [];
      const sure = { ...posting, prior: Math.max(SURE, posting.prior) };
      return [{ alias, posting: sure, forms: forms.split(' '), enough }];
    }),
  );
}

/** "SK", "FC" */
const LETTERS = 3;
const STOPS = new Set(['.', '!', '?', '\n']);

/** True of a word that nothing beside makes a part of a longer name: "AC [Sparta]", "[Lech] Wałęsa". */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [unitAt(text, start - 1), unitAt(text, end)];
  if (classOf(after) <= MARK || after === HYPHEN) return false;
  if (after === SPACE && classOf(unitAt(text, end + 1)) === UPPER) return false;
  if (start > 0 && (classOf(before) <= MARK || before === HYPHEN)) return false;
  if (before !== SPACE) return true;
  const word = lettersStart(text, start - 1);
  // "Včera [Slavia]": the capital is the sentence's.
  const opens = start - 1 - word > LETTERS && (word === 0 || STOPS.has(text.charAt(word - 2)));
  return opens || classOf(unitAt(text, word)) !== UPPER;
}

function formsIn({ run: { text } }: ScannedRun, { alias, posting, forms }: Club): ShortForm[] {
  const found: ShortForm[] = [];
  for (const form of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (standsAlone(text, start, end)) found.push({ start, end, alias, posting });
    }
  }
  return found;
}

/**
 * "[Slavia] porazila [Spartu]", "[Rapid] a remizat cu FCSB": where two clubs of a country are told, of which at least one
 * may be by such a word, the words are clubs'. `otherGame` = whether the page tells of another game than football.
 */
export function addHomeClubs(
  mentions: PageMention[],
  runs: readonly ScannedRun[],
  otherGame: () => boolean,
  lexicon: Lexicon,
  entities: EntityTable,
): void {
  const lang = runs.find(({ run }) => run.place === 'body')?.lang ?? '';
  if (!CALLED.has(lang)) return;
  const body = runs.map((run) => run.lang === lang && run.run.place !== 'furniture');
  const called = clubsOf(lang, lexicon, entities).map((club) => ({
    club,
    shorts: runs.map((run, index) => (body[index] ? formsIn(run, club) : [])),
  }));
  const here = called.filter(({ shorts }) => shorts.some((some) => some.length > 0));
  if (here.length === 0 || otherGame()) return;
  const told = new Set(here.map(({ club }) => club.posting.entity));
  for (const mention of mentions) {
    const line = clubLine(mention, entities);
    const [first] = mention.postings;
    if (first && gameOf(line) === 'football' && !isOfWomen(line)) told.add(first.entity);
  }
  const paragraphs = paragraphsOf(runs);
  const parts = partsOf(mentions, runs).map((beside, index) => {
    const shorts = here.flatMap(({ club, shorts }) => {
      const country = entities.country(club.posting.entity);
      const clubs = [...told].filter((one) => entities.country(one) === country);
      return clubs.length >= club.enough ? (shorts[index] as ShortForm[]) : [];
    });
    const run = runs[index] as ScannedRun;
    const added = mentionsOf(shorts, run, beside, paragraphs[index] as number, entities);
    // At home the word is the club's whole name.
    for (const mention of added) mention.postings = mention.postings.map((posting) => ({ ...posting, flags: 0 }));
    return withMore(beside, added);
  });
  enterParts(mentions, parts);
}
