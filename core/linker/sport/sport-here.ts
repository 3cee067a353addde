import type { ScannedRun } from '../scan/scan-run';
import { unitAt } from '../units/char-class';
import { ENOUGH_OTHERS, type Sport, sportOf } from './sport-of';
import type { TeamsHere } from './teams-here';

/** A paragraph of the article, as far as its length tells; menus name every kind of sport. */
const PARAGRAPH = 80;
/** One in Chinese or Japanese says as much with fewer. */
const EAST_PARAGRAPH = 36;
const EAST_FROM = 0x2e80;
/** Hebrew and Arabic write no short vowels. */
const SHORT_PARAGRAPH = 60;
const isWithoutVowels = (unit: number) => unit >= 0x590 && unit < 0x780;

function paragraphFrom(text: string): number {
  const first = unitAt(text, 0);
  const second = unitAt(text, 1);
  if (first >= EAST_FROM || second >= EAST_FROM) return EAST_PARAGRAPH;
  return isWithoutVowels(first) || isWithoutVowels(second) ? SHORT_PARAGRAPH : PARAGRAPH;
}

const isProse = ({ run: { place, text } }: ScannedRun): boolean =>
  place === 'body' && text.length >= paragraphFrom(text);

/** What a league or a cup that is named says of a page. */
const LEAGUE = 'league';
/** Reports of rugby name their league more often than their game: "Top 14 : Castres éliminé". */
const RUGBY = 'rugby';

/** The title and the paragraphs, one after the other, and the words that a league stands for. */
function* proseOf(title: string, runs: readonly ScannedRun[], league: boolean, rugby: boolean): Iterable<string> {
  if (league || rugby) yield LEAGUE;
  if (rugby) yield RUGBY;
  yield title;
  for (const run of runs) if (isProse(run)) yield run.run.text;
}

/** Games whose teams go by nicknames, and the one that its country calls football. */
const GRIDIRON = 'american football';
const AMERICAN = new Set([GRIDIRON, 'ice hockey', 'basketball', 'baseball']);

/** So many teams told by nicknames need no player beside them. */
const ENOUGH_KNOWN = 4;

/** The sport a page reports on, by its words, by who plays on it and by the `results` it tells (results-here.ts). */
export function sportHere(title: string, runs: readonly ScannedRun[], teams: TeamsHere, results: number): Sport {
  const { entities, known, nicknamed, football, ofSides, league, footballLeague } = teams;
  const { footballers, players } = teams.people;
  const athletes = ofSides ? Math.max(ENOUGH_OTHERS, players) : players;
  // Beside one team a league is as good as a second.
  const second = league && entities.length === 1;
  const clubs = football + Number(second && footballLeague);
  const named = entities.length + Number(second);
  // So are, beside a league or players, teams of which nicknames alone are told.
  const many = nicknamed.length > 0 && (known.length >= ENOUGH_KNOWN || players >= ENOUGH_OTHERS);
  const sure = many ? Math.max(named, known.length + Number(league)) : named;
  const rugby = league && nicknamed.includes(RUGBY);
  return sportOf(proseOf(title, runs, footballLeague, rugby), {
    teams: sure,
    football: clubs,
    footballers,
    athletes,
    results,
    footballLeague,
    nicknamed: !teams.others && nicknamed.some((game) => AMERICAN.has(game)),
    american: nicknamed.includes(GRIDIRON),
  });
}
