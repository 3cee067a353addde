/**
 * Teams of the four large leagues of North America: dariusk/corpora, data/sports (CC0), state of 2016; those that have
 * moved or been renamed since are not in the table.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { US_STATES } from '../places/divisions';

interface TeamRow {
  n: string;
  lg: keyof typeof LEAGUES;
  /** City and postal code of its state or province. */
  c: string;
  s?: string;
}

const LEAGUES = {
  NFL: { game: 'American football', league: 'National Football League' },
  NBA: { game: 'Basketball', league: 'National Basketball Association' },
  MLB: { game: 'Baseball', league: 'Major League Baseball' },
  NHL: { game: 'Ice hockey', league: 'National Hockey League' },
} as const;
const PROVINCES: Readonly<Record<string, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  ON: 'Ontario',
  QC: 'Quebec',
};

/** Teams of the four leagues of North America. */
export function readTeams(rows = readTable<TeamRow>('teams')): Draft[] {
  return rows.map((row) => {
    const draft = draftFrom(CITED.corpora, { origin: 'teams', kind: 'organisation', name: row.n, popularity: 0.3 });
    const { game, league } = LEAGUES[row.lg];
    const province = PROVINCES[row.s ?? ''];
    const region = province ?? US_STATES.get(row.s ?? '');
    // "New York, New York" is said by nobody.
    const seat = region === undefined || region === row.c ? row.c : `${row.c}, ${region}`;
    draft.line = `${game} team of the ${league}, from ${seat}`.replace('the Major League', 'Major League');
    const nickname = nicknameOf(row);
    if (nickname) draft.aliases.push({ text: nickname, lang: 'en', flags: AliasFlag.Short });
    return { ...draft, country: province ? 'CA' : 'US' };
  });
}

/** "Chicago White Sox" → "White Sox", "New York Yankees" → "Yankees": what follows the place in its name. */
export function nicknameOf({ n }: Pick<TeamRow, 'n'>): string {
  const two = /(?:White Sox|Red Sox|Red Wings|Blue Jays|Blue Jackets|Maple Leafs|Trail Blazers)$/.exec(n)?.[0];
  return two ?? n.slice(n.lastIndexOf(' ') + 1);
}
