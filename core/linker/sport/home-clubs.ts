import type { Lexicon, Posting } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import { FOOTBALL, gameOf, isOfWomen } from '../entity/sport-lines';
import type { ShortForm } from '../gather/east-short-forms';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { addToRuns, mentionsOf, withMore } from '../settle/short-mentions';
import { capitalBefore, joinsWord } from '../units/joined-words';
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
      if (!posting || gameOf(line) !== FOOTBALL) return [];
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
  if (joinsWord(text, start, end)) return false;
  const word = capitalBefore(text, start);
  // "Včera [Slavia]": the capital is the sentence's.
  return word < 0 || (start - 1 - word > LETTERS && (word === 0 || STOPS.has(text.charAt(word - 2))));
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
  const body = runs.filter((run) => run.lang === lang && run.run.place !== 'furniture');
  const called = clubsOf(lang, lexicon, entities).map((club) => ({
    club,
    shorts: new Map(body.map((run) => [run, formsIn(run, club)])),
  }));
  const here = called.filter(({ shorts }) => [...shorts.values()].some((some) => some.length > 0));
  if (here.length === 0 || otherGame()) return;
  const told = new Set(here.map(({ club }) => club.posting.entity));
  for (const mention of mentions) {
    const line = clubLine(mention, entities);
    const [first] = mention.postings;
    if (first && gameOf(line) === FOOTBALL && !isOfWomen(line)) told.add(first.entity);
  }
  const sure = here.filter(({ club }) => {
    const country = entities.country(club.posting.entity);
    return [...told].filter((one) => entities.country(one) === country).length >= club.enough;
  });
  addToRuns(mentions, runs, (run, beside, paragraph) => {
    const shorts = sure.flatMap((one) => one.shorts.get(run) ?? []);
    const added = mentionsOf(shorts, run, beside, paragraph, entities);
    // At home the word is the club's whole name.
    for (const mention of added) mention.postings = mention.postings.map((posting) => ({ ...posting, flags: 0 }));
    return withMore(beside, added);
  });
}
