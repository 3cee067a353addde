import type { ScannedRun } from '../scan/scan-run';
import { ENOUGH_OTHERS, type Sport, sportOf } from '../words/sports';
import type { TeamsHere } from './teams-here';

/** A paragraph of the article, as far as its length tells; menus name every kind of sport. */
const PARAGRAPH = 80;
const isProse = ({ run }: ScannedRun): boolean => run.place === 'body' && run.text.length >= PARAGRAPH;

/** The title and the paragraphs, one after the other. */
function* proseOf(title: string, runs: readonly ScannedRun[]): Iterable<string> {
  yield title;
  for (const run of runs) if (isProse(run)) yield run.run.text;
}

/** The sport a page reports on, by its words and by who plays on it. */
export function sportHere(title: string, runs: readonly ScannedRun[], teams: TeamsHere): Sport {
  const { entities, football, footballers, players, ofSides, league, footballLeague } = teams;
  const athletes = ofSides ? Math.max(ENOUGH_OTHERS, players) : players;
  // Beside one team a league is as good as a second.
  const second = league && entities.length === 1;
  const clubs = football + Number(second && footballLeague);
  return sportOf(proseOf(title, runs), entities.length + Number(second), clubs, footballers, athletes);
}
